using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Testing.Builders;
using FsCheck;
using FsCheck.Fluent;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Correcting;

public sealed class CorrectTests
{
    private static readonly Domain.Office Officers = A.Office(Ada, today: March(20));

    private static readonly Domain.Office Managers = A.Office(Mabel, today: March(20));

    [Fact]
    public void Correct_TheDateOfReceipt_MovesTheStageAndItsDueDateAndTheHistoryKeepsBoth()
    {
        var @case = AtStage1().Build();

        @case.Keeping.Correction.Correct("received", new DateOnly(2026, 2, 26), "The stamp on the envelope", Officers);

        var stage = @case.Stages[0];
        Assert.Equal((new DateOnly(2026, 2, 26), new DateOnly(2026, 2, 26), March(12)), (@case.Received, stage.Received, stage.Due));
        var entry = @case.Latest();
        Assert.Equal(("Corrected: received, from 2 March 2026 to 26 February 2026", "The stamp on the envelope"), (entry.What, entry.Why));
    }

    [Theory]
    [InlineData("received", 10, "Enter a date on or before 4 March 2026: stage 1 acknowledged")]
    [InlineData("received", 21, "Enter a date that is today or in the past")]
    [InlineData("stage-1-acknowledged", 1, "Enter a date on or after 2 March 2026, when the stage was asked for")]
    [InlineData("stage-1-acknowledged", 11, "Enter a date on or before 10 March 2026, when the response was sent")]
    [InlineData("stage-1-acknowledged", 4, "Enter another date: this one is recorded already")]
    [InlineData("stage-1-sent", 3, "Enter a date on or after 10 March 2026, when the response was approved")]
    [InlineData("stage-1-concluded", 9, "Choose a date that is recorded with the case")]
    [InlineData("stage-2-agreed", 9, "Choose a date that is recorded with the case")]
    public void Correct_ADateThatDoesNotFit_IsRefusedByTheRuleOfTheAct(string key, int day, string sentence)
    {
        var @case = AtStage1().AcknowledgedOn(March(4)).ConcludedOn(March(10)).Build();

        AssertRefused(sentence, @case.Keeping.Correction.WhyNotCorrectTo(key, March(day), Managers), @case,
            () => @case.Keeping.Correction.Correct(key, March(day), "Mistyped", Managers));
        Assert.Equal((Received, March(4), March(10)), (@case.Received, @case.Stages[0].Acknowledged, @case.Stages[0].Concluded));
    }

    [Fact]
    public void Correct_TheDayOfSending_MovesTheEndOfTheStageWithIt()
    {
        var @case = AtStage1().SentOn(March(10)).On(March(11)).ConcludedOn(March(11)).Build();

        @case.Keeping.Correction.Correct("stage-1-sent", March(12), "Posted two days later", Managers);

        Assert.Equal((March(12), March(12)), (@case.Stages[0].CurrentResponse!.SentOn, @case.Stages[0].Concluded));
    }

    [Fact]
    public void Correct_WhatWouldBeDueLater_NeedsAManager()
    {
        var @case = AtStage1().Build();

        AssertRefused("Only a manager may correct this: it makes a due date later (respond, stage 1)",
            @case.Keeping.Correction.WhyNotCorrectTo("received", March(4), Officers), @case,
            () => @case.Keeping.Correction.Correct("received", March(4), "Mistyped", Officers));
        @case.Keeping.Correction.Correct("received", March(4), "Mistyped", Managers);

        Assert.Equal(March(18), @case.Stages[0].Due);
    }

    [Fact]
    public void Correct_WhatWasLateAndWouldBeInTime_NeedsAManager()
    {
        var @case = AtStage1().On(March(10)).WithApprovedResponse().SentOn(March(18)).ConcludedOn(March(18)).Build();

        Assert.Equal("The stage was due on 16 March 2026: only a manager records now that it ended by then",
            @case.Keeping.Correction.WhyNotCorrectTo("stage-1-sent", March(16), Officers)?.Sentence);
        Assert.Null(@case.Keeping.Correction.WhyNotCorrectTo("stage-1-sent", March(17), Officers));
        Assert.Null(@case.Keeping.Correction.WhyNotCorrectTo("stage-1-sent", March(16), Managers));
    }

    [Fact]
    public void Correct_TheDayFromWhichTheClockRuns_TakesTheStartWithIt()
    {
        var corporate = A.Procedure("corporate");
        var @case = AtStage1().Under(corporate).Build();
        var stage = @case.Stages[0];
        stage.Clock.SetStart(
            new StartTerms(StartGround.CouncilsOwn, "The file came late", March(4)), A.Office(Mabel, procedure: corporate, today: March(5)));

        @case.Keeping.Correction.Correct("stage-1-started", March(3), "It came on the third", A.Office(Mabel, procedure: corporate, today: March(20)));
        Assert.Equal((March(3), March(17)), (stage.Started, stage.Due));
        Assert.Equal("Only a manager may correct the start of a clock",
            @case.Keeping.Correction.WhyNotCorrectTo("stage-1-started", Received, A.Office(Ada, procedure: corporate, today: March(20)))?.Sentence);
    }

