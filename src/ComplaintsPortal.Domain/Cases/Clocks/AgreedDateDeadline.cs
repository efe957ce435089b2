using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Responding by the date that an extension named, where it was recorded after the event: the clock of the stage keeps the date that
/// had passed, and this is what the complainant was promised.
/// </summary>
internal static class AgreedDateDeadline
{
    internal static IEnumerable<Deadline> Of(Stage stage) => stage switch
    {
        { Extension: { Lapsed: not null } extension } when (extension.Until ?? stage.DueMaximum) is { } until && stage.Outcome != DerivedOutcome.Withdrawn =>
        [
            Deadline.On(DeadlineKind.AgreedDate, stage.Number, new DayZero(extension.On, "the extension was recorded"), until, "the date that was agreed",
                "the extension that was agreed")
                with { Met = stage.First?.Concluded ?? stage.Ended },
        ],
        _ => [],
    };
}
