using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Arriving;

public sealed class AssessTests
{
    private const string AssessFirst =
        "Assess it first: who complains, about what, and since when (the Ombudsman's guidance: decide on the procedure before stage 1 starts)";

    [Fact]
    public void Accept_AComplaintThatNobodyAssessed_IsRefused()
    {
        var @case = A.Case().Build();

        AssertRefused(AssessFirst, @case.Triage.WhyNotAccept(A.Office(Ada, procedure: A.Procedure())), @case,
            () => @case.Triage.Accept("Part 3", A.Office(Ada, At(Received), A.Procedure(), WorkingDays)));
    }

    [Fact]
    public void Accept_ACompliment_NeedsNoAssessment()
    {
        var @case = A.Case().Under("compliment").Build();

        @case.Triage.Accept("Thanks", A.Office(Ada, At(Received), A.Procedure("compliment"), WorkingDays));

        Assert.Equal(TriageDecision.Accepted, @case.Decision);
    }

    [Fact]
    public void Accept_AsSuggested_TakesTheReasonFromTheAssessment()
    {
        var @case = A.Case().Assessed().Build();

        @case.Triage.Accept(null, A.Office(Ada, At(Received), A.Procedure(), WorkingDays));

        Assert.Equal("The person may complain, and about this (Children Act 1989, section 26(3))", @case.TriageNote);
        Assert.Equal(Ada.Id, @case.Assessment!.Facts.DecidedBy);
    }

    [Fact]
    public void Accept_OtherwiseThanSuggested_NeedsAReasonAndSaysSo()
    {
        var @case = A.Case().Assessed().Build();

        Assert.Equal("Enter why it belongs there",
            Assert.Throws<RefusedException>(() => @case.Triage.Accept(null, A.Office(Mabel, At(Received), A.Procedure("code"), WorkingDays))).Message);
        @case.Triage.Accept("Her own treatment, not the child's", A.Office(Mabel, At(Received), A.Procedure("code"), WorkingDays));

        Assert.Equal("Accepted: Complaint under the Complaint Handling Code, though the assessment suggests the statutory procedure", @case.Latest().What);
    }

    [Fact]
    public void Accept_SufficientInterestUndecided_IsRefusedUnderTheStatutoryProcedureAlone()
    {
        var @case = A.Case().Assessed(answers => answers with { Standing = Standing.SufficientInterest }).Build();

        Assert.Equal("Decide first whether the person has sufficient interest in the child's welfare (regulation 6)",
            @case.Triage.WhyNotAccept(A.Office(Ada, procedure: A.Procedure()))?.ToString());
        Assert.Null(@case.Triage.WhyNotAccept(A.Office(Mabel, procedure: A.Procedure("code"))));
    }

    [Theory]
    [InlineData(false, 2, 16)]
    [InlineData(true, 4, 18)]
    public void Accept_WhereInterestWasDecidedLater_StartsTheClockByTheCouncilsRule(bool fromTheDecision, int start, int due)
    {
        var @case = A.Case().ReceivedOn(Received).Build();
        @case.Triage.Assess(
            A.TriageAnswers() with
            {
                Standing = Standing.SufficientInterest,
                HasInterest = true,
                InterestDecided = March(4),
                InterestReason = "A grandmother who cares for him"
            }, A.Office(Ada, At(March(4))));
        var rules = new CouncilRules();
        rules.Decide(rules.Facts with { StageOneFromInterestDecision = fromTheDecision });

        @case.Triage.Accept("Part 3", A.Office(Ada, At(March(5)), A.Procedure(), WorkingDays, rules));

        var clock = @case.CurrentStage!.Clock.Under(A.Procedure(), WorkingDays)!;
        Assert.Equal((March(start), March(due), Received), (clock.Start, clock.Due, @case.CurrentStage.Received));
    }

    [Fact]
    public void Assess_WithDatesThatCannotBe_IsRefused()
    {
        var @case = A.Case().Build();

        Assert.Throws<RefusedException>(() => @case.Triage.Assess(A.TriageAnswers() with { GroundsArose = March(3) }, A.Office(Ada, At(Received))));
        Assert.Throws<RefusedException>(
            () => @case.Triage.Assess(A.TriageAnswers() with { InterestDecided = Received.AddDays(-1) }, A.Office(Ada, At(March(3)))));
        Assert.Throws<RefusedException>(() => @case.Triage.Assess(A.TriageAnswers() with { ProceedingsReview = Received }, A.Office(Ada, At(Received))));
        Assert.Null(@case.Assessment);
    }

