using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Considering whether a disputed change is held back, at once where the assessment says that one is disputed; and looking again at what
/// is held back, on the date that was set for it, while any stage is open.
/// </summary>
internal static class FreezingReview
{
    internal static IEnumerable<Deadline> Of(Case @case) => [.. OfDecision(@case), .. OfReview(@case)];

    private static IEnumerable<Deadline> OfDecision(Case @case) =>
        @case is { IsUnderTheAct: true, Freezing: null, Assessment: { Answers.DisputesChange: true, Facts: { Superseded: false, AssessedOn: var on } } }
            && @case.Stages.Any(stage => stage.IsOpen)
            ? [Deadline.On(DeadlineKind.FreezingDecision, null, new DayZero(on, "the complaint was assessed"), on, "at once, before the change is made",
                Authority.Guidance)]
            : [];

    private static IEnumerable<Deadline> OfReview(Case @case) => @case.Freezing is { Review: { } review } freezing && @case.Stages.Any(stage => stage.IsOpen)
        ? [Deadline.On(DeadlineKind.FreezingReview, null, new DayZero(freezing.Decided, "the decision was held back"), review, "the date that was set",
            Authority.Guidance)]
        : [];
}
