using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>What comes next at stages 2 and 3 of a statutory complaint: what the response waits for, before the response. Today is 10 November 2026.</summary>
public sealed class NextStepTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly Dictionary<string, Func<CaseBuilder, CaseBuilder>> Cases = new()
    {
        ["asked for stage 2"] = its => its.AtStage(2),
        ["investigating officer appointed"] = its => its.AtStage(2).Appointing(InvestigationRole.InvestigatingOfficer, A.Appointee("Ivan Orr")),
        ["investigated, with a recommendation"] = its => its.AtStage(2).Investigated().WithRecommendation(),
        ["asked for a panel"] = its => its.AtStage(3).AcknowledgedOn(new(2026, 11, 4)),
        ["panel of three"] = its => its.AtStage(3).AcknowledgedOn(new(2026, 11, 4)).WithPanel(),
        ["panel arranged"] = its => its.AtStage(3).AcknowledgedOn(new(2026, 11, 4)).WithPanel().PanelArrangedFor(new(2026, 11, 20)),
        ["consent refused"] = its => its.AtStage(1).WithRepresentative(Consent.Refused),
        ["panel met"] = its => its.AtStage(3).AcknowledgedOn(new(2026, 11, 4)).PanelMetOn(new(2026, 11, 9)),
    };

    [Theory]
    [InlineData("asked for stage 2", "Appoint the investigating officer", "investigation/appoint")]
    [InlineData("investigating officer appointed", "Appoint the independent person", "investigation/appoint")]
    [InlineData("investigated, with a recommendation", "Decide on every recommendation", "stages/2/adjudicate")]
    [InlineData("asked for a panel", "Appoint the panel: it has 0 of its three people", "panel/appoint-to-panel")]
    [InlineData("panel of three", "Arrange the panel", "panel/arrange-panel")]
    [InlineData("panel arranged", "Send the papers of the panel", "panel/send-papers")]
    [InlineData("consent refused", "Settle who speaks for them: consent was refused, and the representative is not dealt with", "people/representative")]
    [InlineData("panel met", "Record the report of the panel", "panel/receive-panel-report")]
    public async Task Case_ThatLacksWhatTheResponseNeeds_NamesItFirst(string situation, string next, string page)
    {
        var id = await portal.AddCaseAsync(Cases[situation]);
        using var client = await portal.SignInAsync(Role.Officer);

        var overview = await client.OpenAsync($"/cases/{id}");

        Assert.Contains($"Your move {next}", overview.Text, StringComparison.Ordinal);
        Assert.StartsWith($"/cases/{id}/{page}", overview.Document.QuerySelector("main .govuk-button-group a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_WithChildrenAndAdvocate_NamesThemInTheOverview()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/children/add");
        await client.SendFormAsync(("Input.Name", "Rose Example"));
        await client.OpenAsync($"/cases/{id}/people/advocate");
        await client.SendFormAsync(("Input.Answer", "Accepted"), ("Input.Name", "Amina Advocate"));

        var overview = await client.OpenAsync($"/cases/{id}");

        Assert.Contains("Rose Example", overview.Text, StringComparison.Ordinal);
        Assert.Contains("Amina Advocate", overview.Text, StringComparison.Ordinal);
    }
}
