namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// What the office said that it looks at again: a refusal because of proceedings (regulation 8), a reasonable adjustment (Complaint
/// Handling Code 5.6), a restriction of contact. Each is due on the date that was set for it.
/// </summary>
internal static class ReviewDeadline
{
    internal static IEnumerable<Deadline> Of(Case @case) => [.. OfRefusal(@case), .. OfAdjustments(@case), .. OfRestrictions(@case)];

    private static IEnumerable<Deadline> OfRefusal(Case @case) =>
        from refusal in @case.Rejections
        where refusal.Facts is { ReviewOn: not null, ConsideredAgain: null }
        select Due(DeadlineKind.RefusalReview, new DayZero(refusal.Facts.Written ?? @case.Received, "the complaint was refused"),
            refusal.Facts.ReviewOn!.Value, new Regulation(8));

    private static IEnumerable<Deadline> OfAdjustments(Case @case) =>
        from adjustment in @case.Adjustments
        where adjustment.Facts is { ReviewOn: not null, EndedOn: null }
        select Due(DeadlineKind.AdjustmentReview, new DayZero(adjustment.Facts.AgreedOn, "the adjustment was agreed"), adjustment.Facts.ReviewOn!.Value,
            new Code("5.6"));

    private static IEnumerable<Deadline> OfRestrictions(Case @case) =>
        from restriction in @case.Restrictions
        where restriction.Facts.EndedOn is null
        select Due(DeadlineKind.RestrictionReview, new DayZero(restriction.Facts.From, "contact was restricted"), restriction.Facts.ReviewOn,
            "the council's policy on unreasonable behaviour");

    private static Deadline Due(DeadlineKind kind, DayZero from, DateOnly due, string authority) =>
        Deadline.On(kind, null, from, due, "the date that was set for the review", authority);
}
