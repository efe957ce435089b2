using System.Globalization;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Deadlines;

/// <summary>
/// Every limit of the law, on both sides: on its last day it is kept, on the day after it is not. The dates were worked out apart
/// from this code, across a Christmas, an Easter and the two proclaimed holidays of 2022.
/// </summary>
public sealed class LimitsTests
{
    private static readonly CouncilRules Rules = new();

    // Day 0, and the last day of 5, 10, 15, 20, 25, 30 and 65 working days.
    private static readonly string[] Vectors =
    [
        "2026-03-30 2026-04-08 2026-04-15 2026-04-22 2026-04-29 2026-05-07 2026-05-14 2026-07-03",
        "2025-12-22 2025-12-31 2026-01-08 2026-01-15 2026-01-22 2026-01-29 2026-02-05 2026-03-26",
        "2022-05-27 2022-06-07 2022-06-14 2022-06-21 2022-06-28 2022-07-05 2022-07-12 2022-08-31",
        "2022-09-16 2022-09-26 2022-10-03 2022-10-10 2022-10-17 2022-10-24 2022-10-31 2022-12-19",
        "2026-04-03 2026-04-13 2026-04-20 2026-04-27 2026-05-05 2026-05-12 2026-05-19 2026-07-08",
        "2020-12-24 2021-01-05 2021-01-12 2021-01-19 2021-01-26 2021-02-02 2021-02-09 2021-03-30",
    ];

    public static TheoryData<string> Starts => [.. Vectors.Select(vector => vector[..10])];

