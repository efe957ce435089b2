using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Figures;

/// <summary>The dashboard, and what stands behind each of its numbers.</summary>
public sealed class FiguresTests : IAsyncLifetime
{
    private const string Received = "/figures/cases?period=2026-27&measure=received";

    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Dashboard_EveryNumberOfAManagers_LeadsToAsManyLines()
    {
        await portal.AddCaseAsync(its => its.WithReference("ONE").Accepted());
        await portal.AddCaseAsync(its => its.WithReference("LATE").ReceivedOn(new(2026, 9, 7)).Accepted());
        await portal.AddCaseAsync(its => its.WithReference("DONE").ReceivedOn(new(2026, 10, 5)).AtStage(1).ConcludedOn(new(2026, 10, 12)));
        using var client = await portal.SignInAsync(Role.Manager);

        var board = await client.OpenAsync("/figures");

        var links = board.Document.QuerySelectorAll(".portal-numbers a, .portal-table a")
            .Select(link => (Number: link.TextContent, Address: link.GetAttribute("href")!)).ToList();
        Assert.Contains(links, link => link.Address.StartsWith("/cases?state=overdue&owner=", StringComparison.Ordinal));
        Assert.Contains(links, link => link.Address.StartsWith("/figures/cases?", StringComparison.Ordinal));
        foreach (var (number, address) in links)
        {
            var list = await client.OpenAsync(address);

            Assert.Equal((address, number), (address, $"{list.Document.QuerySelectorAll("main tbody tr").Length}"));
        }
    }

    [Fact]
    public async Task Dashboard_ForAnAdministrator_TellsFiguresAndNobodysWork()
    {
        await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);

        var board = await client.OpenAsync("/figures");

        Assert.Contains("1 complaint received", board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Work in hand", board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/cases?state", board.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_AFigure_ExplainsItAndListsItsCasesAndIsRecorded()
    {
        await portal.AddCaseAsync(its => its.WithReference("FIRST").Accepted());
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync($"{Received}&stage=1");

        Assert.Equal("1", page.Document.QuerySelector("#value")!.TextContent);
        Assert.Contains("Received. Stages of accepted cases that were received in the period.", page.Text, StringComparison.Ordinal);
        Assert.Contains("From 1 April 2026 to 31 March 2027", page.Text, StringComparison.Ordinal);
        Assert.Contains("The number of the stage.", page.Text, StringComparison.Ordinal);
        Assert.Equal("FIRST", page.Document.QuerySelector("tbody th a")!.TextContent);
        var entry = await portal.DbAsync(db => db.AuditEntries.OrderByDescending(one => one.Sequence).FirstAsync());
        Assert.Equal(("Cases behind a figure listed", "2026-27,received,stage=1"), (entry.What, entry.Why));
    }

    [Fact]
    public async Task Behind_ASmallFigure_ListsNothingToAnOfficer()
    {
        await portal.AddCaseAsync(its => its.WithReference("FIRST").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync(Received);

        Assert.Equal("suppressed", page.Document.QuerySelector("#value")!.TextContent);
        Assert.DoesNotContain("FIRST", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_MoreThanAPage_IsPagedByKey()
    {
        for (var number = 1; number <= 26; number++)
        {
            await portal.AddCaseAsync(its => its.WithReference($"CASE-{number}").Accepted());
        }

        using var client = await portal.SignInAsync(Role.Officer);
        var first = await client.OpenAsync(Received);
        var second = await client.OpenAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(25, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("CASE-26", Assert.Single(second.Document.QuerySelectorAll("tbody th a")).TextContent);
        Assert.Null(second.Document.QuerySelector("a[rel=next]"));
    }

    [Theory]
    [InlineData("/figures/cases", "Enter a period, such as 2021-22")]
    [InlineData("/figures/cases?period=2026-27&measure=recieved", "There is no measure \"recieved\"")]
    [InlineData("/figures/cases?period=2026-27&measure=received&theme=delay", "The facet \"theme\" does not apply to the measure \"received\"")]
    [InlineData("/figures/cases?period=2026-27&measure=received&channel=owl", "\"owl\" is not in the list \"channel\"")]
    public async Task Behind_WhatCannotBeAsked_SaysWhy(string address, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Behind_ADay_IsRefusedToAnOfficer()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync("/figures/cases?period=2026-11-02..2026-11-02&measure=received");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains(page.Errors, error => error.StartsWith("Ask about whole calendar months", StringComparison.Ordinal));
    }
}
