using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

/// <summary>Concluding a stage that has points: its outcome follows from what was found on them.</summary>
public sealed class ConcludeFindingsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_FindingsRecorded_ChoosesTheOutcomeThatFollows()
    {
        var id = await portal.AddCaseAsync(OneUpheld);
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/conclude");
        Assert.Contains("Partially upheld follows from the findings: 1 of 2 points was upheld or partially upheld.", form.Text, StringComparison.Ordinal);
        Assert.Equal("partially-upheld", form.Document.QuerySelector("[name='Input.Outcome'][checked]")!.GetAttribute("value"));

        await client.SendFormAsync();

        Assert.Equal("Stage 1 concluded: Partially upheld", (await client.FollowAsync()).Banner);
        var stage = (await portal.CaseAsync(id)).Stage(1)!;
        Assert.Equal(("partially-upheld", "partially-upheld", null), (stage.Outcome, stage.OutcomeOfFindings, stage.OutcomeReason));
    }

    [Fact]
    public async Task Conclude_OtherwiseByAnOfficer_IsRefused()
    {
        var id = await portal.AddCaseAsync(OneUpheld);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/conclude");

        var answer = await client.SendFormAsync(("Input.Outcome", "not-upheld"));

        Assert.Equal((HttpStatusCode.Conflict, "Only a manager may choose an outcome that does not follow from the findings"),
            (answer.Status, Assert.Single(answer.Errors)));
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.Concluded);
    }

    [Fact]
    public async Task Conclude_OtherwiseByAManager_NeedsAReasonAndKeepsIt()
    {
        var id = await portal.AddCaseAsync(OneUpheld);
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/stages/1/conclude");

        var answer = await client.SendFormAsync(("Input.Outcome", "not-upheld"));
        Assert.Equal((HttpStatusCode.BadRequest, "Enter why the outcome does not follow from the findings"),
            (answer.Status, answer.ErrorBeside("Input.WhyOtherwise")!["Error: ".Length..]));
        await client.SendFormAsync(("Input.WhyOtherwise", "The upheld point was put right the same day"));

        Assert.Equal("Stage 1 concluded: Not upheld", (await client.FollowAsync()).Banner);
        Assert.Contains("Partially upheld. A manager decided otherwise: The upheld point was put right the same day", client.Page.Text,
            StringComparison.Ordinal);
        var entry = await portal.LastEntryAsync(id);
        Assert.EndsWith("Not upheld instead of Partially upheld, which follows from the findings", entry.What, StringComparison.Ordinal);
        Assert.Equal("The upheld point was put right the same day", entry.Why);
    }

    [Fact]
    public async Task Page_APointWithoutAFinding_SaysWhatComesFirst()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithPoint().SentOn(new DateOnly(2026, 11, 6)));
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync($"/cases/{id}/stages/1/conclude");

        Assert.Equal((HttpStatusCode.Conflict, "Record a finding on every point before the stage is concluded"), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Page_ByKindRoleAndFindings_OffersOnlyWhatCanBeChosen()
    {
        var found = await portal.AddCaseAsync(OneUpheld);
        var without = await portal.AddCaseAsync(its => its.Accepted().SentOn(new DateOnly(2026, 11, 6)));
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        Assert.Equal(["partially-upheld"], Offered(await officer.OpenAsync($"/cases/{found}/stages/1/conclude")));
        Assert.Equal(
            ["upheld", "partially-upheld", "not-upheld", "not-determined", "outside-remit"],
            Offered(await manager.OpenAsync($"/cases/{found}/stages/1/conclude")));
        var page = await officer.OpenAsync($"/cases/{without}/stages/1/conclude");
        Assert.Equal(["not-determined", "outside-remit"], Offered(page));
        Assert.Contains("\"Upheld\" needs points of complaint with a finding on each (Getting the Best from Complaints).", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compliment", false)]
    [InlineData("mp-enquiry", true)]
    public async Task Page_OfWhatIsNotInvestigated_OffersNoOutcomeThatSpeaksOfFindings(string procedure, bool answered)
    {
        var id = await portal.AddCaseAsync(its => answered
            ? its.Under(procedure).Accepted().SentOn(new DateOnly(2026, 11, 6)) : its.Under(procedure).Accepted());
        using var manager = await portal.SignInAsync(Role.Manager);

        var page = await manager.OpenAsync($"/cases/{id}/stages/1/conclude");
        var offered = Offered(page).ToList();

        Assert.Contains("outside-remit", offered);
        Assert.Empty(offered.Intersect(["upheld", "partially-upheld", "not-upheld", "not-determined"]));
        Assert.DoesNotContain("no outcome of this kind", page.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Offered(PortalAnswer page) =>
        page.Document.QuerySelectorAll("[name='Input.Outcome']").Select(one => one.GetAttribute("value"));

    private static CaseBuilder OneUpheld(CaseBuilder its) =>
        its.Accepted().WithPoint().WithPoint("Nobody rang back").FoundOnPoints("upheld", "not-upheld").SentOn(new DateOnly(2026, 11, 6));
}
