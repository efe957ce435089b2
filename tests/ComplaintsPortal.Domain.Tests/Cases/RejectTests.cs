using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class RejectTests
{
    private static readonly DateOnly Review = new(2026, 9, 1);

    public static TheoryData<string, CaseBuilder, string?> Reasons => new()
    {
        { "over-12-months", A.Case(), "Assess it first: who complains, about what, and since when (the Ombudsman's guidance: decide on the procedure before stage 1 starts)" },
        { "over-12-months", A.Case().Assessed(), "The assessment says that it arrived within a year (regulation 9)" },
        { "over-12-months", Late(null, null), "Consider both grounds for accepting it late first (regulation 9)" },
        { "over-12-months", Late(true, true), "Both grounds for accepting it late are met (regulation 9)" },
        { "over-12-months", Late(true, false), null },
        { "legal-proceedings", A.Case().Assessed(), "The assessment does not say that considering it would prejudice proceedings (regulation 8)" },
        { "legal-proceedings", Beside(Proceedings.OngoingAssessment, Prejudice.Whole), "The assessment does not say that considering it would prejudice proceedings (regulation 8)" },
        { "legal-proceedings", Beside(Proceedings.Criminal, Prejudice.InPart), "The assessment does not say that considering it would prejudice proceedings (regulation 8)" },
        { "legal-proceedings", Beside(Proceedings.Criminal, Prejudice.Whole), null },
        { "safeguarding", A.Case(), "Raise the safeguarding concern and pass it on first" },
        { "safeguarding", A.Case().WithConcern().PassedOn(), null },
        { "duplicate", A.Case(), null },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Reject_ForAReason_OnlyWhereTheAssessmentBearsItOut(string reason, CaseBuilder builder, string? sentence)
    {
        var @case = builder.Build();

        Assert.Equal(sentence, @case.WhyNotReject(Ada, A.Procedure(), Terms(reason) with { ReviewOn = Review })?.ToString());
    }

    [Fact]
    public void Reject_AComplaintWithoutALetterThatNamesTheOmbudsman_IsRefused()
    {
        var @case = A.Case().Build();
        var silent = Terms("duplicate") with { OmbudsmanTold = false };

        AssertRefused(
            "A complaint is not refused without telling the complainant of the Ombudsman (Complaint Handling Code 2.4)",
            @case.WhyNotReject(Ada, A.Procedure(), silent), @case, () => @case.Reject(silent, A.Procedure(), Ada, At(Received)));
        Assert.Equal(
            "Write to the complainant with the reasons, and enter the date of the letter (Complaint Handling Code 2.4)",
            @case.WhyNotReject(Ada, A.Procedure(), silent with { Written = null })?.ToString());
        Assert.Null(@case.WhyNotReject(Ada, A.Procedure("mp-enquiry"), silent with { Written = null }));
    }

    [Fact]
    public void Reject_ForProceedings_NeedsADateOfReview()
    {
        var @case = A.Case().Assessed(answers => answers with { Proceedings = Proceedings.Disciplinary, Prejudice = Prejudice.Whole }).Build();

        Assert.Equal("Enter when the refusal is looked at again (regulation 8)", @case.WhyNotReject(Ada, A.Procedure(), Terms("legal-proceedings"))?.ToString());
        @case.Reject(Terms("legal-proceedings") with { ReviewOn = Review }, A.Procedure(), Ada, At(Received));

        Assert.Equal(new RefusalNoticeFacts("legal-proceedings", Received, true, Review), Assert.Single(@case.Refusals).Facts);
    }

    [Fact]
    public void ConsiderAgain_WithinAYearAfterTheProceedings_IsAssessedAnewAndStartsWhenItCameAgain()
    {
        var @case = Beside(Proceedings.CourtOrTribunal, Prejudice.Whole).Rejected("legal-proceedings").Build();
        var (ended, again) = (new DateOnly(2026, 5, 1), new DateOnly(2027, 5, 1));

        Assert.Equal(
            "Enter a date on or before 1 May 2027, a year after the proceedings ended (regulation 8)",
            @case.WhyNotConsiderAgainOn(ended, again.AddDays(1), again.AddDays(1))?.ToString());
        Assert.Equal("Enter when the proceedings ended (regulation 8)", @case.WhyNotConsiderAgainOn(null, again, again)?.ToString());
        @case.ConsiderAgain(ended, again, Ada, At(again));
        Assert.NotNull(@case.WhyNotAccept(Ada, A.Procedure()));
        @case.Assess(A.TriageAnswers(), Ada, At(again));
        @case.Accept(A.Procedure(), null, Ada, At(again), WorkingDays);

        Assert.Equal(again, Assert.Single(@case.Stages).Received);
        Assert.Equal((ended, again), (@case.Refusals[0].Facts.ProceedingsEnded, @case.Refusals[0].Facts.ConsideredAgain));
    }

    [Fact]
    public void ConsiderAgain_RefusedForSomethingElse_NeedsAManagerWhoAskedForIt()
    {
        var @case = A.Case().Assessed().Rejected().Build();

        Assert.Equal(
            "It can be considered again after proceedings have ended, or where a manager asked to reconsider (regulation 8)",
            @case.WhyNotConsiderAgain(Ada)?.ToString());
        @case.ReviewTriage(false, "It is another matter", Mabel, At(March(3)));

        Assert.Null(@case.WhyNotConsiderAgain(Ada));
        Assert.Null(@case.WhyNotConsiderAgainOn(null, March(3), March(3)));
    }

    private static RefusalTerms Terms(string reason) => new(A.Entry(ListName.TriageReason, reason), "For this reason", Received, true);

    private static CaseBuilder Late(bool? earlier, bool? fair) => A.Case().Assessed(answers => answers with
    {
        GroundsArose = new DateOnly(2025, 3, 1),
        NotReasonableEarlier = earlier,
        StillFairAndEffective = fair,
    });

    private static CaseBuilder Beside(Proceedings proceedings, Prejudice prejudice) =>
        A.Case().Assessed(answers => answers with { Proceedings = proceedings, Prejudice = prejudice, ProceedingsReview = Review });
}
