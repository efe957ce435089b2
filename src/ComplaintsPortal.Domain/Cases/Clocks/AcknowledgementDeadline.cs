using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Acknowledging that a stage was asked for: 5 working days under the Complaint Handling Code (6.2), 2 for a statutory review panel
/// by guidance, otherwise what the council set for the stage. Nothing is due any more once the response was sent.
/// </summary>
internal static class AcknowledgementDeadline
{
    internal static IEnumerable<Deadline> BeforeTriage(Case @case, DeadlineTerms given)
    {
        var rule = given.Procedure.Stages.Count == 0 ? null : given.Procedure.Stages[0];
        return @case.Decision is TriageDecision.Awaiting && rule is { AcknowledgeDays: { } days }
            ? [Due(rule.Number, new DayZero(@case.Received, "the complaint arrived"), days, given)]
            : [];
    }

    internal static IEnumerable<Deadline> Of(Stage stage, DeadlineTerms given)
    {
        if (given.Procedure.Stage(stage.Number)?.AcknowledgeDays is not { } days
            || (stage.Acknowledged is null && (!stage.IsOpen || stage.CurrentResponse?.SentOn is not null)))
        {
            return [];
        }

        return [Due(stage.Number, new DayZero(stage.Received, "the stage was asked for"), days, given) with { Met = stage.Acknowledged }];
    }

    private static Deadline Due(int stage, DayZero from, int days, DeadlineTerms given) =>
        Deadline.After(DeadlineKind.Acknowledgement, stage, from, days, given.Calendar, Authority.ForAcknowledgement(given.Procedure, stage));
}
