using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class AssessTests
{
    private const string AssessFirst =
        "Assess it first: who complains, about what, and since when (the Ombudsman's guidance: decide on the procedure before stage 1 starts)";

    [Fact]
    public void Accept_AComplaintThatNobodyAssessed_IsRefused()
    {
        var @case = A.Case().Build();

        AssertRefused(AssessFirst, @case.WhyNotAccept(Ada, A.Procedure()), @case, () => @case.Accept(A.Procedure(), "Part 3", Ada, At(Received), WorkingDays));
    }

    [Fact]
    public void Accept_ACompliment_NeedsNoAssessment()
    {
        var @case = A.Case().Build();

        @case.Accept(A.Procedure("compliment"), "Thanks", Ada, At(Received), WorkingDays);

        Assert.Equal(Triage.Accepted, @case.Triage);
    }

    [Fact]
    public void Accept_AsSuggested_TakesTheReasonFromTheAssessment()
    {
        var @case = A.Case().Assessed().Build();

        @case.Accept(A.Procedure(), null, Ada, At(Received), WorkingDays);

        Assert.Equal("The person may complain, and about this (Children Act 1989, section 26(3))", @case.TriageNote);
        Assert.Equal(Ada.Id, @case.Assessment!.Facts.DecidedBy);
    }

    [Fact]
    public void Accept_OtherwiseThanSuggested_NeedsAReasonAndSaysSo()
    {
        var @case = A.Case().Assessed().Build();

        Assert.Equal("Enter why it belongs there", Assert.Throws<RefusedException>(() => @case.Accept(A.Procedure("code"), null, Ada, At(Received), WorkingDays)).Message);
        @case.Accept(A.Procedure("code"), "Her own treatment, not the child's", Ada, At(Received), WorkingDays);

        Assert.Equal("Accepted: Complaint under the Complaint Handling Code, though the assessment suggests the statutory procedure", @case.Latest().What);
    }

    [Fact]
    public void Accept_SufficientInterestUndecided_IsRefusedUnderTheStatutoryProcedureAlone()
    {
        var @case = A.Case().Assessed(answers => answers with { Standing = Standing.SufficientInterest }).Build();

        Assert.Equal("Decide first whether the person has sufficient interest in the child's welfare (regulation 6)", @case.WhyNotAccept(Ada, A.Procedure())?.ToString());
        Assert.Null(@case.WhyNotAccept(Ada, A.Procedure("code")));
    }

    [Theory]
    [InlineData(false, 2, 16)]
    [InlineData(true, 4, 18)]
    public void Accept_WhereInterestWasDecidedLater_StartsTheClockByTheCouncilsRule(bool fromTheDecision, int start, int due)
    {
        var @case = A.Case().ReceivedOn(Received).Build();
        @case.Assess(A.TriageAnswers() with { Standing = Standing.SufficientInterest, HasInterest = true, InterestDecided = March(4), InterestReason = "A grandmother who cares for him" }, Ada, At(March(4)));
        var rules = new CouncilRules();
        rules.Decide(rules.Facts with { StageOneFromInterestDecision = fromTheDecision });

        @case.Accept(A.Procedure(), "Part 3", Ada, At(March(5)), WorkingDays, rules);

        var clock = @case.CurrentStage!.Clock(A.Procedure(), WorkingDays)!;
        Assert.Equal((March(start), March(due), Received), (clock.Start, clock.Due, @case.CurrentStage.Received));
    }

    [Fact]
    public void Assess_WithDatesThatCannotBe_IsRefused()
    {
        var @case = A.Case().Build();

        Assert.Throws<RefusedException>(() => @case.Assess(A.TriageAnswers() with { GroundsArose = March(3) }, Ada, At(Received)));
        Assert.Throws<RefusedException>(() => @case.Assess(A.TriageAnswers() with { InterestDecided = Received.AddDays(-1) }, Ada, At(March(3))));
        Assert.Throws<RefusedException>(() => @case.Assess(A.TriageAnswers() with { ProceedingsReview = Received }, Ada, At(Received)));
        Assert.Null(@case.Assessment);
    }

    [Fact]
    public void ReviewTriage_ByWhoeverAssessedOrDecided_IsRefused()
    {
        var @case = A.Case().LoggedBy(Mabel).Accepted().Build();

        AssertRefused("You cannot review your own triage", @case.WhyNotReviewTriage(Mabel), @case, () => @case.ReviewTriage(true, null, Mabel, At(Received)));
        AssertRefused("Only a manager reviews the triage of a case", @case.WhyNotReviewTriage(Ada), @case, () => @case.ReviewTriage(true, null, Ada, At(Received)));
    }

    [Fact]
    public void ReviewTriage_NotAgreed_LetsItBeAssessedAgainOnce()
    {
        var @case = AtStage1().Build();
        Assert.NotNull(@case.WhyNotAssess(Ada));

        @case.ReviewTriage(false, "She is no parent", Martin, At(March(3)));
        var entry = @case.Latest();
        @case.Assess(A.TriageAnswers() with { Standing = Standing.SpecialGuardian }, Ada, At(March(4)));

        Assert.Equal(("Triage reviewed: asked to reconsider", "She is no parent"), (entry.What, entry.Why));
        Assert.Equal("This case has already been accepted", @case.WhyNotAssess(Ada)?.Sentence);
    }

    [Fact]
    public void Concern_UntilItIsPassedOn_StopsEveryOtherDecision()
    {
        var @case = A.Case().Assessed().WithConcern().Build();
        const string First = "Pass the safeguarding concern on first";

        AssertRefused(First, @case.WhyNotAccept(Ada, A.Procedure()), @case, () => @case.Accept(A.Procedure(), "Part 3", Ada, At(March(3)), WorkingDays));
        AssertRefused(First, @case.WhyNotTriage(Ada), @case, () => @case.Withdraw("By telephone", Ada, At(March(3))));
        AssertRefused(First, @case.WhyNotSplit(Ada), @case, () => @case.Split("X", new SplitPart("code", "Other"), Ada, At(March(3))));
        @case.PassOn("Children's front door", At(March(3)).AddMinutes(-5), Ada, At(March(3)));

        Assert.Equal("Safeguarding concern passed on to Children's front door on 3 March 2026 at 09:55", @case.Latest().What);
        Assert.Null(@case.WhyNotAccept(Ada, A.Procedure()));
    }

    [Theory]
    [InlineData(1, "Enter a date and time that is not in the future")]
    [InlineData(0, null)]
    [InlineData(-24 * 60, "Enter a date on or after 2 March 2026, when it arrived")]
    public void PassOn_AtATime_IsNeitherInTheFutureNorBeforeItArrived(int minutes, string? sentence)
    {
        var @case = A.Case().WithConcern().Build();

        Assert.Equal(sentence, @case.WhyNotPassOnAt(At(Received).AddMinutes(minutes), At(Received))?.Sentence);
    }

    [Fact]
    public void Split_OneContact_MakesACaseOfItsOwnThatKnowsWhereItCameFrom()
    {
        var @case = A.Case().WithReference("CSC-1").LoggedBy(Ada).Knowing(its => its with { Complainant = "P1", ChildName = "Sam Sample", ComplainantType = "parent" }).Build();

        var split = @case.Split("CSC-2", new SplitPart("mp-enquiry", "What the MP asks"), Ben, At(March(3)));

        Assert.Equal(("CSC-2", "CSC-1", "mp-enquiry", Received), (split.Reference, split.SplitFrom, split.Procedure, split.Received));
        Assert.Equal(("P1", "Sam Sample", "parent", "What the MP asks"), (split.Complainant, split.Particulars!.ChildName, split.ComplainantType, split.Particulars.Summary));
        Assert.Equal((Triage.Awaiting, Ada.Id), (split.Triage, split.Owner));
        Assert.Equal("Split: CSC-2 is a case of its own", @case.Latest().What);
    }
}
