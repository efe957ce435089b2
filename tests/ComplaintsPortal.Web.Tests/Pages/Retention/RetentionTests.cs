using System.Net;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Retention;

/// <summary>Deciding how long records are kept, and having erased what is over.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private const string Page = "/administration/retention";

    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Erase_ProposedByOneAndCarriedOutByAnother_LeavesACaseThatSaysSo()
    {
        var id = await AddOldCaseAsync();
        using var manager = await portal.SignInAsync(Role.Manager);
        Assert.Contains("May be erased: 1", (await manager.OpenAsync(Page)).Text, StringComparison.Ordinal);
        Assert.Contains("About any other child", (await manager.OpenAsync($"{Page}/cases?go=true")).Text, StringComparison.Ordinal);

        await manager.OpenAsync(Page);
        await manager.SendFormAsync("#propose");
        var own = await manager.FollowAsync();
        Assert.Contains("You proposed this. Another manager or administrator has to carry it out", own.Text, StringComparison.Ordinal);
        Assert.Null(own.Document.QuerySelector("#carry-out"));
        using var administrator = await portal.SignInAsync(Role.Administrator);
        await administrator.OpenAsync(own.Url);
        await administrator.SendFormAsync("#carry-out");
        var done = await administrator.FollowAsync();

        Assert.Equal("Carried out", done.Banner);
        var item = await portal.DbAsync(db => db.RetentionItems.AsNoTracking().SingleAsync());
        Assert.Equal((RetentionResult.Erased, null), (item.Result, item.Why));
        var @case = await manager.OpenAsync($"/cases/{id}");
        Assert.Contains("Erased The time for which it is kept is over", @case.Text, StringComparison.Ordinal);
        Assert.Contains("Personal details erased under the schedule", @case.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing can be done to it any more", (await manager.OpenAsync($"/cases/{id}/change")).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing can be done to it any more", (await manager.OpenAsync($"/cases/{id}/hold")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_AProposal_ErasesNothing()
    {
        await AddOldCaseAsync();
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync(Page);
        await manager.SendFormAsync("#propose");
        await manager.FollowAsync();

        await manager.SendFormAsync("#withdraw");

        Assert.Equal("Withdrawn: nothing is erased", (await manager.FollowAsync()).Banner);
        Assert.Contains("May be erased: 1", (await manager.OpenAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hold_OnACase_KeepsItUntilItIsLifted()
    {
        var id = await AddOldCaseAsync();
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync($"/cases/{id}/hold");
        var nothing = await manager.SendFormAsync(("Input.Reason", " "));
        Assert.Equal(["Choose what it is held for", "Enter why it is held"], nothing.Errors);

        await manager.SendFormAsync(("Input.Kind", "Proceedings"), ("Input.Reason", "A claim was announced"));

        Assert.Contains("For legal proceedings", (await manager.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("it is on hold", (await manager.OpenAsync($"{Page}/cases?go=false")).Text, StringComparison.Ordinal);
        var hold = await portal.DbAsync(db => db.Holds.Select(one => one.Id).SingleAsync());
        await manager.OpenAsync($"/cases/{id}/holds/{hold}/lift");
        await manager.SendFormAsync(("Input.Why", "The claim was settled"));
        Assert.Equal("Hold for legal proceedings lifted", (await portal.LastEntryAsync(id)).What);
        Assert.Contains("May be erased: 1", (await manager.OpenAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HoldEverything_UntilItIsLifted_LetsNothingBeProposed()
    {
        await AddOldCaseAsync();
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync($"{Page}/holds");
        await manager.SendFormAsync(("Input.Reason", "The inquiry asks for it"));
        var held = await manager.OpenAsync(Page);
        Assert.Null(held.Document.QuerySelector("#propose"));
        Assert.Contains("Everything is on hold", held.Text, StringComparison.Ordinal);

        var hold = await portal.DbAsync(db => db.BlanketHolds.Select(one => one.Id).SingleAsync());
        await manager.OpenAsync($"{Page}/holds/{hold}/lift");
        Assert.Equal(["Enter why the hold is lifted"], (await manager.SendFormAsync(("Input.Why", ""))).Errors);
        await manager.SendFormAsync(("Input.Why", "It has ended"));

        Assert.NotNull((await manager.OpenAsync(Page)).Document.QuerySelector("#propose"));
    }

    [Fact]
    public async Task Schedule_ForAShorterTime_ShowsHowManyCasesThatMoves()
    {
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync($"{Page}/schedule");
        await portal.AddCaseAsync(its => its.Accepted());

        var shown = await manager.SendFormAsync(("Input.Years[in-care]", "70"), ("Input.Years[child]", "20"), ("Input.Why", "Shorter"));

        var effect = shown.Document.QuerySelectorAll("#effect li").Select(item => item.TextContent).ToArray();
        Assert.NotEqual("0 cases would be kept for a shorter time", effect[0]);
        Assert.Equal("0 cases would be kept for a longer time", effect[1]);
    }

    [Fact]
    public async Task Schedule_Changed_IsKeptWithTheReason()
    {
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync($"{Page}/schedule");
        var wrong = await manager.SendFormAsync(("Input.Years[other]", "0"), ("Input.Why", "Shorter"));
        Assert.Equal(
            (HttpStatusCode.BadRequest, "Error: Enter a number of years from 1 to 100"), (wrong.Status, wrong.ErrorBeside("Input.Years_other_")));

        var shown = await manager.SendFormAsync(("Input.Years[other]", "2"), ("Input.Why", "Nobody needs an enquiry for longer"));
        Assert.Contains("6 years from closing", shown.Document.QuerySelector("#what-changes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("would be kept for a shorter time", shown.Document.QuerySelector("#effect")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.DbAsync(db => db.RetentionPeriods.CountAsync()));
        await manager.SendFormAsync();

        Assert.Contains("2 years after closing", (await manager.FollowAsync()).Text, StringComparison.Ordinal);
        var entry = await portal.DbAsync(db => db.AuditEntries.OrderBy(one => one.Sequence).LastAsync(one => one.Why != null));
        Assert.Equal(
            ("Set-up changed: How long records are kept: Enquiries, comments and compliments about no child: 2 years from closing; "
                + "before that: 6 years from closing", "Nobody needs an enquiry for longer"),
            (entry.What, entry.Why));
        Assert.Equal("retention", (await portal.DbAsync(db => db.SetupChanges.SingleAsync())).Part);
        Assert.Equal(2, new RetentionSchedule(await portal.DbAsync(db => db.RetentionPeriods.ToListAsync())).Years(RetentionClass.Other));
    }

    // Withdrawn before it was accepted, 60 years ago.
    private async Task<int> AddOldCaseAsync()
    {
        var id = await portal.AddCaseAsync(its => its);
        await portal.DbAsync(db => db.Cases.Where(@case => @case.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(@case => @case.Decision, TriageDecision.Withdrawn).SetProperty(@case => @case.Received, new DateOnly(1966, 3, 1))));
        return id;
    }
}