    [Fact]
    public void Correct_WhatNeverHappened_IsTakenOutAndCanBeRecordedAnew()
    {
        var @case = AtStage1().AcknowledgedOn(March(4)).Build();

        @case.Keeping.Correction.Correct("stage-1-acknowledged", null, "It was another case", Officers);

        Assert.Null(@case.Stages[0].Acknowledged);
        Assert.Equal("Corrected: stage 1 acknowledged, from 4 March 2026 to not done", @case.Latest().What);
        Assert.Null(@case.Stages[0].WhyNotAcknowledge(Officers));
        Assert.Equal("Enter the date that is right", @case.Keeping.Correction.WhyNotCorrectTo("received", null, Officers)?.Sentence);
    }

    [Fact]
    public void WhatMoves_OfACorrection_IsWhatThenMoves()
    {
        var @case = AtStage1().AcknowledgedOn(March(4)).Build();

        var moved = @case.Keeping.Correction.WhatMoves("received", new DateOnly(2026, 2, 26), Officers);

        Assert.Equal(
            [("Respond", Due, March(12)), ("Offer stage 2", March(31), March(27))], moved.Select(one => (one.What, one.From, one.To)));
        Assert.Equal((Received, Due), (@case.Received, @case.Stages[0].Due));
    }

    [Fact]
    public void CorrectOutcome_ByAManager_KeepsTheDayAndTheHistoryKeepsBoth()
    {
        var @case = AtStage1().ConcludedOn(March(10), "not-upheld").Build();
        var correction = CaseCorrection.OutcomeOf(@case.Stages[0]);

        correction.Correct(A.Outcome("upheld"), OutcomeBasis.Safe with { WhyOtherwise = "The wrong button" }, "The wrong button", Managers);

        Assert.Equal(("upheld", March(10)), (@case.Stages[0].Outcome, @case.Stages[0].Concluded));
        Assert.Equal("Corrected: outcome of stage 1, from Not upheld to Upheld", @case.Latest().What);
        Assert.Equal("Only a manager may correct an outcome", correction.WhyNotCorrect(Officers)?.Sentence);
        Assert.Equal("Choose another outcome: this one is recorded already",
            correction.WhyNotCorrectTo(A.Outcome("upheld"), OutcomeBasis.Safe, Managers)?.Sentence);
        Assert.NotNull(correction.WhyNotCorrectTo(A.Outcome("withdrawn"), OutcomeBasis.Safe, Managers));
    }

    [Fact]
    public void CorrectOutcome_OfWhatEndedWithoutAResponse_IsRefusedAsConcludingIs()
    {
        var @case = AtStage1().ConcludedOn(March(10), "answered").Under("mp-enquiry").Build();

        Assert.Equal("This stage has no outcome yet", CaseCorrection.OutcomeOf(AtStage1().Build().Stages[0]).WhyNotCorrect(Managers)?.Sentence);
        Assert.Equal("It was withdrawn: reinstate it instead (regulation 7)",
            CaseCorrection.OutcomeOf(AtStage1().WithdrawnOn(March(9)).Build().Stages[0]).WhyNotCorrect(Managers)?.ToString());
        Assert.Null(CaseCorrection.OutcomeOf(@case.Stages[0]).WhyNotCorrect(Managers));
    }

    // Asking changes nothing, whatever is asked of whatever case.
    [Fact]
    public void WhyNotCorrectTo_AnyDateOfAnyCourse_ChangesNothing() => Prop.ForAll(
        Gen.Choose(-40, 20).ToArbitrary(),
        days =>
        {
            var @case = AtStage1().AtStage(3).ConcludedOn(March(10)).Build();
            var before = @case.Stages.Select(stage => stage.Interchange.Facts).ToList();
            var (investigation, panel) = (@case.Investigation?.Facts, @case.Panel?.Facts);
            foreach (var date in @case.Keeping.Correction.Dates)
            {
                foreach (var to in new DateOnly?[] { date.On.AddDays(days), null })
                {
                    _ = @case.Keeping.Correction.WhyNotCorrectTo(date.Key, to, Officers);
                    _ = to is null ? null : @case.Keeping.Correction.WhatMoves(date.Key, to, Officers);
                }
            }

            Assert.Equal(before, @case.Stages.Select(stage => stage.Interchange.Facts));
            Assert.Equal((investigation, panel), (@case.Investigation?.Facts, @case.Panel?.Facts));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true).WithReplay(20260302, 7));

    // The invariant of the whole: however officers correct, no clock runs longer and nothing late is in time.
    [Fact]
    public void Correct_ByOfficersAlone_NeverMakesADueDateLaterNorTheLateInTime() => Prop.ForAll(
        (from days in Gen.Choose(-10, 10).ArrayOf(12) from picks in Gen.Choose(0, 99).ArrayOf(12) select (days, picks)).ToArbitrary(),
        tries =>
        {
            var @case = AtStage1().AcknowledgedOn(March(4)).On(March(12)).WithApprovedResponse().SentOn(March(18)).ConcludedOn(March(18)).Build();
            var stage = @case.Stages[0];
            foreach (var (days, pick) in tries.days.Zip(tries.picks))
            {
                var date = @case.Keeping.Correction.Dates[pick % @case.Keeping.Correction.Dates.Count];
                var due = stage.Due;
                if (@case.Keeping.Correction.WhyNotCorrectTo(date.Key, date.On.AddDays(days), Officers) is null)
                {
                    @case.Keeping.Correction.Correct(date.Key, date.On.AddDays(days), "Mistyped", Officers);
                }

                Assert.True(stage.Due <= due && stage.Concluded > stage.Due, "Due later, or the late in time");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true).WithReplay(20260302, 7));
}
