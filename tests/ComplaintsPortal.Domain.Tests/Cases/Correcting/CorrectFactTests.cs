using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Correcting;

public sealed class CorrectFactTests
{
    private static readonly Domain.Office Officers = A.Office(Ada, today: March(20));

    private static readonly Domain.Office Managers = A.Office(Mabel, today: March(20));

    private static readonly Vocabulary Words = new(new CouncilLists(DefaultLists.All()), DefaultProcedures.All());

    [Fact]
    public void Correct_AFact_PutsTheOtherInItsPlaceAndTheHistoryKeepsBoth()
    {
        var @case = AtStage1().Extended().Build();

        Of(@case).Correct("stage-1-extension-ground", "Advocate", "The other box", Officers);

        Assert.Equal(ExtensionGround.Advocate, @case.Stages[0].Extension!.Ground);
        var entry = @case.Latest();
        Assert.Equal(
            ("Corrected: ground of the extension of stage 1, from The complaint is complex to Time is needed to find an advocate", "The other box", 1),
            (entry.What, entry.Why, entry.Stage));
    }

    [Theory]
    [InlineData("nothing", "x", "Choose something that is recorded with the case")]
    [InlineData("stage-1-extension-ground", "Complex", "Choose another answer: this one is recorded already")]
    [InlineData("stage-1-extension-ground", "NotWithinLimit", "Choose an answer from the list")]
    [InlineData("stage-1-extension-ground", null, "Choose the answer that is right")]
    [InlineData("kind", "code", "Only a manager may correct the kind of record")]
    [InlineData("standing", "FosterCarer", "Only a manager may correct the assessment of what was decided on")]
    public void Correct_WhatDoesNotFitOrIsForAManager_IsRefused(string key, string? to, string sentence)
    {
        var @case = AtStage1().Extended().Build();

        AssertRefused(sentence, Of(@case).WhyNotCorrectTo(key, to, Officers), @case, () => Of(@case).Correct(key, to, "Mistyped", Officers));
    }

    [Fact]
    public void Correct_TheKindOfRecord_GivesItTheLimitsOfThatKind()
    {
        var @case = A.Case().LoggedBy(Ada).ManagedBy(Mabel).Under("comment").AtStage(1).Build();
        var office = A.Office(Mabel, procedure: A.Procedure("comment"), today: March(20));
        Assert.Null(@case.Stages[0].Due);

        Of(@case).Correct("kind", "corporate", "It complains", office);

        Assert.Equal(("corporate", "Corrected: kind of record, from Comment to Corporate complaint"), (@case.Procedure, @case.Latest().What));
        Assert.Equal(Due, @case.Stages[0].Due);
    }

    [Fact]
    public void Correct_TheKindOfAStatutoryComplaint_IsNoWayOutOfTheProcedure()
    {
        var @case = AtStage1().Build();

        Assert.Equal("The assessment says that it belongs to the statutory procedure: correct the assessment first",
            Of(@case).WhyNotCorrectTo("kind", "code", Managers)?.Sentence);
        Of(@case).Correct("matter", nameof(Matter.UnlistedFunction), "It was an enquiry under section 47", Managers);
        Assert.Null(Of(@case).WhyNotCorrectTo("kind", "code", Managers));
    }

    [Fact]
    public void Correct_TheReasonOfARejection_HasToFitTheAssessment()
    {
        var @case = A.Case().LoggedBy(Ada).Assessed().Rejected().Build();

        Assert.Equal("The assessment says that it arrived within a year",
            Of(@case).WhyNotCorrectTo("triage-reason", RejectionReason.OverTwelveMonths, Managers)?.Sentence);
        Of(@case).Correct("triage-reason", RejectionReason.NotEligible, "Mistyped", Managers);

        Assert.Equal((RejectionReason.NotEligible, RejectionReason.NotEligible), (@case.TriageReason, @case.Rejections[0].Facts.Reason));
    }

    [Fact]
    public void Correct_AFindingOnWhichAStageEnded_KeepsTheOutcomeAndSaysWhyItDoesNotFollow()
    {
        var @case = AtStage1().WithPoint().FoundOnPoints("not-upheld").ConcludedOn(March(10)).Build();

        Of(@case).Correct("stage-1-point-1-finding", "upheld", "The wrong box", Managers);

        var stage = @case.Stages[0];
        Assert.Equal(("upheld", "not-upheld", "upheld", "The wrong box"),
            (stage.PointsRaised[0].Finding, stage.Outcome, stage.OutcomeOfFindings, stage.OutcomeReason));
    }

