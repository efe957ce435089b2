using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Deadlines;

public sealed class CaseDeadlinesTests
{
    private static readonly DateOnly DayAfterDay20 = new(2026, 3, 31);

    public static TheoryData<string, CaseBuilder, string, string> Situations => new()
    {
        { "awaiting triage under the Code", A.Case().Under("code"), "code", "1 Acknowledgement 09/03/2026 pending" },
        { "under the Code", AtStage1().Under("code"), "code", "1 Acknowledgement 09/03/2026 pending" },
        { "acknowledged", AtStage1().Under("code").AcknowledgedOn(March(10)), "code", "1 Acknowledgement 09/03/2026 met 10/03/2026" },
        { "answered without it", AtStage1().Under("code").SentOn(March(4)), "code", "1 NextStageRequest 01/04/2026 window" },
        { "statutory stage 1", AtStage1(), "children-act", "1 StageTwoOffer 31/03/2026 pending" },
        { "answered", AtStage1().SentOn(March(9)), "children-act", "1 NextStageRequest 08/04/2026 window" },
        { "gone on without a response", AtStage1().GoneOn(DayAfterDay20), "children-act",
            "1 StageTwoOffer 31/03/2026 met 31/03/2026, 2 WrittenExplanation 08/05/2026 pending" },
        {
            "a second stage", AtStage1().ConcludedOn(March(9)).GoneOn(March(10)), "children-act",
            "1 NextStageRequest 08/04/2026 met 10/03/2026, 2 WrittenExplanation 16/04/2026 pending"
        },
        {
            "a second stage extended", AtStage1().ConcludedOn(March(9)).GoneOn(March(10)).Extended(), "children-act",
            "1 NextStageRequest 08/04/2026 met 10/03/2026, 2 WrittenExplanation 16/04/2026 met 10/03/2026"
        },
        { "withdrawn", AtStage1().WithdrawnOn(March(9)), "children-act", "" },
        { "rejected", A.Case().Rejected(), "children-act", "" },
        { "a compliment", AtStage1().Under("compliment"), "compliment", "" },
        { "an enquiry answered", AtStage1().Under("mp-enquiry").ConcludedOn(March(9), "answered"), "mp-enquiry", "" },
        {
            "promised before the maximum", AtStage1().ExtendedBy(A.Terms(A.Procedure(), 1, March(2)) with { Until = March(20) }), "children-act",
            "1 StageTwoOffer 31/03/2026 pending"
        },
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public void Of_WhereverTheCaseStands_IsWhatTheLawAsksFor(string situation, CaseBuilder builder, string procedure, string deadlines)
    {
        Assert.NotEmpty(situation);

        Assert.Equal(deadlines, Words(builder.Build(), procedure));
    }

    [Fact]
    public void Of_TheDayOfReceiptIsKnown_CountsTheWindowForAPanelFromIt()
    {
        var @case = AtStage1().AtStage(2).ConcludedOn(March(9)).On(March(13)).Build();

        @case.CurrentStage!.Escalation.RecordReceipt(March(12), A.Office(Ada, At(March(13)), A.Procedure()));

        Assert.Equal(new DateOnly(2026, 4, 13), @case.Escalation.PanelRequestEnds(A.Procedure(), WorkingDays));
        Assert.Contains("2 NextStageRequest 13/04/2026 window", Words(@case, "children-act"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TheCouncilsOwnWindow_IsItsRule()
    {
        var rules = new CouncilRules();
        rules.Decide(rules.Facts with { StageTwoWindowDays = 10 });

        var window = CaseDeadlines.Of(AtStage1().SentOn(March(9)).Build(), A.Procedure(), WorkingDays, rules).Single();

        Assert.Equal((March(23), true), (window.Due, window.Advisory));
    }

    [Fact]
    public void Working_OfWorkingDays_NamesDayNoughtTheHolidaysAndTheRule()
    {
        var deadline =
            CaseDeadlines.Of(AtStage1().Under("code").SentOn(new(2026, 3, 30)).Build(), A.Procedure("code"), WorkingDays, new CouncilRules()).Single();

        Assert.Equal(
            [
                "The response was sent on Monday 30 March 2026, which is day 0.", "Day 1 is Tuesday 31 March 2026.",
                "Saturdays and Sundays are skipped; so are the bank holidays on Friday 3 April 2026 and Monday 6 April 2026.",
                "Day 20 is Wednesday 29 April 2026 (the council's own rule; the Complaint Handling Code sets no limit).",
            ],
            deadline.Working(WorkingDays));
    }

    [Fact]
    public void Working_CountedBack_EndsBeforeTheDayItIsCountedFrom()
    {
        var deadline = Deadline.Before(DeadlineKind.Acknowledgement, 3, new DayZero(new(2026, 4, 8), "the panel meets"), 3, WorkingDays, "guidance");

        Assert.Equal(new DateOnly(2026, 4, 1), deadline.Due);
        Assert.Equal("3 working days before it is Wednesday 1 April 2026 (guidance).", deadline.Working(WorkingDays)[^1]);
    }

    [Fact]
    public void Sentence_OfEachKind_SaysWhatByWhenAndByWhichRule()
    {
        var pending = CaseDeadlines.Of(AtStage1().Build(), A.Procedure(), WorkingDays, new CouncilRules()).Single();
        var window = CaseDeadlines.Of(AtStage1().AtStage(2).ConcludedOn(March(9)).Build(), A.Procedure(), WorkingDays, new CouncilRules())[^1];

        Assert.Equal("Offer stage 2 by 31 March 2026, only where stage 1 has no response by then (regulation 14)", pending.Sentence());
        Assert.Equal("Offer stage 2: done on 1 April 2026, due by 31 March 2026 (regulation 14)", (pending with { Met = new(2026, 4, 1) }).Sentence());
        Assert.Equal("The complainant may ask for stage 3 until 8 April 2026 (regulation 18); a later request is considered", window.Sentence());
    }

    private static string Words(Case @case, string procedure) => string.Join(
        ", ", CaseDeadlines.Of(@case, A.Procedure(procedure), WorkingDays, new CouncilRules()).OrderBy(one => one.Stage).ThenBy(one => one.Due).Select(Words));

    private static string Words(Deadline deadline) => $"{deadline.Stage} {deadline.Kind} {deadline.Due:d} " + deadline switch
    {
        { Met: { } met } => $"met {met:d}",
        { Whose: Party.Complainant } => "window",
        _ => "pending",
    };
}
