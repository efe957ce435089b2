using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Where statutory stage 2 cannot be answered within 25 working days, the complainant and the advocate are told in writing why and
/// until when (regulation 17): by day 25, unless the response was sent.
/// </summary>
internal static class WrittenExplanationDeadline
{
    internal static IEnumerable<Deadline> Of(Stage stage, DeadlineTerms given)
    {
        if (!given.Procedure.IsStatutory || stage.Number != 2 || stage.Clock.First(given.Procedure, given.Calendar) is not { } clock)
        {
            return [];
        }

        var explained = stage.Extension is { } extension ? extension.NoticeOn ?? extension.On : (DateOnly?)null;
        if (explained is null && (stage.Extended || !stage.IsOpen || stage.First is not null || stage.CurrentResponse?.SentOn is not null))
        {
            return [];
        }

        var from = new DayZero(clock.Start, "the clock of stage 2 started");
        return
        [
            Deadline.After(DeadlineKind.WrittenExplanation, 2, from, clock.StandardDays, given.Calendar, Authority.ForLimit(given.Procedure, 2))
                with { Met = explained },
        ];
    }
}
