using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Retention;

/// <summary>Processing is restricted and lifted by a manager, and used by others only with a reason (UK GDPR, article 18).</summary>
public sealed class RestrictingTests
{
    private readonly Officer mabel = A.Manager();

    [Fact]
    public void Restrict_ByAManager_StandsInTheHistoryUntilItIsLifted()
    {
        var (@case, office) = (A.Case().Build(), A.Office(mabel));
        @case.TakeNewHistory();

        var restriction = @case.Keeping.Restricting.Restrict(Terms(office), office);
        Assert.Same(restriction, @case.Keeping.Restricting.Standing);
        Assert.Equal("The processing of this case is restricted already", @case.Keeping.Restricting.WhyNotRestrict(office)?.ToString());
        @case.Keeping.Restricting.Use("With the consent of the mother", A.Office());
        @case.Keeping.Restricting.Lift("It was checked, and is right", office);

        Assert.Null(@case.Keeping.Restricting.Standing);
        Assert.Equal(
            [
                $"Processing restricted, asked for on {office.Today:d MMMM yyyy}: they contest that it is accurate, and that is being checked "
                + "(article 18(1)(a))",
                "Used although its processing is restricted", "Restriction of processing lifted",
            ],
            @case.TakeNewHistory().Select(entry => entry.What));
        Assert.Equal("The processing of this case is not restricted", @case.Keeping.Restricting.WhyNotLift(office)?.ToString());
        Assert.Equal("The processing of this case is not restricted", @case.Keeping.Restricting.WhyNotUse(office)?.ToString());
    }

    [Fact]
    public void Restrict_ByAnOfficer_IsRefused()
    {
        var @case = A.Case().Build();

        Assert.Equal("Only a manager may restrict processing", @case.Keeping.Restricting.WhyNotRestrict(A.Office())?.ToString());
        Assert.Equal("Only a manager may lift a restriction of processing", @case.Keeping.Restricting.WhyNotLift(A.Office())?.ToString());
    }

    [Fact]
    public void Restrict_AskedForTomorrow_IsRefused()
    {
        var office = A.Office(mabel);

        Assert.Equal(
            "Enter a date that is today or in the past", CaseRestricting.WhyNotAskedOn(office.Today.AddDays(1), office)?.ToString());
    }

    private static ProcessingRestrictionTerms Terms(Office office) => new(RestrictionGround.Accuracy, "The mother says that the dates are wrong", office.Today);
}
