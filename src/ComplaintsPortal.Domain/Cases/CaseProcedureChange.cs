using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Moving an accepted complaint to the procedure in which it should have been from the start.
public sealed partial class Case
{
    /// <summary>
    /// Why the complaint cannot be moved to another procedure now. It can while nothing was answered and its assessment points
    /// elsewhere. Only a manager takes it out of the statutory procedure: once it is accepted there, all of its stages follow if asked.
    /// </summary>
    public Refusal? WhyNotChangeProcedure(Officer officer, Procedure procedure) => CurrentStage switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        null => new("The case has not been accepted yet"),
        _ when procedure.Kind is not ProcedureKind.Complaint => new("Only a complaint is moved to another procedure"),
        { Number: > 1 } => new("The complaint has gone beyond stage 1"),
        { Concluded: not null } => new("This stage has already been concluded"),
        { Response.SentOn: not null } => new("The response has already been sent"),
        _ when Suggestion?.Follows(procedure) is not false => new("Its assessment does not point to another procedure"),
        _ when procedure.IsStatutory && !officer.Approves =>
            new("Only a manager takes a complaint out of the statutory procedure: once it is accepted there, all of its stages follow if asked", Authority.Guidance),
        _ => null,
    };

    /// <summary>Why the complaint cannot be moved from one procedure to the other.</summary>
    public static Refusal? WhyNotChangeProcedure(Procedure from, Procedure to) => to switch
    {
        { Kind: not ProcedureKind.Complaint } => new("Choose a procedure for complaints"),
        _ when to.Key == from.Key => new("The complaint is in this procedure already"),
        _ => null,
    };

    /// <summary>
    /// Moves the complaint to another procedure, whose limits then count from the same day. An extension that was agreed under the
    /// old procedure ends with it; the history keeps it.
    /// </summary>
    /// <param name="from">Its procedure until now.</param>
    /// <param name="to">The procedure that it belongs to.</param>
    /// <param name="why">Why; null where it follows the assessment, whose reason then stands.</param>
    /// <param name="officer">Who decides.</param>
    /// <param name="now">The instant, UTC.</param>
    /// <param name="calendar">For the clock.</param>
    /// <param name="rules">What the council decided about the start of stage 1; null for the safe choice.</param>
    public void ChangeProcedure(
        Procedure from, Procedure to, string? why, Officer officer, DateTimeOffset now, WorkingCalendar calendar, CouncilRules? rules = null)
    {
        var unexplained = why is null && NeedsReason(to) ? new Refusal("Enter why it belongs there") : null;
        (WhyNotChangeProcedure(officer, from) ?? WhyNotChangeProcedure(from, to) ?? unexplained)?.Throw();
        Procedure = to.Key;
        TriageNote = why ?? Suggestion!.Grounds[0].ToString();
        Assessment!.Restate(Assessment.Facts with { DecidedBy = officer.Id });
        CurrentStage!.StartUnder(to, calendar);
        StartFromInterestDecision(to, calendar, rules);
        Record(officer, now, $"Moved from {from.Name} to {to.Name}", TriageNote);
    }
}
