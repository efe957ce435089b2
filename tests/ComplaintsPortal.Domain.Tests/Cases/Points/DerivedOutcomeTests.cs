using System.Text.Json;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Tests.Cases.Points;

public sealed class DerivedOutcomeTests
{
    private static readonly CouncilLists Defaults = new(DefaultLists.All());

    [Theory]
    [InlineData("upheld", "upheld", "The point was upheld")]
    [InlineData("upheld upheld", "upheld", "Every point was upheld")]
    [InlineData("upheld not-upheld not-upheld", "partially-upheld", "1 of 3 points was upheld or partially upheld")]
    [InlineData("partially-upheld", "partially-upheld", "The point was partially upheld")]
    [InlineData("partially-upheld upheld", "partially-upheld", "2 of 2 points were upheld or partially upheld")]
    [InlineData("upheld not-determined", "partially-upheld", "1 of 2 points was upheld or partially upheld")]
    [InlineData("not-upheld not-determined", "not-upheld", "No point was upheld")]
    [InlineData("not-determined not-determined", "not-determined", "No finding could be made on any point")]
    [InlineData("upheld withdrawn not-investigated", "upheld", "The point was upheld")]
    [InlineData("not-upheld withdrawn", "not-upheld", "No point was upheld")]
    [InlineData("withdrawn withdrawn", "withdrawn", "Every point was withdrawn or not investigated")]
    [InlineData("withdrawn not-investigated", "not-determined", "Every point was withdrawn or not investigated")]
    public void Of_AnyPointUpheld_MakesTheStageAtLeastPartiallyUpheld(string findings, string outcome, string reason) =>
        Assert.Equal(new DerivedOutcome(outcome, reason), DerivedOutcome.Of(findings.Split(' '), Defaults, OutcomeRule.AnyPointUpheld));

    [Theory]
    [InlineData("upheld not-upheld not-upheld", "not-upheld", "2 of 3 points were not upheld")]
    [InlineData("upheld upheld not-upheld", "upheld", "2 of 3 points were upheld")]
    [InlineData("upheld not-upheld", "partially-upheld", "No finding was made on more points than any other, and some were upheld or partially upheld")]
    [InlineData("not-upheld not-determined", "not-upheld", "No point was upheld")]
    [InlineData("upheld not-upheld not-upheld withdrawn withdrawn withdrawn", "not-upheld", "2 of 3 points were not upheld")]
    public void Of_MostPoints_FollowsTheMajority(string findings, string outcome, string reason) =>
        Assert.Equal(new DerivedOutcome(outcome, reason), DerivedOutcome.Of(findings.Split(' '), Defaults, OutcomeRule.MostPoints));

    [Fact]
    public void Of_NoPointOrAPointWithoutAFinding_IsNothing()
    {
        Assert.Null(DerivedOutcome.Of([], Defaults, OutcomeRule.AnyPointUpheld));
        Assert.Null(DerivedOutcome.Of(["upheld", null], Defaults, OutcomeRule.AnyPointUpheld));
    }

    [Fact]
    public void Of_KeysOfACouncilsOwn_GoesByTheirFlags()
    {
        var lists = new CouncilLists(
        [
            new(ListName.Finding, "substantiated", "Substantiated") { Fault = true }, new(ListName.Finding, "in-part", "In part") { Fault = true },
            new(ListName.Finding, "unsubstantiated", "Unsubstantiated"),
            new(ListName.Outcome, "proven", "Proven") { Fault = true }, new(ListName.Outcome, "part-proven", "Partly proven") { Fault = true },
            new(ListName.Outcome, "unsubstantiated", "Unsubstantiated"),
        ]);

        Assert.Equal("proven", DerivedOutcome.Of(["substantiated"], lists, OutcomeRule.AnyPointUpheld)?.Key);
        Assert.Equal("part-proven", DerivedOutcome.Of(["substantiated", "in-part"], lists, OutcomeRule.AnyPointUpheld)?.Key);
        Assert.Equal("part-proven", DerivedOutcome.Of(["substantiated", "unsubstantiated"], lists, OutcomeRule.AnyPointUpheld)?.Key);
        Assert.Equal("unsubstantiated", DerivedOutcome.Of(["unsubstantiated"], lists, OutcomeRule.AnyPointUpheld)?.Key);
    }

    [Theory]
    [InlineData("upheld", "upheld")]
    [InlineData("upheld not-upheld", "partially-upheld")]
    [InlineData("partially-upheld", "partially-upheld")]
    [InlineData("not-upheld not-determined", "not-upheld")]
    [InlineData("not-determined", "not-determined")]
    public void Of_TheListsOfPublishedReports_FindTheSame(string findings, string outcome)
    {
        foreach (var lists in PublishedLists())
        {
            Assert.Equal(outcome, DerivedOutcome.Of(findings.Split(' '), lists, OutcomeRule.AnyPointUpheld)?.Key);
        }
    }

    // As the published profiles have them: one restates its findings, one leaves them to the defaults, both restate their outcomes.
    private static IEnumerable<CouncilLists> PublishedLists() =>
        from findings in new[]
        {
            """[{"key":"upheld","fault":true},{"key":"partially-upheld","fault":true},{"key":"not-upheld"},{"key":"not-determined"}]""",
            """[]""",
        }
        let stated = Entries(ListName.Finding, findings)
        let outcomes = Entries(ListName.Outcome, """
            [{"key":"upheld","fault":true},{"key":"partially-upheld","fault":true},{"key":"not-upheld"},{"key":"not-determined"},
             {"key":"withdrawn","responded":false},{"key":"answered"},{"key":"recorded"},{"key":"closed"},{"key":"premature"}]
            """)
        select new CouncilLists([.. DefaultLists.All().Where(entry => entry.List == ListName.Finding && stated.All(other => other.Key != entry.Key)),
            .. stated, .. outcomes]);

    private static List<ListEntry> Entries(string list, string json) =>
    [
        .. JsonDocument.Parse(json).RootElement.EnumerateArray().Select(entry => new ListEntry(list, entry.GetProperty("key").GetString()!, "Any")
        {
            Fault = entry.TryGetProperty("fault", out var fault) && fault.GetBoolean(),
            Responded = !entry.TryGetProperty("responded", out var responded) || responded.GetBoolean(),
        }),
    ];
}
