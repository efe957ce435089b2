using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>What may be done about the arrival of a case: triage and what belongs to it.</summary>
internal static class ArrivalMoves
{
    /// <summary>While it awaits triage, the most likely first.</summary>
    internal static IEnumerable<Move> Awaiting(Case @case, Procedure procedure, Officer officer) =>
    [
        .. PassOn(@case, officer),
        new(Verb.Assess, @case.Suggestion is null ? "Assess" : "Assess again", null, @case.WhyNotAssess(officer)),
        new(Verb.Accept, "Accept", null, @case.WhyNotAccept(officer, procedure)),
        new(Verb.Reject, "Reject", null, @case.WhyNotTriage(officer)),
        new(Verb.Withdraw, "Withdraw", null, @case.WhyNotTriage(officer)),
        new(Verb.Split, "Split into several cases", null, @case.WhyNotSplit(officer)),
        .. Review(@case, officer),
    ];

    /// <summary>Once it was decided on.</summary>
    internal static IEnumerable<Move> Decided(Case @case, Procedure procedure, Officer officer) =>
    [
        .. PassOn(@case, officer),
        .. Only(PointsElsewhere(@case, procedure), new Move(Verb.ChangeProcedure, "Move to another procedure", null, @case.WhyNotChangeProcedure(officer, procedure))),
        .. Only(@case.Triage is Triage.Accepted && @case.Assessment?.Facts.Agreed is false, new Move(Verb.Assess, "Assess again", null, @case.WhyNotAssess(officer))),
        .. Only(@case.Triage is Triage.Rejected, new Move(Verb.ConsiderAgain, "Consider again", null, @case.WhyNotConsiderAgain(officer))),
        .. Review(@case, officer),
    ];

    /// <summary>A worry about a child's safety can be found at any time.</summary>
    internal static IEnumerable<Move> Always(Case @case, Officer officer) =>
        Only(@case.WaitingConcern is null, new Move(Verb.RaiseConcern, "Raise a safeguarding concern", null, @case.WhyNotRaiseConcern(officer)));

    private static bool PointsElsewhere(Case @case, Procedure procedure) =>
        procedure.Kind is ProcedureKind.Complaint && @case is { CurrentStage: { Number: 1, IsOpen: true } } && @case.Suggestion?.Follows(procedure) is false;

    private static Move[] PassOn(Case @case, Officer officer) =>
        Only(@case.WaitingConcern is not null, new Move(Verb.PassOn, "Pass the safeguarding concern on", null, @case.WhyNotPassOn(officer)));

    // Offered to those who review, and to nobody else: an officer would read of it on every case.
    private static Move[] Review(Case @case, Officer officer) =>
        Only(@case.WhyNotReviewTriage(officer) is null, new Move(Verb.ReviewTriage, "Review the triage", null, null));

    private static Move[] Only(bool where, Move move) => where ? [move] : [];
}
