using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>Withdrawing, reinstating, reopening, skipping, requests by word of mouth and late, and who may consider a later stage.</summary>
public sealed class CourseTests
{
    private static readonly Procedure Statutory = A.Procedure();

    [Fact]
    public void Withdraw_WithTwoStagesOpen_EndsBothAndSaysHow()
    {
        var @case = AtStage1().GoneOn(new(2026, 3, 31)).Build();

        @case.Withdrawal.Withdraw(new WithdrawalFacts(null, new(2026, 4, 1), "phone", null, true, "Settled otherwise"), A.Office(Ada, At(new(2026, 4, 2))));

        Assert.All(@case.Stages, stage => Assert.Equal(("withdrawn", new DateOnly(2026, 4, 1)), (stage.Outcome, stage.Concluded!.Value)));
        Assert.Equal(new WithdrawalFacts(2, new(2026, 4, 1), "phone", null, true, "Settled otherwise"), @case.Withdrawal.Standing?.Facts);
        Assert.Equal("Withdrawn at stage 2 on 1 April 2026; the council goes on with it as a management review", @case.Latest().What);
        Assert.Equal("It was withdrawn: reinstate it first (regulation 7)",
            @case.Escalation.WhyNotGoOn(A.Office(Ada, procedure: Statutory, today: new(2026, 4, 2)))?.ToString());
    }

    [Theory]
    [InlineData(8, "Enter a date on or after 9 March 2026, when the response was sent")]
    [InlineData(13, "Enter a date that is today or in the past")]
    [InlineData(9, null)]
    public void Withdraw_OnADate_IsNeverBeforeWhatHasHappened(int day, string? sentence)
    {
        var @case = AtStage1().SentOn(March(9)).Build();

        Assert.Equal(sentence, @case.Withdrawal.WhyNotWithdrawOn(March(day), A.Office(today: March(12)))?.ToString());
    }

    [Fact]
    public void Reinstate_AfterAWithdrawal_OpensTheSameStageWithItsWorkAndItsClock()
    {
        var @case = AtStage1().WithResponseDraftedBy(Ada).WithdrawnOn(March(9)).Build();

        @case.Withdrawal.Reinstate(March(11), "She changed her mind", A.Office(Ada, At(March(12))));

        var stage = @case.CurrentStage!;
        Assert.Equal((true, Due, 0), (stage.IsOpen, stage.Due!.Value, stage.Reopened));
        Assert.Equal(ResponseState.Draft, stage.CurrentResponse?.State);
        Assert.Equal(March(11), @case.Withdrawals[0].ReinstatedOn);
        Assert.Null(@case.Withdrawal.Standing);
    }

    [Fact]
    public void Reinstate_BeforeItWasWithdrawn_IsRefused() => Assert.Equal(
        "Enter a date on or after 9 March 2026, when it was withdrawn",
        AtStage1().WithdrawnOn(March(9)).Build().Withdrawal.WhyNotReinstateOn(March(8), A.Office(today: March(12)))?.ToString());

    [Fact]
    public void Reopen_AfterAResponse_NeedsANewOneAndKeepsTheOld()
    {
        var @case = AtStage1().ConcludedOn(March(9)).On(March(10)).Build();
        var stage = @case.CurrentStage!;

        stage.Reopening.Reopen(March(10), "A point was left out", A.Office(Ada, At(March(10)), Statutory, WorkingDays));

        Assert.Equal((1, true, null, null), (stage.Reopened, stage.IsOpen, stage.Outcome, stage.CurrentResponse));
        Assert.Equal("\"Upheld\" needs a response that was approved and sent",
            stage.WhyNotConclude(A.Outcome("upheld"), A.Office(Ada, procedure: Statutory))?.Sentence);
        stage.Response.Draft("The point that was left out", A.Office(Ada, At(March(10)), Statutory));
        stage.Response.Submit(A.Office(Ada, At(March(10))));
        stage.Response.Approve(A.Office(Mabel, At(March(10))));
        Assert.Equal("Enter a date on or after 10 March 2026, when the stage was reopened",
            stage.Response.WhyNotSendOn(March(9), A.Office(today: March(11)))?.Sentence);
        stage.Response.Send(March(11), A.Office(Ada, At(March(11))));
        stage.Points.Find([new PointFinding(stage.PointsRaised[0], A.Entry(ListName.Finding, "upheld"))], A.Office(Ada, At(March(11))));
        stage.Conclude(A.Outcome("upheld"), March(11), A.Office(Ada, At(March(11)), Statutory));
        Assert.Equal((2, March(11)), (stage.Responses.Count, stage.Concluded!.Value));
    }

