using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Offering stage 2 on the working day after day 20, where statutory stage 1 has had no response by then: the complainant may go
/// on (regulation 14), and guidance has the office tell them. It is chased until it is offered, answered or asked for.
/// </summary>
internal static class StageTwoOfferDeadline
{
    internal static IEnumerable<Deadline> Of(Stage stage, DeadlineTerms given)
    {
        if (!given.Procedure.IsStatutory || stage.Number != 1 || stage.Clock.First(given.Procedure, given.Calendar) is not { } clock)
        {
            return [];
        }

        var offered = stage.StageTwoOffered ?? stage.Case.Stage(2)?.Received;
        if (offered is null && (!stage.IsOpen || stage.First is not null || stage.CurrentResponse?.SentOn is not null))
        {
            return [];
        }

        if (stage.StageTwoOffered is null && (stage.First?.Concluded ?? stage.Ended) <= clock.MaximumDue)
        {
            return [];
        }

        var from = new DayZero(clock.Start, "the clock of stage 1 started");
        return
        [
            Deadline.After(DeadlineKind.StageTwoOffer, 1, from, (clock.MaximumDays ?? clock.StandardDays) + 1, given.Calendar,
                Authority.ForLimit(given.Procedure, 1))
                with { Met = offered },
        ];
    }
}
