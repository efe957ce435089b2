using System.Net;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>What the council sets up for itself: each test has a portal of its own, because it changes what all others work by.</summary>
public sealed class SetupTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Council_WithAName_AColourAndATeam_ShowsThemOnTheNextPage()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/council");

        await client.SetUpAsync(("Input.Name", "Anyshire"), ("Input.Team", "Complaints"), ("Input.Colour", "#4B0082"));

        var page = await client.FollowAsync();
        var sheet = page.Document.QuerySelector("link[href^='/council.css']")!.GetAttribute("href")!;
        Assert.Contains("Anyshire Complaints Portal", page.Text, StringComparison.Ordinal);
        using var anybody = portal.Anonymous();
        Assert.Equal(":root { --council-colour: #4b0082; }\n", (await anybody.OpenAsync(sheet)).Body);
        Assert.Equal("Set-up changed: The council: Colour: #4b0082; before that: nothing", await LastAsync());
    }

    [Fact]
    public async Task Council_WithAColourTooLight_SaysWhyAndKeepsIt()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/council");

        var answer = await client.SetUpAsync(("Input.Name", ""), ("Input.Colour", "#ffff00"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["Enter the name of the council", "Choose a darker colour: white words on this one cannot be read by everybody (WCAG 2.2, 1.4.3)"], answer.Errors);
        Assert.Equal("#ffff00", answer.Document.QuerySelector("#Input_Colour")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Council_AfterSomebodyElse_IsStaleAndStoresNothing()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/council");
        await portal.DbAsync(async db =>
        {
            db.BankHolidays.Add(new BankHoliday(new DateOnly(2026, 12, 1)));
            await db.SaveChangesAsync();
        });

        var answer = await client.SetUpAsync(("Input.Name", "Elsewhere"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Elsewhere", answer.Document.QuerySelector("#Input_Name")!.GetAttribute("value"));
        Assert.NotEqual("Elsewhere", await portal.DbAsync(db => db.Council.Select(council => council.Name).SingleAsync()));
        await client.SetUpAsync();
        Assert.Equal("Elsewhere", await portal.DbAsync(db => db.Council.Select(council => council.Name).SingleAsync()));
    }

    [Fact]
    public async Task Rules_DecidedOtherwise_AreMarkedAndKeptInTheAudit()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/rules");
        var wrong = await client.SetUpAsync(("Input.StageTwoWindowDays", "0"), ("Input.PanelPapersDays", ""));
        Assert.Equal(["Enter a number of days from 1 to 250", "Enter the number of days"], wrong.Errors);

        await client.SetUpAsync(("Input.StageTwoWindowDays", "30"), ("Input.PanelPapersDays", "10"));

        var page = await client.FollowAsync();
        Assert.Single(page.Document.QuerySelectorAll(".govuk-tag--orange"));
        Assert.Equal(
            "Set-up changed: Local policy choices: Within how many working days is the complainant invited to ask for stage 2? 30 working days; "
                + "before that: 20 working days",
            await LastAsync());
        var book = await client.OpenAsync("/rules");
        Assert.Contains("30 working days Differs", book.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Procedure_WithAShorterLimit_DatesItsCasesAnewAndSaysSo()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var officer = await portal.SignInAsync(Role.Officer);
        Assert.Contains("16 November 2026", (await officer.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/procedures/children-act");

        await client.SetUpAsync(("Input.Stages[0].StandardDays", "8"));

        Assert.Equal("Statutory complaint saved", (await client.FollowAsync()).Banner);
        Assert.Equal(new DateOnly(2026, 11, 12), (await portal.CaseAsync(id)).Stage(1)!.Due);
        Assert.Equal("Due dates worked out anew: the limits of the procedure changed", (await portal.LastEntryAsync(id)).What);
        Assert.Contains("Thursday 12 November 2026", (await officer.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Procedure_WithALimitLongerThanTheLaw_IsRefusedWithTheRegulation()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/procedures/children-act");

        var answer = await client.SetUpAsync(("Input.Stages[0].StandardDays", "15"), ("Input.Stages[1].MaximumDays", "70"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["The limit cannot be longer than 10 working days (regulation 14)", "The longest limit cannot be longer than 65 working days (regulation 17)"],
            answer.Errors);
        Assert.Equal("15", answer.Document.QuerySelector("input[name='Input.Stages[0].StandardDays']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task AddStage_ToTheCouncilsOwnProcedure_IsThere()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync("/administration/procedures/children-act/add-stage")).Status);
        await client.OpenAsync("/administration/procedures/corporate/add-stage");

        await client.SetUpAsync(("Input.Stage.Name", "Chief executive"), ("Input.Stage.StandardDays", "15"));

        var page = await client.FollowAsync();
        Assert.Equal("Stage added to Corporate complaint", page.Banner);
        Assert.Equal("Chief executive", page.Document.QuerySelector("input[name='Input.Stages[2].Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task List_EntryAddedMovedAndRetired_IsNoLongerOfferedAndNeverLost()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/lists/channel");
        Assert.Equal(["There is an entry of this name already"], (await client.SetUpAsync(("Input.Entry.Label", "telephone"))).Errors);
        await client.SetUpAsync(("Input.Entry.Label", "Carrier pigeon"));
        await client.FollowAsync();
        await client.OpenAsync("/administration/lists/channel/carrier-pigeon");

        await client.SetUpAsync(("Input.Entry.Label", "Pigeon post"), ("Input.Place", "0"), ("Input.Retired", "true"));

        var page = await client.FollowAsync();
        Assert.Equal("Pigeon post", page.Document.QuerySelector("tbody th")!.TextContent);
        Assert.StartsWith("Set-up changed: Lists: Channel, order: Pigeon post, ", await LastAsync(), StringComparison.Ordinal);
        var history = await client.OpenAsync("/administration/history?part=lists");
        Assert.Contains("Lists: Channel, carrier-pigeon Carrier pigeon Pigeon post, retired", history.Text, StringComparison.Ordinal);
        using var officer = await portal.SignInAsync(Role.Officer);
        Assert.DoesNotContain("Pigeon", (await officer.OpenAsync("/cases/log")).Text, StringComparison.Ordinal);

        await client.OpenAsync("/administration/lists/channel/carrier-pigeon");
        await client.SetUpAsync(("Input.Retired", "false"));
        Assert.Contains("Pigeon post", (await officer.OpenAsync("/cases/log")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Procedure_WithAShorterLimit_ShowsBeforehandWhatChangesAndStoresNothingYet()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/procedures/children-act");
        var entries = await portal.DbAsync(db => db.AuditEntries.CountAsync());

        var shown = await client.SendFormAsync(("Input.Stages[0].StandardDays", "8"), ("Input.Why", "Sooner"));

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("1 due date of 1 case moves", shown.Text, StringComparison.Ordinal);
        var row = shown.Document.QuerySelector("#what-changes tbody")!.TextContent;
        Assert.Contains("limit 10 working days", row, StringComparison.Ordinal);
        Assert.Contains("limit 8 working days", row, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 16), (await portal.CaseAsync(id)).Stage(1)!.Due);
        Assert.Equal(entries, await portal.DbAsync(db => db.AuditEntries.CountAsync()));
        Assert.Equal(0, await portal.DbAsync(db => db.SetupChanges.CountAsync()));
    }

    [Fact]
    public async Task Change_OtherwiseThanItWasShown_IsShownAgainBeforeItIsStored()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/council");
        await client.SendFormAsync(("Input.Name", "First"), ("Input.Why", "A new name"));

        var shown = await client.SendFormAsync(("Input.Name", "Second"));

        Assert.NotNull(shown.Document.QuerySelector("#what-changes"));
        Assert.Equal(0, await portal.DbAsync(db => db.SetupChanges.CountAsync()));
        Assert.True((await client.SendFormAsync()).IsRedirect);
        Assert.Equal("Second", await portal.DbAsync(db => db.Council.Select(council => council.Name).SingleAsync()));
    }

    [Fact]
    public async Task Change_WithoutAReasonOrADifference_IsRefused()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/council");

        Assert.Equal(["Say why it is changed"], (await client.SendFormAsync(("Input.Name", "Elsewhere"))).Errors);
        await client.OpenAsync("/administration/council");
        Assert.Equal(["Nothing would change: this is how it stands already"], (await client.SendFormAsync(("Input.Why", "No reason"))).Errors);
    }

    [Fact]
    public async Task SecondFactor_AskedOfEverybody_StandsInTheHistoryAndInTheAudit()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/signing-in");

        await client.SetUpAsync(("Input.Whom", "Everybody"));

        var history = await client.OpenAsync("/administration/history?part=signing-in");
        Assert.Contains(
            "Signing in: Who has to have a second factor Nobody has to, but everybody may Everybody Iris Admin", history.Text, StringComparison.Ordinal);
        Assert.Contains(SettingUp.Reason, history.Text, StringComparison.Ordinal);
        var audit = await client.OpenAsync("/administration/audit?Filter.About=set-up");
        Assert.Contains(
            "Set-up changed: Signing in: Who has to have a second factor: Everybody; before that: Nobody has to, but everybody may", audit.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_OfManyChanges_GoesBackPageByPageWithinItsPart()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await portal.DbAsync(async db =>
        {
            for (var number = 1; number <= 60; number++)
            {
                SetupHistory.Keep(
                    db, new SetupDifference(number % 2 == 0 ? SetupPart.Lists : SetupPart.Council, $"Change {number}", null, "yes"),
                    new HistoryEntry(portal.Time.GetUtcNow(), null, "Somebody", $"Set-up changed: {number}"));
                await db.SaveChangesAsync();
            }
        });

        var all = await client.OpenAsync("/administration/history");
        var older = await client.OpenAsync(all.Document.QuerySelectorAll("main a").Single(link => link.TextContent == "Older changes").GetAttribute("href")!);
        var lists = await client.OpenAsync("/administration/history?part=lists");

        Assert.Equal((50, 10, 30), (Rows(all), Rows(older), Rows(lists)));
    }

    private static int Rows(PortalAnswer page) => page.Document.QuerySelectorAll("main tbody tr").Length;

    private Task<string> LastAsync() =>
        portal.DbAsync(
            db => db.AuditEntries.Where(entry => entry.CaseId == null).OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync());
}
