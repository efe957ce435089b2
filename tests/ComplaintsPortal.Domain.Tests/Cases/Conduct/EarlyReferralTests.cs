using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Conduct;

public sealed class EarlyReferralTests
{
    private static readonly EarlyReferralGate Open = new(true, true, true, true, true, true);

    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "by a clerk", Answered(), Colin, NotACaseWorker },
        { "under the Code", AtStage1().Under("code").AtStage(2).ConcludedOn(March(9), "withdrawn"), Ada,
            "Only a statutory complaint is referred early (Getting the Best from Complaints)" },
        { "at stage 1", AtStage1(), Ada, "Not before stage 2 is answered (Getting the Best from Complaints)" },
        { "stage 2 unanswered", AtStage1().AtStage(2), Ada, "Not before stage 2 is answered (Getting the Best from Complaints)" },
        { "the panel met", AtStage1().AtStage(3).PanelMetOn(March(9)), Ada, "The panel has already met" },
    };

    public static TheoryData<EarlyReferralGate, string> Gates => new()
    {
        { Open with { RobustReport = false }, "Not met: a very robust report (Getting the Best from Complaints)" },
        { Open with { CompleteAdjudication = false }, "Not met: a complete adjudication (Getting the Best from Complaints)" },
        { Open with { ComplaintsUpheld = false }, "Not met: all significant complaints upheld (Getting the Best from Complaints)" },
        { Open with { ActionPlan = false }, "Not met: a clear action plan (Getting the Best from Complaints)" },
        { Open with { OutcomesMet = false }, "Not met: most or all desired outcomes agreed (Getting the Best from Complaints)" },
        { Open with { Consent = false }, "Not met: the complainant's agreement (Getting the Best from Complaints)" },
        { Open with { RobustReport = false, Consent = false },
            "Not met: a very robust report; the complainant's agreement (Getting the Best from Complaints)" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void ReferEarly_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();

        AssertRefused(sentence, @case.Escalation.WhyNotReferEarly(A.Office(officer)), @case,
            () => @case.Escalation.ReferEarly(Open, March(10), March(10), A.Office(officer, At(March(10)))));
    }

    [Theory]
    [MemberData(nameof(Gates))]
    public void ReferEarly_AConditionNotMet_NamesIt(EarlyReferralGate gate, string sentence)
    {
        var @case = Answered().Build();

        AssertRefused(sentence, @case.Escalation.WhyNotReferEarly(gate, A.Office(Ada)), @case,
            () => @case.Escalation.ReferEarly(gate, March(10), March(10), A.Office(Ada, At(March(10)))));
    }

    public static TheoryData<string, CaseBuilder, Officer, string?> Files => new()
    {
        { "everything upheld, a plan", Answered(), Ada, null },
        { "nothing upheld", Answered("not-upheld"), Mabel, "all significant complaints upheld" },
        { "no plan", AtStage1().AtStage(2).ConcludedOn(March(9), "upheld"), Ada, "a clear action plan" },
        { "one point not upheld, by an officer", Answered("upheld", "not-upheld"), Ada, "all significant complaints upheld" },
        { "one point not upheld, by a manager", Answered("upheld", "not-upheld"), Mabel, null },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void ReferEarly_WithEveryTick_IsCheckedAgainstTheFile(string situation, CaseBuilder builder, Officer officer, string? missing)
    {
        Assert.NotEmpty(situation);

        Assert.Equal(
            missing is null ? null : $"Not met: {missing} (Getting the Best from Complaints)",
            builder.Build().Escalation.WhyNotReferEarly(Open, A.Office(officer))?.ToString());
    }

    [Theory]
    [InlineData(8, 8, "Enter a date on or after 9 March 2026, when stage 2 was answered")]
    [InlineData(9, 10, "Enter a date on or after 10 March 2026, when the complainant agreed")]
    [InlineData(12, 10, "Enter a date that is today or in the past")]
    [InlineData(10, 10, null)]
    public void ReferEarly_OnADate_FollowsTheAnswerAndTheAgreement(int day, int agreed, string? sentence) =>
        Assert.Equal(sentence, Answered().Build().Escalation.WhyNotReferEarlyOn(March(day), March(agreed), A.Office(today: March(11)))?.ToString());

    [Fact]
    public void ReferEarly_AllConditionsMet_IsKeptOnceAndStage3MayStillFollow()
    {
        var @case = Answered().Build();

        @case.Escalation.ReferEarly(Open, March(11), March(10), A.Office(Ada, At(March(11))));

        Assert.Equal((March(11), March(10)), (@case.Investigation!.ReferredEarly, @case.Investigation.ReferralConsented));
        Assert.Equal("Referred early to the Ombudsman on 11 March 2026; the complainant agreed on 10 March 2026", @case.Latest().What);
        Assert.Equal("The complaint has already been referred early", @case.Escalation.WhyNotReferEarly(A.Office(Ada))?.ToString());
        Assert.Null(@case.Escalation.WhyNotGoOn(A.Office(Ada, procedure: A.Procedure(), today: March(12))));
    }

    [Fact]
    public void SendBack_ReferredAndAskedForAPanel_WantsThePanelAgain()
    {
        var @case = Answered().GoneOn(March(10)).Build();
        @case.Escalation.ReferEarly(Open, March(10), March(10), A.Office(Ada, At(March(10))));

        @case.Escalation.SendBack(March(11), A.Office(Ada, At(March(12))));

        Assert.Equal("Sent back to a panel by the Ombudsman on 11 March 2026", @case.Latest().What);
        Assert.Contains("the meeting of the panel", @case.CurrentStage!.Response.WhyNotAnswer()!.Sentence, StringComparison.Ordinal);
        Assert.Contains(CaseDeadlines.Of(@case, A.Procedure(), WorkingDays, new CouncilRules()),
            deadline => deadline is { Kind: DeadlineKind.PanelMeeting, IsPending: true });
        Assert.Equal("The Ombudsman has sent it back to a panel", @case.Escalation.WhyNotReferEarly(A.Office(Ada))?.ToString());
    }

    [Fact]
    public void SendBack_NotReferred_IsRefused()
    {
        var @case = Answered().Build();

        AssertRefused("The complaint does not lie with the Ombudsman", @case.Escalation.WhyNotSendBack(A.Office(Ada)), @case,
            () => @case.Escalation.SendBack(March(11), A.Office(Ada, At(March(11)))));
    }

    [Theory]
    [InlineData(9, "Enter a date on or after 10 March 2026, when the complaint was referred")]
    [InlineData(12, "Enter a date that is today or in the past")]
    [InlineData(11, null)]
    public void SendBack_OnADate_FollowsTheReferral(int day, string? sentence)
    {
        var @case = Answered().Build();
        @case.Escalation.ReferEarly(Open, March(10), March(10), A.Office(Ada, At(March(10))));

        Assert.Equal(sentence, @case.Escalation.WhyNotSendBackOn(March(day), A.Office(today: March(11)))?.ToString());
    }

    // The point of stage 1 was carried over.
    private static CaseBuilder Answered(string first = "upheld", string? second = null)
    {
        var builder = second is null ? AtStage1().AtStage(2) : AtStage1().AtStage(2).WithIssue(finding: second);
        var outcome = second is null ? first : "partially-upheld";
        return builder.FoundOnPoints(first).Investigated().WithRecommendation().Adjudicated().ConcludedOn(March(9), outcome);
    }
}
