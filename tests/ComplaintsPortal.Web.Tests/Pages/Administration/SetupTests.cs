using System.Net;
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

        await client.SendFormAsync(("Input.Name", "Anyshire"), ("Input.Team", "Complaints"), ("Input.Colour", "#4B0082"));

        var page = await client.FollowAsync();
        var sheet = page.Document.QuerySelector("link[href^='/council.css']")!.GetAttribute("href")!;
        Assert.Contains("Anyshire Complaints Portal", page.Text, StringComparison.Ordinal);
        using var anybody = portal.Anonymous();
        Assert.Equal(":root { --council-colour: #4b0082; }\n", (await anybody.OpenAsync(sheet)).Body);
        Assert.Equal("Council set up: Anyshire, Complaints, colour #4b0082", await LastAsync());
    }

    [Fact]
    public async Task Council_WithAColourTooLight_SaysWhyAndKeepsIt()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/council");

        var answer = await client.SendFormAsync(("Input.Name", ""), ("Input.Colour", "#ffff00"));

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

        var answer = await client.SendFormAsync(("Input.Name", "Elsewhere"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Elsewhere", answer.Document.QuerySelector("#Input_Name")!.GetAttribute("value"));
        Assert.NotEqual("Elsewhere", await portal.DbAsync(db => db.Council.Select(council => council.Name).SingleAsync()));
        await client.SendFormAsync();
        Assert.Equal("Elsewhere", await portal.DbAsync(db => db.Council.Select(council => council.Name).SingleAsync()));
    }

    [Fact]
    public async Task Rules_DecidedOtherwise_AreMarkedAndKeptInTheAudit()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/rules");
        var wrong = await client.SendFormAsync(("Input.StageTwoWindowDays", "0"), ("Input.PanelPapersDays", ""));
        Assert.Equal(["Enter a number of days from 1 to 250", "Enter the number of days"], wrong.Errors);

        await client.SendFormAsync(("Input.StageTwoWindowDays", "30"), ("Input.PanelPapersDays", "10"));

        var page = await client.FollowAsync();
        Assert.Single(page.Document.QuerySelectorAll(".govuk-tag--orange"));
        Assert.Equal(
            "Rule decided: Within how many working days is the complainant invited to ask for stage 2? 30 working days; before that: 20 working days",
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

        await client.SendFormAsync(("Input.Stages[0].StandardDays", "8"));

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

        var answer = await client.SendFormAsync(("Input.Stages[0].StandardDays", "15"), ("Input.Stages[1].MaximumDays", "70"));

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

        await client.SendFormAsync(("Input.Stage.Name", "Chief executive"), ("Input.Stage.StandardDays", "15"));

        var page = await client.FollowAsync();
        Assert.Equal("Stage added to Corporate complaint", page.Banner);
        Assert.Equal("Chief executive", page.Document.QuerySelector("input[name='Input.Stages[2].Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task List_EntryAddedMovedAndRetired_IsNoLongerOfferedAndNeverLost()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/lists/channel");
        Assert.Equal(["There is an entry of this name already"], (await client.SendFormAsync(("Input.Entry.Label", "telephone"))).Errors);
        await client.SendFormAsync(("Input.Entry.Label", "Carrier pigeon"));
        await client.FollowAsync();
        await client.OpenAsync("/administration/lists/channel/carrier-pigeon");

        await client.SendFormAsync(("Input.Entry.Label", "Pigeon post"), ("Input.Place", "0"), ("Input.Retired", "true"));

        var page = await client.FollowAsync();
        Assert.Equal("Pigeon post", page.Document.QuerySelector("tbody th")!.TextContent);
        Assert.Equal("List channel: Carrier pigeon changed to Pigeon post, retired", await LastAsync());
        using var officer = await portal.SignInAsync(Role.Officer);
        Assert.DoesNotContain("Pigeon", (await officer.OpenAsync("/cases/log")).Text, StringComparison.Ordinal);

        await client.OpenAsync("/administration/lists/channel/carrier-pigeon");
        await client.SendFormAsync("main form[method=post]", ("Input.Retired", "false"));
        Assert.Contains("Pigeon post", (await officer.OpenAsync("/cases/log")).Text, StringComparison.Ordinal);
    }

    private Task<string> LastAsync() =>
        portal.DbAsync(
            db => db.AuditEntries.Where(entry => entry.CaseId == null).OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync());
}
