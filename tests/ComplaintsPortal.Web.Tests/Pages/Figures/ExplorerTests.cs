using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Figures;

/// <summary>Any measure by any two facets: shown, downloaded, saved and kept.</summary>
public sealed class ExplorerTests : IAsyncLifetime
{
    private const string ByStage = "measure=received&rows=stage&periods=2026-27";

    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Explorer_WithAQuestion_ShowsTheTableAndLeadsFromEachNumber()
    {
        await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync($"/figures/explorer?{ByStage}");

        Assert.Equal("Received by stage", page.Document.QuerySelector("h2#table")!.TextContent);
        string[] rows = [.. page.Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent)];
        Assert.Equal(["Stage 1", "Stage 2", "Stage 3"], rows[..3]);
        Assert.Equal("All", rows[^1]);
        Assert.Equal(
            "/figures/cases?period=2026-27&measure=received&stage=1", page.Document.QuerySelector("tbody td a")!.GetAttribute("href"));
        Assert.Equal("received", page.Document.QuerySelector("#Input_Measure option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Explorer_OverAPeriodThatIsNotOver_SaysAsOfWhichDay()
    {
        await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);

        const string Said = "2026-27 is not over. What is still open counts as on its last day, 31 March 2027: overdue is whatever is due before that.";
        Assert.Contains(Said, (await client.OpenAsync($"/figures/explorer?{ByStage}")).Text, StringComparison.Ordinal);
        Assert.Contains(Said, (await client.OpenAsync("/figures/cases?period=2026-27&measure=ongoing")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("is not over", (await client.OpenAsync("/figures/explorer?measure=ongoing&periods=2025-26")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explorer_WhatCannotBeAsked_SaysWhyBesideTheFieldAndKeepsWhatWasTyped()
    {
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync("/figures/explorer?measure=received&rows=theme&periods=2026-29");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Error: Theme does not narrow Received: choose another facet", page.ErrorBeside("Input.Rows"));
        Assert.Contains("\"2026-29\" is not a financial year", page.ErrorBeside("Input.Periods")!, StringComparison.Ordinal);
        Assert.Equal("2026-29", page.Document.QuerySelector("#Input_Periods")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Explorer_ForAnOfficer_AsksWholeMonthsAndSuppressesSmallNumbers()
    {
        await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var days = await client.OpenAsync("/figures/explorer?measure=received&periods=2026-11-02..2026-11-02");
        Assert.Contains("Ask about whole calendar months", days.ErrorBeside("Input.Periods")!, StringComparison.Ordinal);

        var page = await client.OpenAsync($"/figures/explorer?{ByStage}");
        Assert.Equal("suppressed", page.Document.QuerySelector("tbody td")!.TextContent.Trim());
        Assert.Equal(
            "suppressed", (await client.OpenAsync($"/figures/explorer/csv?{ByStage}")).Body.Split("\r\n")[1].Split(',')[^1]);
    }

    [Fact]
    public async Task Table_KeptAsItWas_DoesNotChangeAndHidesFromAnOfficerWhatItMust()
    {
        await portal.AddCaseAsync(its => its.WithReference("FIRST").Accepted());
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync($"/figures/tables/keep?{ByStage}");
        var kept = await manager.SendFormAsync();
        await portal.AddCaseAsync(its => its.WithReference("LATER").Accepted());

        var page = await manager.FollowAsync();
        Assert.Equal("Table kept. Its address stays as it is, and so do its numbers", page.Banner);
        Assert.Equal("1", page.Document.QuerySelector("tbody td")!.TextContent.Trim());
        Assert.Contains("kept by Mabel Firth", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("tbody td a"));

        using var officer = await portal.SignInAsync(Role.Officer);
        Assert.Equal("suppressed", (await officer.OpenAsync(kept.RedirectsTo!)).Document.QuerySelector("tbody td")!.TextContent.Trim());
        using var clerk = await portal.SignInAsync(Role.Clerk);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.OpenAsync(kept.RedirectsTo!)).Status);
    }

    [Fact]
    public async Task Table_OfDaysThatAManagerKept_IsRefusedToAnOfficer()
    {
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync("/figures/tables/keep?measure=received&periods=2026-11-02..2026-11-02");
        var kept = await manager.SendFormAsync();
        using var officer = await portal.SignInAsync(Role.Officer);

        var page = await officer.OpenAsync(kept.RedirectsTo!);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task Question_SavedForOneself_IsSeenByNobodyElse()
    {
        using var manager = await portal.SignInAsync(Role.Manager);
        using var officer = await portal.SignInAsync(Role.Officer);
        await manager.OpenAsync($"/figures/saved/add?{ByStage}");
        Assert.Equal("Error: Enter a name for the question", (await manager.SendFormAsync(("Input.Name", " "))).ErrorBeside("Input.Name"));
        await manager.SendFormAsync(("Input.Name", "Mine alone"));
        await manager.OpenAsync($"/figures/saved/add?{ByStage}");
        await manager.SendFormAsync(("Input.Name", "For all"), ("Input.Shared", "true"));

        var saved = await manager.FollowAsync();
        Assert.Equal(["For all", "Mine alone"], saved.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
        var others = await officer.OpenAsync("/figures/saved");
        var link = Assert.Single(others.Document.QuerySelectorAll("tbody th a"));
        Assert.Equal($"/figures/explorer?{ByStage}", link.GetAttribute("href"));
        Assert.Empty(others.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Question_TakenAway_IsGone()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/figures/saved/add?{ByStage}");
        await client.SendFormAsync(("Input.Name", "For a while"));
        await client.FollowAsync();

        await client.SendFormAsync();

        Assert.Equal("Question taken away: For a while", (await client.FollowAsync()).Banner);
        Assert.Equal(0, await portal.DbAsync(db => db.SavedQuestions.CountAsync()));
    }

    [Fact]
    public async Task Glossary_OfEveryWord_SaysWhatItMeansAndWhatTheCouncilCallsIt()
    {
        using var client = await portal.SignInAsync(Role.Administrator);

        var page = await client.OpenAsync("/figures/glossary");

        Assert.Contains("Stages that were concluded in the period, whenever they were received.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#facet-clock-basis"));
        Assert.Contains("The day on which sufficient interest was decided.", page.Text, StringComparison.Ordinal);
    }
}