    [Fact]
    public void Correct_TheFirstOutcomeOfWhatWasReopened_ChangesWhatFiguresCount()
    {
        var @case = AtStage1().ConcludedOn(March(10), "not-upheld").ReopenedOn(March(12)).Build();

        Of(@case).Correct("stage-1-first-outcome", "upheld", "The wrong button", Managers);

        Assert.Equal(("upheld", March(10)), (@case.Stages[0].First!.Outcome, @case.Stages[0].First!.Concluded));
        Assert.Equal("\"Recorded\" is no outcome of this kind of record", Of(@case).WhyNotCorrectTo("stage-1-first-outcome", "recorded", Managers)?.Sentence);
    }

    [Fact]
    public void Correct_WhetherANoticeNamedTheOmbudsman_StaysWithTheNotice()
    {
        var @case = AtStage1().Extended().Build();
        var told = @case.Stages[0].Extension!.OmbudsmanTold;

        Of(@case).Correct("stage-1-ombudsman-told", told ? "no" : "yes", "The letter was looked at", Officers);

        Assert.Equal(!told, @case.Stages[0].Extension!.OmbudsmanTold);
    }

    [Theory]
    [InlineData("250.50", null)]
    [InlineData("50", "Enter another amount: this one is recorded already")]
    [InlineData("0", "Enter pounds and pence, more than nothing and at most 1,000,000")]
    [InlineData("-5", "Enter pounds and pence, more than nothing and at most 1,000,000")]
    [InlineData("10.005", "Enter pounds and pence, more than nothing and at most 1,000,000")]
    [InlineData("1000000.01", "Enter pounds and pence, more than nothing and at most 1,000,000")]
    public void Correct_TheAmountOfAPayment_IsToBeAnAmountThatCanBePaid(string pounds, string? sentence)
    {
        var @case = AtStage1().Build();
        var payment = new Payment(@case.Id, new PaymentFacts(March(9), "distress", 50));
        var amounts = @case.Keeping.Correction.With(new BesideACase { Payments = [payment] }).OfAmounts;
        var to = decimal.Parse(pounds, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(sentence, amounts.WhyNotCorrectTo("payment-1-amount", to)?.Sentence);
        Assert.Equal("Choose an amount that is recorded with the case", amounts.WhyNotCorrectTo("payment-2-amount", to)?.Sentence);
        if (sentence is null)
        {
            amounts.Correct("payment-1-amount", to, "Mistyped", Officers);
            Assert.Equal((to, "Corrected: amount of payment 1, from £50.00 to £250.50"), (payment.Amount, @case.Latest().What));
        }
    }

    [Fact]
    public void Correct_ThePurposeOfAPayment_StaysWithThePayment()
    {
        var @case = AtStage1().Build();
        var payment = new Payment(@case.Id, new PaymentFacts(March(9), "distress", 50));
        var category = Words.Lists.Offered(ListName.PaymentCategory).Last().Key;

        @case.Keeping.Correction.With(new BesideACase { Payments = [payment] }).Of(Words).Correct("payment-1-category", category, "Mistyped", Officers);

        Assert.Equal((category, 50m, March(9)), (payment.Category, payment.Amount, payment.Paid));
    }

    [Fact]
    public void Correct_TheAgreedDateOfAnExtension_IsForAManagerWhereItIsLater()
    {
        var @case = AtStage1().ExtendedBy(A.Terms(A.Procedure(), 1, March(2), "Files", Mabel.Name) with { Until = March(23) }).Build();
        var correction = @case.Keeping.Correction;

        Assert.Equal(March(23), @case.Stages[0].Due);
        Assert.Equal("Only a manager may correct this: it makes a due date later (respond, stage 1)",
            correction.WhyNotCorrectTo("stage-1-extended-until", March(25), Officers)?.Sentence);
        Assert.Equal("Enter a date on or before 30 March 2026, day 20 (regulation 14)",
            correction.WhyNotCorrectTo("stage-1-extended-until", March(31), Managers)?.ToString());
        Assert.Equal("Enter a date after 16 March 2026, when it is due without an extension",
            correction.WhyNotCorrectTo("stage-1-extended-until", March(16), Managers)?.Sentence);
        correction.Correct("stage-1-extended-until", March(20), "The letter says the twentieth", Officers);
        Assert.Equal(March(20), @case.Stages[0].Due);
        correction.Correct("stage-1-extended-until", null, "It was another case", Officers);
        Assert.Equal((false, null, Due), (@case.Stages[0].Extended, @case.Stages[0].Extension, @case.Stages[0].Due));
    }

    [Fact]
    public void Correct_WhenAStageWasReopened_MovesTheRoundAndItsLimit()
    {
        var @case = AtStage1().ConcludedOn(March(10)).ReopenedOn(March(12)).Build();

        @case.Keeping.Correction.Correct("stage-1-reopened-1", March(11), "It was the day before", Officers);

        var stage = @case.Stages[0];
        Assert.Equal((March(11), March(11), March(25)), (stage.ReopenedOn, stage.Reopening.Rounds[0].On, stage.Due));
        Assert.Equal("Enter a date on or after 10 March 2026, when it was concluded before",
            @case.Keeping.Correction.WhyNotCorrectTo("stage-1-reopened-1", March(9), Managers)?.Sentence);
        Assert.Equal("Enter a date on or before 11 March 2026, when the stage was reopened",
            @case.Keeping.Correction.WhyNotCorrectTo("stage-1-first-concluded", March(12), Managers)?.Sentence);
    }

    [Fact]
    public void Correct_WhenALateStageFirstEnded_IsForAManagerWhereItWouldBeInTime()
    {
        var @case = AtStage1().On(March(12)).WithApprovedResponse().SentOn(March(18)).ConcludedOn(March(18)).ReopenedOn(March(19)).Build();

        Assert.Equal("Only a manager may correct this: what was late would count as in time (respond before it was reopened, stage 1)",
            @case.Keeping.Correction.WhyNotCorrectTo("stage-1-first-concluded", March(16), Officers)?.Sentence);
        @case.Keeping.Correction.Correct("stage-1-first-concluded", March(16), "Posted on the sixteenth", Managers);
        Assert.Equal((March(16), March(16)), (@case.Stages[0].First!.Concluded, @case.Stages[0].Responses[0].SentOn));
    }

    [Fact]
    public void Correct_TheDayOnWhichStageOneWasSkipped_MovesTheStageThatBeganOnIt()
    {
        var @case = A.Case().LoggedBy(Ada).Assessed().Build();
        @case.Route.SkipStageOne(new StageSkipFacts(1, "The complainant and the head", "It is serious", March(4)), null, Managers);

        @case.Keeping.Correction.Correct("stage-1-skipped", March(3), "Agreed the day before", Officers);

        Assert.Equal((March(3), March(3), Received), (@case.Skips[0].On, @case.Stages[0].Received, @case.Received));
        Assert.Equal("Enter a date on or after 2 March 2026, when it arrived",
            @case.Keeping.Correction.WhyNotCorrectTo("stage-1-skipped", March(1), Managers)?.Sentence);
    }

    [Fact]
    public void Correct_ALateRequest_IsNotMadeOneInTime()
    {
        var @case = AtStage1().AtStage(2).ConcludedOn(March(10)).Build();
        var office = A.Office(Mabel, today: new DateOnly(2026, 6, 1));
        @case.Escalation.RefuseRequest(new DateOnly(2026, 5, 20), "Too late to be fair", office);

        Assert.StartsWith("A request made by 9 April 2026 is in time and is not refused: move to stage 3 instead",
            @case.Keeping.Correction.WhyNotCorrectTo("late-request-1", new DateOnly(2026, 4, 1), office)?.Sentence, StringComparison.Ordinal);
        @case.Keeping.Correction.Correct("late-request-1", new DateOnly(2026, 5, 18), "The postmark", office);
        Assert.Equal(new DateOnly(2026, 5, 18), @case.LateRequests[0].Asked);
    }

    private static FactCorrection Of(Case @case) => @case.Keeping.Correction.Of(Words);
}