    [Theory]
    [InlineData("the next stage has begun", "The next stage has already begun")]
    [InlineData("withdrawn", "It was withdrawn: reinstate it instead (regulation 7)")]
    [InlineData("open", "This stage is open")]
    public void Reopen_WhereItMayNot_SaysWhy(string situation, string sentence)
    {
        var @case = (situation switch
        {
            "withdrawn" => AtStage1().WithdrawnOn(March(9)),
            "open" => AtStage1(),
            _ => AtStage1().ConcludedOn(March(9)).GoneOn(March(10)),
        }).Build();
        var stage = @case.Stage(1)!;

        AssertRefused(sentence, stage.Reopening.WhyNotReopen(A.Office(Ada)), @case,
            () => stage.Reopening.Reopen(March(12), "Again", A.Office(Ada, At(March(12)))));
    }

    [Fact]
    public void Skip_StageOneByAgreement_BeginsStageTwoOnThatDay()
    {
        var @case = A.Case().Assessed().Build();

        @case.Route.SkipStageOne(new StageSkipFacts(null, "The complainant and Mabel Firth", "Serious", March(4)),
            A.Entry(ListName.EscalationReason, "bypassed-stage-1"), A.Office(Ada, At(March(5)), Statutory, WorkingDays));

        Assert.Equal((2, March(4), "bypassed-stage-1"), (@case.CurrentStage!.Number, @case.CurrentStage.Received, @case.CurrentStage.EscalationReason));
        Assert.Equal((1, "The complainant and Mabel Firth"), (@case.Skips[0].Stage, @case.Skips[0].AgreedBy));
        Assert.Equal("Accepted: Statutory complaint, straight to stage 2 as agreed on 4 March 2026", @case.Latest().What);
    }

    [Fact]
    public void Skip_UnderAnotherProcedure_IsRefused() => Assert.Equal(
        "Stage 1 is skipped by agreement under the statutory procedure only (Getting the Best from Complaints)",
        A.Case().Assessed().Build().Route.WhyNotSkipStageOne(A.Office(Mabel, procedure: A.Procedure("code")))?.ToString());

    [Theory]
    [InlineData(false, null, "2026-04-16")]
    [InlineData(true, "2026-03-13", "2026-04-21")]
    public void SettleRequest_OfAnOralRequest_StartsTheClockOnlyByTheCouncilsRule(bool fromSettled, string? started, string due)
    {
        var @case = AtStage1().ConcludedOn(March(9)).GoneOn(March(10), new StageRequest(Orally: true)).Build();
        var rules = new CouncilRules();
        rules.Decide(rules.Facts with { StageTwoFromSettledRecord = fromSettled });
        var stage = @case.CurrentStage!;

        stage.Clock.SettleRequest(March(11), March(13), A.Office(Ada, At(March(13)), Statutory, WorkingDays, rules));

        Assert.Equal((started, due), (stage.Started is { } on ? $"{on:yyyy-MM-dd}" : null, $"{stage.Due:yyyy-MM-dd}"));
        Assert.Equal("The written record of the request has already been settled", stage.Clock.WhyNotSettleRequest(A.Office(Ada))?.Sentence);
    }

    [Fact]
    public void SettleRequest_OfAWrittenRequest_IsRefused() => Assert.Equal(
        "This stage was not asked for by word of mouth (regulation 16)",
        AtStage1().AtStage(2).Build().CurrentStage!.Clock.WhyNotSettleRequest(A.Office(Ada))?.ToString());

    [Fact]
    public void AgreeStatement_AtStatutoryStageTwo_LeavesTheClockWithTheRequest()
    {
        var stage = AtStage1().AtStage(2).Build().CurrentStage!;
        var due = stage.Due;

        stage.Clock.AgreeStatement(March(9), A.Office(Ada, At(March(9)), Statutory, WorkingDays));

        Assert.Equal((March(9), due), (stage.Agreed!.Value, stage.Due));
    }

    [Fact]
    public void AgreeStatement_WhereTheProcedureCountsFromIt_StartsTheClock()
    {
        var procedure = new Procedure(
            DefaultProcedures.ChildrenAct, "Statutory complaint", ProcedureKind.Complaint, null,
            [new(1, "One", 10, 20), new(2, "Two", 25, 65) { ClockFrom = ClockFrom.Agreed }]);
        var stage = AtStage1().Under(procedure).AtStage(2).Build().CurrentStage!;

        stage.Clock.AgreeStatement(March(9), A.Office(Ada, At(March(9)), procedure, WorkingDays));

        Assert.Equal(WorkingDays.AddWorkingDays(March(9), 25), stage.Due);
    }

    [Fact]
    public void RefuseRequest_ByAnOfficer_IsRefused() => Assert.Equal(
        "Only a manager may refuse a late request",
        AtStage1().AtStage(2).ConcludedOn(March(9)).Build().Escalation.WhyNotRefuseRequest(A.Office(Ada, procedure: Statutory))?.Sentence);

