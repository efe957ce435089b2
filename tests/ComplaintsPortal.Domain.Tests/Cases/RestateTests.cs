using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class RestateTests
{
    private static readonly CaseFacts AllOfACase = new("CSC-1", "children-act", Received)
    {
        Triage = TriageDecision.Accepted,
        TriageReason = "other",
        Channel = "phone",
        Division = "children",
        Service = "care",
        Team = "east",
        District = "north",
        Complainant = "P-1",
        ComplainantType = "parent",
        SubjectStatus = "child-in-care",
        AdvocacyProvider = "coram",
        Summary = "Visits were cancelled",
    };

    private static readonly StageFacts AllOfAStage = new(2, March(3))
    {
        Acknowledged = March(4),
        Agreed = March(5),
        Started = March(6),
        Extended = true,
        Concluded = March(20),
        Outcome = "upheld",
        Reopened = 2,
        EscalationReason = "no-response",
        PanelMet = March(10),
        PanelReported = March(12),
    };

    [Fact]
    public void FromFacts_EverythingThatRecordsState_ComesBackAsItWas()
    {
        var made = CaseInterchange.FromFacts(AllOfACase, [AllOfAStage], A.Procedure(), WorkingDays, At(Received));

        Assert.Equal(AllOfACase, made.Interchange.Facts);
        Assert.Equal(AllOfAStage, Assert.Single(made.Stages).Interchange.Facts);
        Assert.Equal(WorkingDays.AddWorkingDays(March(6), 65), made.Stages[0].Due);
        Assert.Empty(made.TakeNewHistory());
    }

    [Fact]
    public void Restate_WithAnotherSetOfStages_DropsAddsAndKeepsThemInOrder()
    {
        var @case = AtStage1().ConcludedOn(March(9)).GoneOn(March(10)).WithResponseDraftedBy(Ada).Build();

        @case.Interchange.Restate(@case.Interchange.Facts, [new StageFacts(3, March(12)), @case.Stage(2)!.Interchange.Facts], A.Procedure(), WorkingDays);
        Assert.Equal([2, 3], @case.Stages.Select(stage => stage.Number));
        Assert.NotNull(@case.Stage(2)!.CurrentResponse);

        @case.Interchange.Restate(@case.Interchange.Facts, [new StageFacts(1, Received), .. @case.Stages.Select(stage => stage.Interchange.Facts)],
            A.Procedure(), WorkingDays);
        Assert.Equal([1, 2, 3], @case.Stages.Select(stage => stage.Number));
        Assert.Equal(3, @case.CurrentStage!.Number);
    }

    [Fact]
    public void Restate_TheSummary_LeavesTheAccountAndTheChildAlone()
    {
        var @case = A.Case().Knowing(arrival => arrival with { Account = "Three in a row", ChildName = "Sam" }).Build();

        @case.Interchange.Restate(@case.Interchange.Facts with { Summary = "Another line" }, [], A.Procedure(), WorkingDays);

        Assert.Equal(("Another line", "Three in a row", "Sam"), (@case.Particulars!.Summary, @case.Particulars.Account, @case.Particulars.ChildName));
    }

    [Fact]
    public void RestateIssues_AStagesPoints_ReplacesThem()
    {
        var stage = AtStage1().WithIssue("delay").WithIssue("staff", "discrimination", "upheld").Build().CurrentStage!;
        Assert.Equal(["delay", "staff"], stage.PointsRaised.Select(issue => issue.Theme));

        stage.Interchange.RestatePoints([new PointFacts("contact", null, null)]);

        Assert.Equal(["contact"], stage.PointsRaised.Select(issue => issue.Theme));
    }
}