    [Theory]
    [MemberData(nameof(Starts))]
    public void StageOne_OfTheStatutoryProcedure_IsDueOnDay10AndAtMostOnDay20(string start)
    {
        var stage = Received(start, "children-act", 1);

        Assert.Equal((After(start, 10), After(start, 20)), (stage.DueStandard, stage.DueMaximum));
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void StageTwo_OfTheStatutoryProcedure_IsDueOnDay25AndAtMostOnDay65(string start)
    {
        var stage = Received(start, "children-act", 2);

        Assert.Equal((After(start, 25), After(start, 65)), (stage.DueStandard, stage.DueMaximum));
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void StageOne_OfTheCode_IsDueTenDaysAfterItWasAcknowledged(string start)
    {
        var stage = Received(start, "code", 1, acknowledged: Date(start));

        Assert.Equal((After(start, 10), After(start, 20)), (stage.DueStandard, stage.DueMaximum));
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void StageTwo_OfTheCode_IsDueTwentyDaysAfterItWasAcknowledged(string start)
    {
        var stage = Received(start, "code", 2, acknowledged: Date(start));

        Assert.Equal(After(start, 20), stage.DueStandard);
        Assert.Equal(WorkingDays.AddWorkingDays(Date(start), 40), stage.DueMaximum);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Acknowledgement_UnderTheCode_IsDueOnDay5OfTheRequest(string start)
    {
        Assert.Equal(After(start, 5), Of(Received(start, "code", 1), DeadlineKind.Acknowledgement).Due);
        Assert.Equal(After(start, 5), Of(Received(start, "code", 2), DeadlineKind.Acknowledgement).Due);
    }

    [Theory]
    [InlineData("2026-03-30", "2026-04-01")]
    [InlineData("2025-12-24", "2025-12-30")]
    [InlineData("2022-05-31", "2022-06-06")]
    [InlineData("2022-09-16", "2022-09-21")]
    public void Acknowledgement_OfARequestForAPanel_IsDueOnDay2(string start, string due)
    {
        var deadline = Of(Received(start, "children-act", 3), DeadlineKind.Acknowledgement);

        Assert.Equal((Date(due), "Getting the Best from Complaints"), (deadline.Due, deadline.Authority));
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void OfferOfStageTwo_NoResponseByDay20_IsRefusedOnThatDayAndDueOnTheNextWorkingDay(string start)
    {
        var stage = Received(start, "children-act", 1);
        var day20 = After(start, 20);

        Assert.NotNull(stage.Escalation.WhyNotOfferStageTwo(A.Office(Ada, procedure: A.Procedure(), today: day20)));
        Assert.Null(stage.Escalation.WhyNotOfferStageTwo(A.Office(Ada, procedure: A.Procedure(), today: day20.AddDays(1))));
        Assert.Equal(WorkingDays.AddWorkingDays(day20, 1), Of(stage, DeadlineKind.StageTwoOffer).Due);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Explanation_OfAStageTwoThatTakesLonger_IsDueOnDay25(string start) =>
        Assert.Equal(After(start, 25), Of(Received(start, "children-act", 2), DeadlineKind.WrittenExplanation).Due);

    [Theory]
    [MemberData(nameof(Starts))]
    public void RequestForStageTwo_AfterTheWindow_IsAdvisoryAndNeverRefusedForIt(string start)
    {
        var stage = Concluded(start, 1);
        var window = Of(stage, DeadlineKind.NextStageRequest);
        var late = window.Due.AddDays(1);

        Assert.Equal((After(start, 20), true, Party.Complainant), (window.Due, window.Advisory, window.Whose));
        Assert.Null(stage.Case.Escalation.WhyNotGoOn(A.Office(Ada, procedure: A.Procedure(), today: late))
            ?? stage.Case.Escalation.WhyNotGoOnLate(late, null, A.Office(procedure: A.Procedure(), calendar: WorkingDays)));
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void RequestForAPanel_OnDay20_IsInTimeAndOnTheDayAfterIsConsidered(string start)
    {
        var @case = Concluded(start, 2).Case;
        var day20 = After(start, 20);
        var late = day20.AddDays(1);

        Assert.Equal(day20, Of(@case.Stage(2)!, DeadlineKind.NextStageRequest).Due);
        Assert.Null(@case.Escalation.WhyNotGoOnLate(day20, null, A.Office(procedure: A.Procedure(), calendar: WorkingDays)));
        Assert.Equal("regulation 18", @case.Escalation.WhyNotGoOnLate(late, null, A.Office(procedure: A.Procedure(), calendar: WorkingDays))?.Citation);
        Assert.Null(@case.Escalation.WhyNotGoOnLate(late, "Ill", A.Office(procedure: A.Procedure(), calendar: WorkingDays)));
        Assert.NotNull(@case.Escalation.WhyNotRefuseRequestOf(day20, A.Office(procedure: A.Procedure(), calendar: WorkingDays, today: late)));
        Assert.Null(@case.Escalation.WhyNotRefuseRequestOf(late, A.Office(procedure: A.Procedure(), calendar: WorkingDays, today: late)));
    }

    [Theory]
    [InlineData("children-act", 1, 20)]
    [InlineData("children-act", 2, 65)]
    [InlineData("code", 1, 20)]
    [InlineData("code", 2, 40)]
    [InlineData("corporate", 1, 20)]
    public void Extension_ToItsLastDay_IsAllowedAndToTheDayAfterUnderTheCodeAlone(string key, int number, int days)
    {
        var procedure = A.Procedure(key);
        var stage = Received("2025-12-22", key, number);
        var last = WorkingDays.AddWorkingDays(new(2025, 12, 22), days);
        var office = A.Office(procedure: procedure, today: new(2025, 12, 23));

        Assert.Null(stage.Clock.WhyNotExtendTo(last, office));
        Assert.Equal(key != "code", stage.Clock.WhyNotExtendTo(last.AddDays(1), office) is { Citation: not null });
        Assert.Null(stage.Clock.WhyNotExtendTo(stage.DueStandard!.Value.AddDays(1), office));
        Assert.NotNull(stage.Clock.WhyNotExtendTo(stage.DueStandard.Value, office));
    }

    private static Stage Received(string start, string key, int number, DateOnly? acknowledged = null)
    {
        var stages = Enumerable.Range(1, number).Select(at => at == number
            ? new StageFacts(at, Date(start)) { Acknowledged = acknowledged }
            : new StageFacts(at, Date(start)) { Concluded = Date(start), Outcome = "not-upheld" });
        return CaseInterchange.FromFacts(new CaseFacts("A/1", key, Date(start)), stages, A.Procedure(key), WorkingDays, At(Date(start))).CurrentStage!;
    }

    private static Stage Concluded(string on, int number)
    {
        var stages = Enumerable.Range(1, number).Select(at => new StageFacts(at, Date(on)) { Concluded = Date(on), Outcome = "not-upheld" });
        return CaseInterchange.FromFacts(new CaseFacts("A/1", "children-act", Date(on)), stages, A.Procedure(), WorkingDays, At(Date(on))).CurrentStage!;
    }

    private static Deadline Of(Stage stage, DeadlineKind kind) =>
        CaseDeadlines.Of(stage.Case, A.Procedure(stage.Case.Procedure), WorkingDays, Rules)
            .Single(deadline => deadline.Kind == kind && deadline.Stage == stage.Number);

    private static DateOnly After(string start, int days) =>
        Date(Vectors.Single(vector => vector.StartsWith(start, StringComparison.Ordinal)).Split(' ')[Array.IndexOf([0, 5, 10, 15, 20, 25, 30, 65], days)]);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
