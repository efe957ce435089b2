using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Retention;

/// <summary>A case is held beyond its time, and nothing is done to one whose words were erased.</summary>
public sealed class HoldTests
{
    private readonly Officer mabel = A.Manager();

    [Fact]
    public void PutOnHold_ByAManager_StandsInTheHistoryUntilItIsLifted()
    {
        var @case = A.Case().Build();
        @case.TakeNewHistory();

        var hold = @case.Keeping.Retention.PutOnHold(HoldKind.Proceedings, "A claim was announced", A.Office(mabel));
        Assert.True(hold.Stands);
        @case.Keeping.Retention.Lift(hold, "The claim was settled", A.Office(mabel));

        Assert.False(hold.Stands);
        Assert.Equal(
            ["Put on hold for legal proceedings: its papers are kept until the hold is lifted", "Hold for legal proceedings lifted"],
            @case.TakeNewHistory().Select(entry => entry.What));
        Assert.Equal("This hold has already been lifted", @case.Keeping.Retention.WhyNotLift(hold, A.Office(mabel))?.ToString());
    }

    [Fact]
    public void PutOnHold_ByAnOfficer_IsRefused() =>
        Assert.Equal("Only a manager may put a case on hold", A.Case().Build().Keeping.Retention.WhyNotHold(A.Office())?.ToString());

    [Fact]
    public void Erased_ACase_CannotBeTouchedByAnybody()
    {
        var erased = CaseInterchange.FromFacts(
            new CaseFacts("A/1", "children-act", new(2010, 3, 1)) { ErasedOn = new(2040, 3, 2) }, [], A.Procedure(), A.Calendar(), default);
        var office = A.Office(mabel);

        Assert.Empty(Moves.Now(erased, office));
        Assert.NotNull(erased.Keeping.WhyNotTouch);
        Assert.NotNull(erased.Keeping.Retention.WhyNotHold(office));
        Assert.NotNull(erased.Keeping.Voiding.WhyNotVoid(office));
        Assert.NotNull(erased.Keeping.Correction.WhyNotCorrect(office));
        Assert.ThrowsAny<InvalidOperationException>(() => erased.Keeping.WriteNote("Once more", null, 0, office));
        Assert.Equal(new DateOnly(2040, 3, 2), erased.Interchange.Facts.ErasedOn);
    }
}
