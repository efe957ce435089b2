using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>Reopening begins a round of its own, and never rewrites the past.</summary>
public sealed class ReopeningTests
{
    private static readonly Procedure Statutory = A.Procedure();
    private static readonly DateOnly Again = new(2026, 5, 5);

    [Fact]
    public void Reopen_AStageAnsweredInTime_StaysAnsweredInTimeAndHasANewDate()
    {
        var stage = Reopened().CurrentStage!;

        Assert.Equal(new FirstConclusion(March(9), "not-upheld", Due), stage.First);
        Assert.Equal((true, WorkingDays.AddWorkingDays(Again, 10)), (stage.IsOpen, stage.Due!.Value));
        Assert.Equal(new RoundFacts(Again) { Why = "A point was left out" }, Assert.Single(stage.Reopening.Rounds).Facts);
        Assert.Equal(ClockBasis.Reopened, stage.Clock.Under(Statutory, WorkingDays)!.Basis);
        Assert.Equal(Due, stage.Clock.First(Statutory, WorkingDays)!.Due);
    }

    [Fact]
    public void Conclude_ALaterRound_EndsTheRoundAndLeavesTheFirst()
    {
        var @case = Reopened();
        var stage = @case.CurrentStage!;

        Answer(stage, "upheld", new(2026, 5, 12));

        Assert.Equal((new DateOnly(2026, 5, 12), "upheld"), (stage.Concluded!.Value, stage.Outcome));
        Assert.Equal(new FirstConclusion(March(9), "not-upheld", Due), stage.First);
        Assert.Equal((new DateOnly(2026, 5, 12), "upheld"), (stage.Reopening.Rounds[0].Concluded!.Value, stage.Reopening.Rounds[0].Outcome));
        Assert.Equal(("upheld", "not-upheld"), (stage.PointsRaised[0].Finding, stage.PointsRaised[0].FirstFinding));
    }

    [Fact]
    public void Points_OfTheFirstRound_StayAndNewOnesSayWhenTheyCame()
    {
        var stage = Reopened().CurrentStage!;
        stage.Points.Find([new PointFinding(stage.PointsRaised[0], null)], Ada.At(Again));

        stage.Points.Add(new PointTerms("Nobody rang back"), Ada.At(Again));

        Assert.Equal("The stage was concluded on this point before it was reopened, so it cannot be removed",
            stage.Points.WhyNotRemove(stage.PointsRaised[0], Ada.At(Again))?.Sentence);
        Assert.Equal([0, 1], stage.PointsRaised.Select(point => point.AddedIn));
    }

    [Fact]
    public void Extend_ALaterRound_IsRefused() => Assert.Equal(
        "A stage that was reopened is not extended: its limit counts anew", Reopened().CurrentStage!.Clock.WhyNotExtend(Ada.At(Again))?.Sentence);

    [Fact]
    public void Withdraw_ALaterRound_LeavesTheFirstConclusionAndReinstatingGoesOn()
    {
        var @case = Reopened();
        var stage = @case.CurrentStage!;

        @case.Withdrawal.Withdraw(new WithdrawalFacts(null, Again, "phone", null, false, null), Ada.At(Again));
        Assert.Equal(("withdrawn", "withdrawn", "not-upheld"), (stage.Outcome, stage.Reopening.Rounds[0].Outcome, stage.First!.Outcome));

        @case.Withdrawal.Reinstate(Again, "She changed her mind", Ada.At(Again));
        Assert.Equal((true, null), (stage.IsOpen, stage.Reopening.Rounds[0].Concluded));
    }

    [Fact]
    public void Deadlines_OfALaterRound_DoNotComeBack() => Assert.DoesNotContain(
        CaseDeadlines.Of(Reopened(), Statutory, WorkingDays, new CouncilRules()), deadline => deadline.Kind is DeadlineKind.StageTwoOffer);

    private static Case Reopened() => AtStage1().ConcludedOn(March(9)).ReopenedOn(Again).Build();

    private static void Answer(Stage stage, string finding, DateOnly day)
    {
        stage.Points.Find([new PointFinding(stage.PointsRaised[0], A.Entry(ListName.Finding, finding))], Ada.At(day));
        stage.Response.Draft("The point that was left out", Ada.At(day));
        stage.Response.Submit(Ada.At(day));
        stage.Response.Approve(Mabel.At(day));
        stage.Response.Send(day, Ada.At(day));
        stage.Conclude(A.Outcome(finding), day, Ada.At(day));
    }
}
