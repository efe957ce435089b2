using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Responding by the date that an extension named, where it lies before the longest limit. The stage's clock keeps the limit of the
/// law; this is what the complainant was promised.
/// </summary>
internal static class AgreedDateDeadline
{
    internal static IEnumerable<Deadline> Of(Stage stage) => stage switch
    {
        { Clock.AgreedUntil: { } until, Extension: { } extension } when until < stage.DueMaximum && stage.Outcome != DerivedOutcome.Withdrawn =>
        [
            Deadline.On(DeadlineKind.AgreedDate, stage.Number, new DayZero(extension.On, "the extension was agreed"), until, "the date that was agreed",
                "the extension that was agreed")
                with { Met = stage.Ended },
        ],
        _ => [],
    };
}
