using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class DetailsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Case_AtStageOne_AnswersInOneLook()
    {
        var id = await portal.AddCaseAsync(its => its.WithReference("2026/0412").About("No personal adviser since turning 18")
            .Knowing(facts => facts with { ComplainantType = "young-person", SubjectStatus = "care-leaver" }).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.StartsWith("No personal adviser since turning 18, ", page.Heading, StringComparison.Ordinal);
        Assert.Contains("2026/0412 · Statutory complaint · Stage 1, local resolution", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Care leaver", "Child or young person"], page.Document.QuerySelectorAll(".portal-tags .govuk-tag").Select(tag => tag.TextContent));
        Assert.Contains("4 working days left Respond by Monday 16 November 2026 Your move Acknowledge the request", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Working days: started on 2 Nov, today is day 6, due on day 10, 16 Nov; the limit if extended is day 20, 30 Nov.",
            page.Document.QuerySelector(".portal-ruler svg")!.GetAttribute("aria-label"));
        Assert.Contains("Day 10 is Monday 16 November 2026 (regulation 14).", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_Opened_RecordsTheReadingAndChangesNothingElse()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var before = await portal.CaseAsync(id);
        using var client = await portal.SignInAsync(Role.Officer);

        await client.OpenAsync($"/cases/{id}");

        var readings = await portal.DbAsync(db => db.AuditEntries.Where(entry => entry.CaseId == id && entry.Reading).ToListAsync());
        Assert.Equal(("Case read", "Ada Osei"), (Assert.Single(readings).What, readings[0].ByName));
        Assert.Equal(before.Version, (await portal.CaseAsync(id)).Version);
    }

    [Fact]
    public async Task Case_WithoutAResponse_OffersTheNextStepFirstAndSaysWhyTheRestMustWait()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        var buttons = page.Document.QuerySelectorAll("main .govuk-button-group a");
        Assert.Equal($"/cases/{id}/stages/1/acknowledge", buttons[0].GetAttribute("href"));
        Assert.Single(buttons, button => button.GetAttribute("href") == $"/cases/{id}/stages/1/draft");
        Assert.DoesNotContain(buttons, button => button.GetAttribute("href")!.EndsWith("/send", StringComparison.Ordinal));
        Assert.Contains("Submit for approval, Approve the response, Return the response, Record that it was sent: No response has been drafted yet",
            page.Text, StringComparison.Ordinal);
        Assert.Contains("Move to stage 2: Not before this stage is concluded, or day 20 has passed (regulation 14)", page.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_WaitingForApproval_IsTheMoveOfAManagerWhoDidNotWriteIt()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        var forOfficer = await officer.OpenAsync($"/cases/{id}");
        var forManager = await manager.OpenAsync($"/cases/{id}");

        Assert.Contains("A manager's move Approve or return the response", forOfficer.Text, StringComparison.Ordinal);
        Assert.Contains("Approve the response: You cannot approve a response that you drafted", forOfficer.Text, StringComparison.Ordinal);
        Assert.Contains("Your move Approve or return the response", forManager.Text, StringComparison.Ordinal);
        Assert.Equal($"/cases/{id}/stages/1/approve", forManager.Document.QuerySelector("main .govuk-button-group a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Case_Overdue_SaysByHowMuch()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new DateOnly(2026, 10, 23)).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.Contains("Overdue by 2 working days Respond by Friday 6 November 2026", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector(".portal-clock--late"));
    }

    [Fact]
    public async Task Case_OpenAtTwoStages_SaysWhichStageEachButtonIsFor()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new DateOnly(2026, 9, 1)).Accepted().GoneOn(new DateOnly(2026, 11, 2)));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.Contains("Draft the response (stage 2)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Draft the response (stage 1)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_NotDecidedYet_ShowsTheClockThatItWouldHave()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.Contains("If it is accepted, respond by Monday 16 November 2026 Your move Assess it: who complains, about what, since when", page.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_Response_ShowsWhoWroteAndApprovedIt()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).WithApprovedResponse());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.Contains(
            "The response to stage 1 Approved Written by Ada Osei, last on Monday 2 November 2026. Approved by Mabel Firth on Monday 2 November 2026.",
            page.Text, StringComparison.Ordinal);
        Assert.Contains(CaseBuilder.ResponseText, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_Points_StandInATable()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).WithIssue("delay", "failure-to-act", "upheld"));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.Equal(["Delay", "Failure to act", "Upheld"], page.Document.QuerySelectorAll("main table:not(#deadlines) td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Case_LongHistory_ShowsTheLatestTenAndLeadsToAll()
    {
        var id = await portal.AddCaseAsync(its => its);
        await portal.DbAsync(async db =>
        {
            for (var number = 1; number <= 14; number++)
            {
                db.Record(new HistoryEntry(portal.Time.GetUtcNow(), null, "Portal", $"Entry {number}"), id);
            }

            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        var entries = page.Document.QuerySelectorAll(".portal-history__what").Select(what => what.TextContent).ToArray();
        Assert.Equal((10, "Entry 14", "Entry 5"), (entries.Length, entries[0], entries[^1]));
        Assert.Equal("All 15 entries", page.Document.QuerySelector($"p a[href='/cases/{id}/history']")!.TextContent);
    }

    [Fact]
    public async Task Case_FromACouncilsOwnRecords_IsShownAsFarAsItIsKnown()
    {
        var id = await portal.DbAsync(async db =>
        {
            var imported = CaseInterchange.FromFacts(
                new CaseFacts("OLD/17", "children-act", new DateOnly(2021, 5, 4)),
                [new StageFacts(1, new DateOnly(2021, 5, 4)) { Concluded = new DateOnly(2021, 6, 4), Outcome = "upheld" }],
                A.Procedure(), A.Calendar(), portal.Time.GetUtcNow());
            db.Cases.Add(imported);
            await db.SaveChangesAsync();
            return imported.Id;
        });
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.Equal("Case OLD/17", page.Heading);
        Assert.Contains("Concluded 12 working days late", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_Page_HasNoInlineStyleOrScriptAndHeadingsInOrder()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).WithIssue().WithApprovedResponse().Extended());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src])"));
        var levels = page.Document.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }
}
