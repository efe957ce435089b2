using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Arriving;

public sealed class RejectTests
{
    private const string AssessFirst =
        "Assess it first: who complains, about what, and since when (the Ombudsman's guidance: decide on the procedure before stage 1 starts)";

    private static readonly DateOnly Review = new(2026, 9, 1);

    public static TheoryData<string, CaseBuilder, string?> Reasons => new()
    {
        { "over-12-months", A.Case(), AssessFirst },
        { "over-12-months", A.Case().Assessed(), "The assessment says that it arrived within a year (regulation 9)" },
        { "over-12-months", Late(null, null), "Consider both grounds for accepting it late first (regulation 9)" },
        { "over-12-months", Late(true, true), "Both grounds for accepting it late are met (regulation 9)" },
        { "over-12-months", Late(true, false), null },
        { "legal-proceedings", A.Case().Assessed(), "The assessment does not say that considering it would prejudice proceedings (regulation 8)" },
        { "legal-proceedings", Beside(Proceedings.OngoingAssessment, Prejudice.Whole),
            "The assessment does not say that considering it would prejudice proceedings (regulation 8)" },
        { "legal-proceedings", Beside(Proceedings.Criminal, Prejudice.InPart),
            "The assessment does not say that considering it would prejudice proceedings (regulation 8)" },
        { "legal-proceedings", Beside(Proceedings.Criminal, Prejudice.Whole), null },
        { "safeguarding", A.Case(), "Raise the safeguarding concern and pass it on first" },
        { "safeguarding", A.Case().WithConcern().PassedOn(), AssessFirst },
        { "safeguarding", About(Matter.Safeguarding).WithConcern().PassedOn(), null },
        { "duplicate", A.Case(), AssessFirst },
        { "duplicate", About(Matter.UnlistedFunction), null },
        { "not-this-organisation", A.Case().Assessed(), "The assessment does not say that another body answers for it (Complaint Handling Code 2.3)" },
        { "not-this-organisation", About(Matter.AnotherBody), null },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Reject_ForAReason_OnlyWhereTheAssessmentBearsItOut(string reason, CaseBuilder builder, string? sentence)
    {
        var @case = builder.Build();

        Assert.Equal(sentence, @case.Triage.WhyNotReject(Terms(reason) with { ReviewOn = Review }, A.Office(Ada, procedure: A.Procedure()))?.ToString());
    }

    [Fact]
    public void Reject_AComplaintWithoutALetterThatNamesTheOmbudsman_IsRefused()
    {
        var @case = About(Matter.UnlistedFunction).Build();
        var silent = Terms("duplicate") with { OmbudsmanTold = false };

        AssertRefused(
            "A complaint is not refused without telling the complainant of the Ombudsman (Complaint Handling Code 2.4)",
            @case.Triage.WhyNotReject(silent, A.Office(Ada, procedure: A.Procedure())), @case,
            () => @case.Triage.Reject(silent, A.Office(Ada, At(Received), A.Procedure())));
        Assert.Equal(
            "Write to the complainant with the reasons, and enter the date of the letter (Complaint Handling Code 2.4)",
            @case.Triage.WhyNotReject(silent with { Written = null }, A.Office(Ada, procedure: A.Procedure()))?.ToString());
        Assert.Null(@case.Triage.WhyNotReject(silent with { Written = null }, A.Office(Ada, procedure: A.Procedure("mp-enquiry"))));
    }

    [Fact]
    public void Reject_ForProceedings_NeedsADateOfReview()
    {
        var @case = A.Case().Assessed(answers => answers with { Proceedings = Proceedings.Disciplinary, Prejudice = Prejudice.Whole }).Build();

        Assert.Equal("Enter when the refusal is looked at again (regulation 8)",
            @case.Triage.WhyNotReject(Terms("legal-proceedings"), A.Office(Ada, procedure: A.Procedure()))?.ToString());
        @case.Triage.Reject(Terms("legal-proceedings") with { ReviewOn = Review }, A.Office(Ada, At(Received), A.Procedure()));

        Assert.Equal(new RejectionNoticeFacts("legal-proceedings", Received, true, Review), Assert.Single(@case.Rejections).Facts);
    }

    [Fact]
    public void ConsiderAgain_WithinAYearAfterTheProceedings_IsAssessedAnewAndStartsWhenItCameAgain()
    {
        var @case = Beside(Proceedings.CourtOrTribunal, Prejudice.Whole).Rejected("legal-proceedings").Build();
        var (ended, again) = (new DateOnly(2026, 5, 1), new DateOnly(2027, 5, 1));

        Assert.Equal("Enter when the proceedings ended (regulation 8)", @case.Triage.WhyNotConsiderAgainOn(null, again, A.Office(today: again))?.ToString());
        @case.Triage.ConsiderAgain(ended, again, A.Office(Ada, At(again)));
        Assert.NotNull(@case.Triage.WhyNotAccept(A.Office(Ada, procedure: A.Procedure())));
        @case.Triage.Assess(A.TriageAnswers(), A.Office(Ada, At(again)));
        @case.Triage.Accept(null, A.Office(Ada, At(again), A.Procedure(), WorkingDays));

        Assert.Equal(again, Assert.Single(@case.Stages).Received);
        Assert.Equal((ended, again), (@case.Rejections[0].Facts.ProceedingsEnded, @case.Rejections[0].Facts.ConsideredAgain));
    }

    [Fact]
    public void ConsiderAgain_RefusedForSomethingElse_NeedsAManagerWhoAskedForIt()
    {
        var @case = A.Case().Assessed().Rejected().Build();

        Assert.Equal(
            "It can be considered again after proceedings have ended, or where a manager asked to reconsider (regulation 8)",
            @case.Triage.WhyNotConsiderAgain(A.Office(Ada))?.ToString());
        @case.Triage.Review(false, "It is another matter", A.Office(Mabel, At(March(3))));

        Assert.Null(@case.Triage.WhyNotConsiderAgain(A.Office(Ada)));
        Assert.Null(@case.Triage.WhyNotConsiderAgainOn(null, March(3), A.Office(today: March(3))));
    }

    [Fact]
    public void ConsiderAgain_MoreThanAYearAfterTheProceedings_IsAtTheCouncilsDiscretion()
    {
        var @case = Beside(Proceedings.CourtOrTribunal, Prejudice.Whole).Rejected("legal-proceedings").Build();
        var again = new DateOnly(2027, 5, 2);

        @case.Triage.ConsiderAgain(new(2026, 5, 1), again, A.Office(Ada, At(again)));

        Assert.EndsWith("; more than a year later, at the council's discretion", @case.Latest().What, StringComparison.Ordinal);
        Assert.Equal(TriageDecision.Awaiting, @case.Decision);
    }

    [Theory]
    [InlineData("over-12-months", "regulation 9")]
    [InlineData("legal-proceedings", "regulation 8")]
    [InlineData("not-eligible", "regulation 6")]
    [InlineData("other", "Getting the Best from Complaints 3.2")]
    public void Reject_AStatutoryComplaintWithoutALetter_CitesTheRegulations(string reason, string authority)
    {
        var @case = (reason switch
        {
            "over-12-months" => Late(true, false),
            "legal-proceedings" => Beside(Proceedings.Criminal, Prejudice.Whole),
            "not-eligible" => A.Case().Assessed(answers => answers with { Standing = Standing.SufficientInterest, HasInterest = false }),
            _ => A.Case().Assessed(),
        }).Build();

        Assert.Equal(
            authority, @case.Triage.WhyNotReject(Terms(reason) with { Written = null, ReviewOn = Review }, A.Office(Mabel))?.Citation);
    }

    private static CaseBuilder About(Matter matter) => A.Case().Assessed(answers => answers with { Matter = matter });

    private static RejectionTerms Terms(string reason) => new(A.Entry(ListName.TriageReason, reason), "For this reason", Received, true);

    private static CaseBuilder Late(bool? earlier, bool? fair) => A.Case().Assessed(answers => answers with
    {
        GroundsArose = new DateOnly(2025, 3, 1),
        NotReasonableEarlier = earlier,
        StillFairAndEffective = fair,
    });

    private static CaseBuilder Beside(Proceedings proceedings, Prejudice prejudice) =>
        A.Case().Assessed(answers => answers with { Proceedings = proceedings, Prejudice = prejudice, ProceedingsReview = Review });
}