    [Fact]
    public void RefuseRequest_LateAndConsidered_IsKeptAndMayStillBeAskedAgain()
    {
        var @case = AtStage1().AtStage(2).ConcludedOn(March(9)).Build();
        var asked = new DateOnly(2026, 4, 9);

        @case.Escalation.RefuseRequest(asked, "Nothing can be gained", A.Office(Mabel, At(asked), Statutory, WorkingDays));

        Assert.Equal(new LateRequestFacts(3, asked, new(2026, 4, 8), false, "Nothing can be gained", asked, Mabel.Id), @case.LateRequests.Single().Facts);
        Assert.Equal("Late request of 9 April 2026 for stage 3 refused; the complainant was told of the Ombudsman", @case.Latest().What);
        Assert.Null(@case.Escalation.WhyNotGoOn(A.Office(Ada, procedure: Statutory, today: asked)));
    }

    [Theory]
    [InlineData("code", "drafted")]
    [InlineData("code", "approved")]
    [InlineData("corporate", null)]
    public void StageTwo_ByWhoeverConsideredStageOne_IsRefusedUnderTheCode(string key, string? did)
    {
        var procedure = A.Procedure(key);
        var stage = AtStage1().Under(procedure).ConcludedOn(March(9)).GoneOn(March(10)).Build().CurrentStage!;
        var refusal = did is null ? null : "You considered an earlier stage: stage 2 is considered by somebody else (Complaint Handling Code, section 6)";

        Assert.Equal(refusal, stage.Response.WhyNotDraft(A.Office(Ada, procedure: procedure))?.ToString());
        Assert.Null(stage.Response.WhyNotDraft(A.Office(Ben, procedure: procedure)));
        stage.Response.Draft("Words", A.Office(Ben, At(March(10)), procedure));
        stage.Response.Submit(A.Office(Ben, At(March(10))));
        Assert.Equal(refusal, stage.Response.WhyNotApprove(A.Office(Mabel))?.ToString());
        Assert.Null(stage.Response.WhyNotApprove(A.Office(Martin)));
    }

    [Fact]
    public void Offer_OfStageTwo_MeetsTheDeadlineAndIsMadeOnce()
    {
        var @case = AtStage1().Build();
        var stage = @case.CurrentStage!;
        var day = new DateOnly(2026, 4, 1);

        stage.Escalation.OfferStageTwo(day, "By letter", A.Office(Ada, At(day), Statutory));

        Assert.Equal((day, "By letter"), (stage.StageTwoOffered!.Value, stage.StageTwoOfferedBy));
        AssertRefused("Stage 2 has already been offered", stage.Escalation.WhyNotOfferStageTwo(A.Office(Ada, procedure: Statutory, today: day)), @case,
            () => stage.Escalation.OfferStageTwo(day, "Again", A.Office(Ada, At(day), Statutory)));
    }

    [Theory]
    [InlineData(1, ExtensionGround.NotWithinLimit, true, "Choose a ground on which this stage may be extended (regulation 14)")]
    [InlineData(2, ExtensionGround.Complex, true, "Choose a ground on which this stage may be extended (regulation 17)")]
    [InlineData(2, ExtensionGround.NotWithinLimit, false, "Tell the complainant and the advocate in writing why and until when (regulation 17)")]
    [InlineData(2, ExtensionGround.NotWithinLimit, true, null)]
    [InlineData(1, ExtensionGround.Advocate, false, null)]
    public void Extend_OnEachGround_IsAllowedWhereTheRegulationHasIt(int number, ExtensionGround ground, bool notice, string? sentence)
    {
        var stage = AtStage1().AtStage(number).Build().CurrentStage!;
        var terms = new ExtensionTerms("Mabel Firth", "By letter", "More time") { Ground = ground, NoticeOn = notice ? March(5) : null };

        Assert.Equal(sentence, stage.Clock.WhyNotExtendBy(terms, A.Office(procedure: Statutory, today: March(5)))?.ToString());
    }

    [Fact]
    public void Extend_AgainBeforeTheMaximum_KeepsTheFirstDate()
    {
        var stage = AtStage1().ExtendedBy(A.Terms(Statutory, 1, March(3)) with { Until = March(20) }).Build().CurrentStage!;

        stage.Clock.Extend(A.Terms(Statutory, 1, March(19)) with { Until = Day20 }, A.Office(Ada, At(March(19)), Statutory, WorkingDays));

        Assert.Equal((Due, Day20, true), (stage.Extension!.OriginalDue, stage.Clock.AgreedUntil!.Value, stage.Extended));
        Assert.Equal("This stage has already been extended to its maximum (regulation 14)",
            stage.Clock.WhyNotExtend(A.Office(Ada, procedure: Statutory))?.ToString());
    }
}
