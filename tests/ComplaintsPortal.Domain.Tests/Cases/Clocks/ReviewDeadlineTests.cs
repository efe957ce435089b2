using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Clocks;

public sealed class ReviewDeadlineTests
{
    [Fact]
    public void Of_ADateOfReview_IsPendingUntilItIsReviewed()
    {
        var @case = A.Case().Build();
        var adjustment = @case.People.AddAdjustment(new AdjustmentFacts("Large print", Received, March(10)), A.Office(Ada, At(Received)));
        var restriction = @case.People.Restrict(new ContactRestrictionFacts("One contact", "Forty calls", Guid.Empty, Received, March(20)),
            A.Office(Mabel, At(Received)));

        Assert.Equal([(DeadlineKind.AdjustmentReview, March(10)), (DeadlineKind.RestrictionReview, March(20))], Pending(@case));
        @case.People.Review(adjustment, null, A.Office(Ada, At(March(10))));
        @case.People.Review(restriction, March(30), A.Office(Mabel, At(March(20))));

        Assert.Equal([(DeadlineKind.RestrictionReview, March(30))], Pending(@case));
    }

    [Fact]
    public void Of_ARefusalForProceedings_IsPendingUntilItComesAgain()
    {
        var @case = A.Case()
            .Assessed(answers => answers with { Proceedings = Proceedings.Criminal, Prejudice = Prejudice.Whole, ProceedingsReview = March(30) })
            .Rejected("legal-proceedings").Build();

        Assert.Equal([(DeadlineKind.RefusalReview, March(30))], Pending(@case));
        @case.Triage.ConsiderAgain(March(5), March(6), A.Office(Ada, At(March(6))));

        Assert.Empty(Pending(@case));
    }

    private static IEnumerable<(DeadlineKind, DateOnly)> Pending(Case @case) =>
        CaseDeadlines.Of(@case, A.Procedure(), WorkingDays, new CouncilRules()).Where(deadline => deadline.IsPending)
            .Select(deadline => (deadline.Kind, deadline.Due));
}
