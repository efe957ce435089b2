using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Conduct;

public sealed class PanelDeadlinesTests
{
    // Across Easter, Christmas, the Jubilee and the State Funeral, and from a bank holiday itself.
    [Theory]
    [InlineData("2026-03-30", "2026-05-14")]
    [InlineData("2025-12-22", "2026-02-05")]
    [InlineData("2022-05-27", "2022-07-12")]
    [InlineData("2022-09-16", "2022-10-31")]
    [InlineData("2026-04-03", "2026-05-19")]
    public void PanelMeeting_OfARequest_IsDueIn30WorkingDays(string asked, string due) =>
        Assert.Equal(Date(due), Only(DeadlineKind.PanelMeeting, Stage3(new StageFacts(3, Date(asked)))).Due);

    [Theory]
    [InlineData("2026-03-30", "2026-04-15")]
    [InlineData("2025-12-22", "2026-01-08")]
    public void PanelMembers_OfARequest_AreAppointedIn10WorkingDays(string asked, string due)
    {
        var deadline = Only(DeadlineKind.PanelMembers, Stage3(new StageFacts(3, Date(asked))));

        Assert.Equal((Date(due), true, "Appoint the panel, its chair first"), (deadline.Due, deadline.IsPending, DeadlineWords.ToDo(deadline.Kind, 3)));
    }

    [Fact]
    public void PanelMembers_AllThreeAppointed_AreMetByTheLast()
    {
        var deadline = Only(DeadlineKind.PanelMembers, AtStage1().AtStage(3).On(March(9)).WithPanel().Build());

        Assert.Equal((March(9), false), (deadline.Met!.Value, deadline.IsPending));
    }

    [Theory]
    [InlineData("2026-03-30", "2026-04-08")]
    [InlineData("2025-12-22", "2025-12-31")]
    [InlineData("2022-05-27", "2022-06-07")]
    [InlineData("2022-09-16", "2022-09-26")]
    public void PanelReport_OfAMeeting_IsDueIn5WorkingDays(string met, string due) =>
        Assert.Equal(Date(due), Only(DeadlineKind.PanelReport, Stage3(new StageFacts(3, Date(met).AddDays(-20)) { PanelMet = Date(met) })).Due);

    [Theory]
    [InlineData("2026-03-30", "2026-04-22")]
    [InlineData("2025-12-22", "2026-01-15")]
    [InlineData("2022-05-27", "2022-06-21")]
    [InlineData("2022-09-16", "2022-10-10")]
    public void PanelResponse_OfAReport_IsDueIn15WorkingDays(string reported, string due) =>
        Assert.Equal(
            Date(due),
            Only(DeadlineKind.PanelResponse,
                Stage3(new StageFacts(3, Date(reported).AddDays(-20)) { PanelMet = Date(reported).AddDays(-5), PanelReported = Date(reported) })).Due);

    [Theory]
    [InlineData("2026-05-14", "Hold the panel: done in time on 14 May 2026 (regulation 19(4))")]
    [InlineData("2026-05-15", "Hold the panel: done on 15 May 2026, due by 14 May 2026 (regulation 19(4))")]
    public void PanelMeeting_OnEitherSideOfTheLimit_IsInTimeOrLate(string met, string sentence) =>
        Assert.Equal(sentence, Only(DeadlineKind.PanelMeeting, Stage3(new StageFacts(3, Date("2026-03-30")) { PanelMet = Date(met) })).Sentence());

    [Theory]
    [InlineData("2026-04-08", "Receive the panel's report: done in time on 8 April 2026 (regulation 20)")]
    [InlineData("2026-04-09", "Receive the panel's report: done on 9 April 2026, due by 8 April 2026 (regulation 20)")]
    public void PanelReport_OnEitherSideOfTheLimit_IsInTimeOrLate(string reported, string sentence) =>
        Assert.Equal(
            sentence,
            Only(DeadlineKind.PanelReport, Stage3(new StageFacts(3, Date("2026-03-09")) { PanelMet = Date("2026-03-30"), PanelReported = Date(reported) }))
                .Sentence());

