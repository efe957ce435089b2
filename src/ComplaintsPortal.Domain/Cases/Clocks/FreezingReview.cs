using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>Looking again at a disputed decision that is held back, on the date that was set for it, while any stage is open.</summary>
internal static class FreezingReview
{
    internal static IEnumerable<Deadline> Of(Case @case) => @case.Freezing is { Review: { } review } freezing && @case.Stages.Any(stage => stage.IsOpen)
        ? [Deadline.On(DeadlineKind.FreezingReview, null, new DayZero(freezing.Decided, "the decision was held back"), review, "the date that was set",
            Authority.Guidance)]
        : [];
}
