using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Moving;

/// <summary>The step that a list says is the one that the case says.</summary>
public sealed class StepInHandTests
{
    public static TheoryData<string, CaseBuilder> Situations => new()
    {
        { "accepted", AtStage1() },
        { "acknowledged", AtStage1().AcknowledgedOn(March(3)) },
        { "drafted", AtStage1().WithResponseDraftedBy(Ada) },
        { "submitted", AtStage1().WithResponseDraftedBy(Ada).Submitted() },
        { "returned", AtStage1().WithResponseDraftedBy(Ada).Submitted().ReturnedBy(Mabel) },
        { "approved", AtStage1().WithApprovedResponse() },
        { "sent", AtStage1().WithApprovedResponse().SentOn(March(9)) },
        { "sent, nothing found yet", AtStage1().WithPoint().WithApprovedResponse().SentOn(March(9)) },
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public void Of_AStageInAList_IsTheNextStepOfTheCase(string situation, CaseBuilder builder)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        var said = StepInHand.Of(
            new StageInHand(stage.Number, stage.Due, stage.CurrentResponse?.State, stage.PointsRaised.Any(point => point.Finding is null), Conducting: false)
            {
                Acknowledged = stage.Acknowledged is not null,
            },
            A.Procedure());

        Assert.Equal(NextStep.Of(@case, A.Office(Ada, today: March(10))), said);
    }

    [Fact]
    public void Of_AStageThatIsInvestigated_LeadsToTheInvestigation()
    {
        var said = StepInHand.Of(new StageInHand(2, null, null, PointsToFind: false, Conducting: true) { Acknowledged = true }, A.Procedure());

        Assert.Equal((Mover.Owner, "Carry on with the investigation", null, 2), (said.Whose, said.What, said.Verb, said.Stage));
    }

    [Theory]
    [InlineData(false, Verb.Assess)]
    [InlineData(true, null)]
    public void OfAwaiting_ByWhetherItWasAssessed_AsksForThatOrForTheDecision(bool assessed, Verb? verb) =>
        Assert.Equal(verb, StepInHand.OfAwaiting(assessed, A.Procedure()).Verb);

    [Fact]
    public void Windows_ThatCloseSoon_AreThoseWhoseLastDayIsAmongTheDays()
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var (first, last) = (March(16), March(23));

        var windows = ClosingWindow.Between(first, last, DefaultProcedures.All(), calendar, new CouncilRules());

        var toThePanel = windows.Single(window => window.Stage == 2);
        Assert.Equal([DefaultProcedures.ChildrenAct], toThePanel.Procedures);
        for (var received = toThePanel.From.AddDays(-10); received <= toThePanel.To.AddDays(10); received = received.AddDays(1))
        {
            var ends = toThePanel.EndOf(received, calendar);
            Assert.Equal(calendar.AddWorkingDays(received, 20), ends);
            Assert.Equal(ends >= first && ends <= last, received >= toThePanel.From && received <= toThePanel.To);
        }
    }
}
