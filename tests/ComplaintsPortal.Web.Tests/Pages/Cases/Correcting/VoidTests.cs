using System.Net;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Correcting;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Correcting;

public sealed class VoidTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Theory]
    [InlineData("payments", 2572.4, "\u00A32,572.40")]
    [InlineData("received", 1210, "1,210")]
    public void Figure_ThatMoves_IsShownAsEveryFigureIs(string measure, double value, string shown)
    {
        var moved = new MovedFigure(new Question(Period.FinancialYear(2026), Measure.Find(measure)!), "Any", (decimal)value, null);

        Assert.Equal((shown, SmallFigures.Mark), (moved.Now, moved.Then));
    }

    [Fact]
    public async Task Void_AsADuplicate_CountsNowhereAndIsShownAsVoidedWithTheOriginal()
    {
        var original = await portal.CaseAsync(await portal.AddCaseAsync(its => its.Accepted()));
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 9, 1)).Accepted());
        var voided = await portal.CaseAsync(id);
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/void");

        var shown = await client.SendFormAsync(("Input.DuplicateOf", original.Reference), ("Input.Reason", "Logged twice"));
        Assert.Matches("Received, .*stage 1 2026-27 2 1", shown.Text);
        Assert.Null((await portal.CaseAsync(id)).Keeping.Voiding.Standing);
        await client.SendFormAsync();

        var page = await client.FollowAsync();
        Assert.Equal("The entry is voided and counts nowhere", page.Banner);
        Assert.Contains("Entered by mistake, and voided on Tuesday 10 November 2026: Logged twice", page.Text, StringComparison.Ordinal);
        Assert.Contains($"The case that counts: {original.Reference}", page.Text, StringComparison.Ordinal);
        Assert.Contains("Restore the entry", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("working days", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Voided as a duplicate of this case: {voided.Reference}", (await client.OpenAsync($"/cases/{original.Id}")).Text,
            StringComparison.Ordinal);
        Assert.Equal(1, await ReceivedAsync());
        Assert.Equal(0, await portal.DbAsync(db => db.PendingDeadlines.IgnoreQueryFilters().CountAsync(deadline => deadline.CaseId == id)));
        Assert.Equal(
            await portal.DbAsync(db => db.AuditEntries.IgnoreQueryFilters().CountAsync()), await portal.DbAsync(db => db.AuditEntries.CountAsync()));
        Assert.DoesNotContain(voided.Reference, (await client.OpenAsync("/cases")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(voided.Reference, (await client.OpenAsync("/work?whose=everybody")).Text, StringComparison.Ordinal);
        Assert.Contains(voided.Reference, (await client.OpenAsync("/cases?state=voided")).Text, StringComparison.Ordinal);
        Assert.Contains("They were voided, and count nowhere", (await client.OpenAsync($"/cases?text={voided.Reference}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_WhatWasVoided_CountsAgainAndTheHistoryKeepsBoth()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await VoidAsync(client, id);
        Assert.Equal(0, await ReceivedAsync());
        await client.OpenAsync($"/cases/{id}/restore");

        await client.SendFormAsync(("Input.Reason", "It was none"));

        Assert.Equal("The entry counts again", (await client.FollowAsync()).Banner);
        Assert.Equal(1, await ReceivedAsync());
        Assert.Equal(("Voided entry restored: it counts again", "It was none"),
            ((await portal.LastEntryAsync(id)).What, (await portal.LastEntryAsync(id)).Why));
        Assert.Contains("Entry voided: it is kept and counts nowhere", (await client.OpenAsync($"/cases/{id}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnyAct_OnWhatWasVoided_IsRefusedAndNothingIsStored()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");
        var form = client.Page;
        using var other = await portal.SignInAsync(Role.Manager);
        await VoidAsync(other, id);

        var sent = await client.SendFormAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (form.Status, sent.Status));
        Assert.Equal(["This entry was voided and counts nowhere. Restore it before anything is done to it"], sent.Errors);
        Assert.Equal(sent.Errors, (await client.OpenAsync($"/cases/{id}/correct")).Errors);
        Assert.Null((await portal.CaseAsync(id)).Stages[0].Acknowledged);
    }

    [Fact]
    public async Task Void_WithoutAReasonOrOfAnUnknownCase_SaysWhatIsMissing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/void");

        var answer = await client.SendFormAsync(("Input.DuplicateOf", "1999/9999"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Enter the reference of a case that is in the portal, such as 2026/0001", "Enter why the entry is voided"], answer.Errors);
    }

    [Fact]
    public async Task Void_ByAnOfficer_IsForbidden()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync($"/cases/{id}/void")).Status);
    }

    private static async Task VoidAsync(PortalClient client, int id)
    {
        await client.OpenAsync($"/cases/{id}/void");
        await client.SendFormAsync(("Input.Reason", "A test"));
        await client.SendFormAsync();
    }

    private async Task<decimal> ReceivedAsync() => await portal.DbAsync(async db =>
        (await new FigureBook(db).AnswerAsync([new Question(Period.FinancialYear(2026), Measure.Received)]))[0].Value ?? 0);
}