    [Theory]
    [InlineData("2026-04-22", "Respond to the panel's report: done in time on 22 April 2026 (regulation 20(3))")]
    [InlineData("2026-04-23", "Respond to the panel's report: done on 23 April 2026, due by 22 April 2026 (regulation 20(3))")]
    public void PanelResponse_OnEitherSideOfTheLimit_IsInTimeOrLate(string concluded, string sentence) =>
        Assert.Equal(
            sentence,
            Only(DeadlineKind.PanelResponse, Stage3(new StageFacts(3, Date("2026-03-09"))
            {
                PanelMet = Date("2026-03-25"),
                PanelReported = Date("2026-03-30"),
                Concluded = Date(concluded),
                Outcome = "upheld",
            })).Sentence());

    [Theory]
    [InlineData(10, "2026-03-27")]
    [InlineData(5, "2026-04-07")]
    public void PanelPapers_BeforeTheMeeting_AreDueByTheCouncilsDays(int days, string due)
    {
        var rules = new CouncilRules();
        rules.Decide(rules.Facts with { PanelPapersDays = days });
        var @case = AtStage1().AtStage(3).PanelArrangedFor(Date("2026-04-14")).Build();

        var deadline = CaseDeadlines.Of(@case, A.Procedure(), WorkingDays, rules).Single(one => one.Kind is DeadlineKind.PanelPapers);

        Assert.Equal((Date(due), true), (deadline.Due, deadline.IsPending));
        Assert.Equal("Getting the Best from Complaints; the number of days is a rule of the council", deadline.Authority);
    }

    [Fact]
    public void PanelDeadlines_StageOverWithoutAPanel_AreNoLongerPending() => Assert.Empty(
        Of(Stage3(new StageFacts(3, Date("2026-03-30")) { Concluded = Date("2026-04-10"), Outcome = "withdrawn" })));

    [Fact]
    public void PanelDeadlines_ReferredEarly_AreNoLongerPending()
    {
        var @case = AtStage1().AtStage(2).Investigated().WithRecommendation().Adjudicated().ConcludedOn(March(9), "upheld").GoneOn(March(10)).Build();
        @case.Escalation.ReferEarly(new EarlyReferralGate(true, true, true, true, true, true), March(10), March(10), A.Office(Ada, At(March(10))));

        Assert.Empty(Of(@case));
    }

    [Fact]
    public void PanelDeadlines_OfTheCode_ThereAreNone() => Assert.Empty(Of(AtStage1().Under("code").AtStage(2).Build(), "code"));

    [Fact]
    public void FreezingReview_HeldBack_IsPendingWhileAStageIsOpen()
    {
        var @case = AtStage1().Build();
        @case.Escalation.ConsiderFreezing(new FreezingFacts(FreezingAnswer.Frozen, "Contact", "Head of Service", March(5), March(19)),
            A.Office(Ada, At(March(6))));

        var deadline = CaseDeadlines.Of(@case, A.Procedure(), WorkingDays, new CouncilRules()).Single(one => one.Kind is DeadlineKind.FreezingReview);

        Assert.Equal((March(19), true, "Review what is held back by 19 March 2026 (Getting the Best from Complaints)"),
            (deadline.Due, deadline.IsPending, deadline.Sentence()));
    }

    private static Case Stage3(StageFacts facts) => CaseInterchange.FromFacts(
        new CaseFacts("2026/0001", "children-act", facts.Received.AddDays(-60)), [facts], A.Procedure(), WorkingCalendar.EnglandAndWales, At(facts.Received));

    private static Deadline Only(DeadlineKind kind, Case @case) => Of(@case).Single(deadline => deadline.Kind == kind);

    private static IEnumerable<Deadline> Of(Case @case, string procedure = "children-act") =>
        CaseDeadlines.Of(@case, A.Procedure(procedure), WorkingDays, new CouncilRules())
            .Where(deadline => deadline.Kind is DeadlineKind.PanelMembers or DeadlineKind.PanelMeeting or DeadlineKind.PanelPapers or DeadlineKind.PanelReport
                or DeadlineKind.PanelResponse);

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
