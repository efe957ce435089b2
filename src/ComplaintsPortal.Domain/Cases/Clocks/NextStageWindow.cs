using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// The complainant's time to ask for the next stage. Statutory stage 3: 20 working days from the day on which they received the
/// response to stage 2 (regulation 18), with discretion beyond. Otherwise no law sets a limit, and the council's invitation is
/// advisory.
/// </summary>
internal static class NextStageWindow
{
    /// <summary>Working days to ask for a review panel (regulation 18).</summary>
    internal const int StageThreeDays = 20;

    internal static IEnumerable<Deadline> Of(Stage stage, DeadlineTerms given)
    {
        if (given.Procedure.Kind is not ProcedureKind.Complaint || given.Procedure.StageAfter(stage.Number) is not { } next || Start(stage) is not { } from)
        {
            return [];
        }

        var statutory = IsOfTheRegulations(given.Procedure, stage.Number);
        var days = DaysOf(given.Procedure, stage.Number, given.Rules);
        return
        [
            Deadline.After(DeadlineKind.NextStageRequest, stage.Number, from, days, given.Calendar, Authority.ForNextStage(given.Procedure, stage.Number))
                with { Met = stage.Case.Stage(next.Number)?.Received, Whose = Party.Complainant, Advisory = !statutory },
        ];
    }

    /// <summary>How many working days the complainant has to go on from a stage.</summary>
    internal static int DaysOf(Procedure procedure, int stage, CouncilRules rules) =>
        IsOfTheRegulations(procedure, stage) ? StageThreeDays : rules.StageTwoWindowDays;

    private static bool IsOfTheRegulations(Procedure procedure, int stage) => procedure.IsStatutory && stage == 2;

    // A stage that was withdrawn had no response to go on from.
    private static DayZero? Start(Stage stage) => stage switch
    {
        { Answered: null } => null,
        { ResponseReceived: { } received } => new DayZero(received, "the complainant received the response"),
        { Answered: { } answered } => new DayZero(answered, "the response was sent"),
    };
}
