using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// How the office deals with the complainant: adjustments that it makes, and limits that it sets.
public sealed partial class Case
{
    private readonly List<Adjustment> adjustments = [];
    private readonly List<ContactRestriction> restrictions = [];

    /// <summary>The reasonable adjustments, ended ones too, in their order.</summary>
    public IReadOnlyList<Adjustment> Adjustments => adjustments;

    /// <summary>The restrictions of contact, ended ones too, in their order.</summary>
    public IReadOnlyList<ContactRestriction> Restrictions => restrictions;

    /// <summary>Records a reasonable adjustment.</summary>
    public Adjustment AddAdjustment(AdjustmentFacts facts, Officer officer, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotComplete(officer) ?? WhyNotHappenedOn(facts.AgreedOn, today) ?? WhyNot(facts.ReviewOn, on => WhyNotReviewOn(on, today)))?.Throw();
        Record(officer, now, $"Reasonable adjustment agreed on {facts.AgreedOn:d MMMM yyyy}");
        adjustments.Add(new Adjustment(Id, facts));
        return adjustments[^1];
    }

    /// <summary>Why the adjustment cannot be reviewed now.</summary>
    public static Refusal? WhyNotReview(Adjustment adjustment, Officer officer) =>
        WhyNotComplete(officer) ?? (adjustment.Facts.EndedOn is null ? null : new Refusal("This adjustment has already ended"));

    /// <summary>Records the review of an adjustment: it goes on to a new date, or ends today.</summary>
    /// <param name="adjustment">The adjustment.</param>
    /// <param name="next">When it is looked at again; null where it ends.</param>
    /// <param name="officer">Who reviews.</param>
    /// <param name="now">The instant, UTC.</param>
    public void Review(Adjustment adjustment, DateOnly? next, Officer officer, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotReview(adjustment, officer) ?? WhyNot(next, on => WhyNotReviewOn(on, today)))?.Throw();
        adjustment.Restate(adjustment.Facts with { ReviewOn = next, EndedOn = next is null ? today : null });
        Record(officer, now, next is { } on ? $"Reasonable adjustment reviewed, to be looked at again on {on:d MMMM yyyy}" : "Reasonable adjustment ended");
    }

    /// <summary>Why the person may not restrict contact.</summary>
    public static Refusal? WhyNotRestrict(Officer officer) => NotACaseWorker(officer) switch
    {
        { } refusal => refusal,
        _ when !officer.Approves => new("Only a manager restricts contact", "the council's policy on unreasonable behaviour"),
        _ => null,
    };

    /// <summary>Restricts contact, for a reason and until a review.</summary>
    public ContactRestriction Restrict(ContactRestrictionFacts facts, Officer manager, DateTimeOffset now)
    {
        (WhyNotRestrict(manager) ?? WhyNotReviewOn(facts.ReviewOn, now.InUnitedKingdom().Date()))?.Throw();
        Record(manager, now, $"Contact restricted from {facts.From:d MMMM yyyy}, to be reviewed on {facts.ReviewOn:d MMMM yyyy}");
        restrictions.Add(new ContactRestriction(Id, facts with { DecidedBy = manager.Id }));
        return restrictions[^1];
    }

    /// <summary>Why the restriction cannot be reviewed now.</summary>
    public static Refusal? WhyNotReview(ContactRestriction restriction, Officer officer) =>
        WhyNotRestrict(officer) ?? (restriction.Facts.EndedOn is null ? null : new Refusal("This restriction has already ended"));

    /// <summary>Records the review of a restriction: it goes on to a new date, or ends today.</summary>
    /// <param name="restriction">The restriction.</param>
    /// <param name="next">When it is looked at again; null where it ends.</param>
    /// <param name="manager">Who reviews.</param>
    /// <param name="now">The instant, UTC.</param>
    public void Review(ContactRestriction restriction, DateOnly? next, Officer manager, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotReview(restriction, manager) ?? WhyNot(next, on => WhyNotReviewOn(on, today)))?.Throw();
        restriction.Restate(restriction.Facts with { ReviewOn = next ?? restriction.Facts.ReviewOn, EndedOn = next is null ? today : null });
        Record(manager, now, next is { } on ? $"Restriction of contact reviewed, to be looked at again on {on:d MMMM yyyy}" : "Restriction of contact ended");
    }
}
