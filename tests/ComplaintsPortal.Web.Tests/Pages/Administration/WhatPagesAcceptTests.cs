using System.Net;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Testing.Interchange;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>Whatever the pages accept is exported, imported into another portal and exported again without a difference.</summary>
public sealed class WhatPagesAcceptTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly string[] Pieces =
    [
        "plain words", "\"", "''", ",", ";", "\r\n", "\n", "\t", "=1+1", "sep=;", "\uFEFF", "\u200B", "\u00A0", "\u2028", "\u0085", "\u0001", "\u007F",
        "Sia\u0302n", "Si\u00E2n", "\uD83D\uDC69\u200D\uD83D\uDC67", "\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40",
        "\u202Eright to left", "\u0000", "\uFDD0", "\uFFFE", "a\\b", "<b>",
        " blank ", "\uFF26\uFF23", "caf\u00E9",
    ];

    [Fact]
    public async Task AnyWords_OnAnyOfTheForms_AreRefusedOrComeBackFromAnExport()
    {
        var chance = new Random(20261110);
        using var client = await portal.SignInAsync(Role.Officer);
        var accepted = 0;
        for (var number = 0; number < 60; number++)
        {
            accepted += await LogAsync(client, chance) is { } id && await AddToAsync(client, id, chance) ? 1 : 0;
        }

        Assert.InRange(accepted, 5, 59);
        using var first = await ExportAsync();
        await using var other = await TinyPortal.EmptyAsync();
        Assert.Empty((await other.ImportAsync(first)).Errors);
        using var second = await other.ExportAsync();
        Assert.Equal(first.Files(), second.Files());
    }

    [Theory]
    [InlineData("a\uFFFEb")]
    [InlineData("a\uFDD0b")]
    [InlineData("a\u0001b")]
    public async Task Text_ThatNoFileBringsBack_IsRefusedBesideItsField(string words)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");

        var answer = await client.SendFormAsync(("Input.Procedure", "corporate"), ("Input.About.Summary", words));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Remove the", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1899", "Date received must be from 1900 to 2100")]
    [InlineData("2101", "Date received must be from 1900 to 2100")]
    [InlineData("1926", "Enter a date on or after 1 January 1990: nothing in these records is older")]
    [InlineData("2062", "Enter a date that is today or in the past")]
    public async Task Date_ThatAnImportRefuses_IsRefused(string year, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");

        var answer = await client.SendFormAsync(("Input.Procedure", "corporate"), ("Input.About.Summary", "Late"), ("Input.Received.Year", year));

        Assert.Equal([sentence], answer.Errors);
    }

    [Theory]
    [InlineData("/learning/add", "Input.Owner", "Head of service")]
    [InlineData("/cases/{0}/remedies/add", "Input.Kind", "apology")]
    public async Task Due_BeforeItWasAgreed_IsRefused(string page, string field, string value)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync(page.Replace("{0}", $"{id}", StringComparison.Ordinal));

        var answer = await client.SendFormAsync(
            ("Input.Description", "Write again"), (field, value), ("Input.Agreed.Day", "10"), ("Input.Agreed.Month", "11"), ("Input.Agreed.Year", "2026"),
            ("Input.Due.Day", "9"), ("Input.Due.Month", "11"), ("Input.Due.Year", "2026"));

        Assert.Equal(["Enter a date on or after 10 November 2026, when it was agreed"], answer.Errors);
    }

    private async Task<int?> LogAsync(PortalClient client, Random chance)
    {
        await client.OpenAsync("/cases/log");
        var answer = await client.SendFormAsync(
            ("Input.Procedure", "corporate"), ("Input.About.Summary", Words(chance)), ("Input.About.Account", Words(chance)),
            ("Input.About.Name", $"Robin {Words(chance)}"),
            ("Input.About.Email", chance.Next(2) == 0 ? "robin@mail.example" : $"robin {Words(chance)}@mail.example"),
            ("Input.About.Telephone", "01632 960 001"), ("Input.About.Address", Words(chance)), ("Input.About.ChildName", Words(chance)),
            ("Input.About.Before", "nobody"));
        return answer.IsRedirect ? await portal.DbAsync(db => db.Cases.MaxAsync(one => one.Id)) : null;
    }

    private static async Task<bool> AddToAsync(PortalClient client, int id, Random chance)
    {
        await client.OpenAsync($"/cases/{id}/notes");
        await client.SendFormAsync(("Input.Text", Words(chance)));
        await client.OpenAsync("/learning/add");
        await client.SendFormAsync(
            ("Input.Description", Words(chance)), ("Input.Owner", Words(chance)),
            ("Input.Due.Day", "1"), ("Input.Due.Month", "12"), ("Input.Due.Year", "2026"));
        return true;
    }

    private static string Words(Random chance) => string.Concat(Enumerable.Range(0, chance.Next(1, 4)).Select(_ => Pieces[chance.Next(Pieces.Length)]));

    private async Task<TinyDataSet> ExportAsync()
    {
        var data = TinyDataSet.Empty();
        await portal.DbAsync(db => Export.ToFolderAsync(db, new AttachmentFolder(Path.Combine(portal.Folder, "attachments")), data.Folder));
        return data;
    }
}