    [Fact]
    public void ReviewTriage_ByWhoeverAssessedOrDecided_IsRefused()
    {
        var @case = A.Case().LoggedBy(Mabel).Accepted().Build();

        AssertRefused("You cannot review your own triage", @case.Triage.WhyNotReview(A.Office(Mabel)), @case,
            () => @case.Triage.Review(true, null, A.Office(Mabel, At(Received))));
        AssertRefused("Only a manager reviews the triage of a case", @case.Triage.WhyNotReview(A.Office(Ada)), @case,
            () => @case.Triage.Review(true, null, A.Office(Ada, At(Received))));
    }

    [Fact]
    public void ReviewTriage_NotAgreed_LetsItBeAssessedAgainOnce()
    {
        var @case = AtStage1().Build();
        Assert.NotNull(@case.Triage.WhyNotAssess(A.Office(Ada)));

        @case.Triage.Review(false, "She is no parent", A.Office(Martin, At(March(3))));
        var entry = @case.Latest();
        @case.Triage.Assess(A.TriageAnswers() with { Standing = Standing.SpecialGuardian }, A.Office(Ada, At(March(4))));

        Assert.Equal(("Triage reviewed: asked to reconsider", "She is no parent"), (entry.What, entry.Why));
        Assert.Equal("This case has already been accepted", @case.Triage.WhyNotAssess(A.Office(Ada))?.Sentence);
    }

    [Fact]
    public void Concern_UntilItIsPassedOn_StopsEveryOtherDecision()
    {
        var @case = A.Case().Assessed().WithConcern().Build();
        const string First = "Pass the safeguarding concern on first";

        AssertRefused(First, @case.Triage.WhyNotAccept(A.Office(Ada, procedure: A.Procedure())), @case,
            () => @case.Triage.Accept("Part 3", A.Office(Ada, At(March(3)), A.Procedure(), WorkingDays)));
        AssertRefused(First, @case.Triage.WhyNotDecide(A.Office(Ada)), @case, () => @case.Triage.Withdraw("By telephone", A.Office(Ada, At(March(3)))));
        AssertRefused(First, @case.Route.WhyNotSplit(A.Office(Ada)), @case,
            () => @case.Route.Split("X", new SplitPart("code", "Other"), A.Office(Ada, At(March(3)))));
        @case.Safeguarding.PassOn("Children's front door", At(March(3)).AddMinutes(-5), A.Office(Ada, At(March(3))));

        Assert.Equal("Safeguarding concern passed on to Children's front door on 3 March 2026 at 09:55", @case.Latest().What);
        Assert.Null(@case.Triage.WhyNotAccept(A.Office(Ada, procedure: A.Procedure())));
    }

    [Theory]
    [InlineData(1, "Enter a date and time that is not in the future")]
    [InlineData(0, null)]
    [InlineData(-24 * 60, "Enter a date on or after 2 March 2026, when it arrived")]
    public void PassOn_AtATime_IsNeitherInTheFutureNorBeforeItArrived(int minutes, string? sentence)
    {
        var @case = A.Case().WithConcern().Build();

        Assert.Equal(sentence, @case.Safeguarding.WhyNotPassOnAt(At(Received).AddMinutes(minutes), A.Office(now: At(Received)))?.Sentence);
    }

    [Fact]
    public void Split_OneContact_MakesACaseOfItsOwnThatKnowsWhereItCameFrom()
    {
        var @case = A.Case().WithReference("CSC-1").LoggedBy(Ada)
            .Knowing(its => its with { Complainant = "P1", ChildName = "Sam Sample", ComplainantType = "parent" }).Build();

        var split = @case.Route.Split("CSC-2", new SplitPart("mp-enquiry", "What the MP asks"), A.Office(Ben, At(March(3))));

        Assert.Equal(("CSC-2", "CSC-1", "mp-enquiry", Received), (split.Reference, split.SplitFrom, split.Procedure, split.Received));
        Assert.Equal(("P1", "Sam Sample", "parent", "What the MP asks"),
            (split.Complainant, split.Particulars!.ChildName, split.ComplainantType, split.Particulars.Summary));
        Assert.Equal((TriageDecision.Awaiting, Ada.Id), (split.Decision, split.Owner));
        Assert.Equal("Split: CSC-2 is a case of its own", @case.Latest().What);
    }
}
