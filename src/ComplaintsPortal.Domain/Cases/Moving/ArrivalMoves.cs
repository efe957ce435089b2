using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What may be done about the arrival of a case: triage and what belongs to it.</summary>
internal static class ArrivalMoves
{
    /// <summary>While it awaits triage, the most likely first.</summary>
    internal static IEnumerable<Move> Awaiting(Case @case, Office office) =>
    [
        .. PassOn(@case, office),
        new(Verb.Assess, @case.Triage.Suggestion is null ? "Assess the case" : "Assess the case again", null, @case.Triage.WhyNotAssess(office)),
        new(Verb.Accept, "Accept the case", null, @case.Triage.WhyNotAcceptAnywhere(office)),
        new(Verb.Reject, "Reject the case", null, @case.Triage.WhyNotRejectAtAll(office)),
        new(Verb.Withdraw, "Withdraw the case", null, @case.Triage.WhyNotDecide(office)),
        new(Verb.Split, "Split into several cases", null, @case.Route.WhyNotSplit(office)),
        .. Review(@case, office),
    ];

    /// <summary>Once it was decided on.</summary>
    internal static IEnumerable<Move> Decided(Case @case, Office office) =>
    [
        .. PassOn(@case, office),
        .. Only(PointsElsewhere(@case, office.Procedure),
            new Move(Verb.ChangeProcedure, "Move to another procedure", null, @case.Route.WhyNotChangeProcedure(office))),
        .. Only(@case.Decision is TriageDecision.Accepted && @case.Assessment?.Facts.Agreed is false,
            new Move(Verb.Assess, "Assess the case again", null, @case.Triage.WhyNotAssess(office))),
        .. Only(@case.Decision is TriageDecision.Rejected,
            new Move(Verb.ConsiderAgain, "Consider the case again", null, @case.Triage.WhyNotConsiderAgain(office))),
        .. Review(@case, office),
    ];

    /// <summary>A worry about a child's safety can be found at any time.</summary>
    internal static IEnumerable<Move> Always(Case @case, Office office) =>
        Only(@case.Safeguarding.Waiting is null, new Move(Verb.RaiseConcern, "Raise a safeguarding concern", null, @case.Safeguarding.WhyNotRaise(office)));

    private static bool PointsElsewhere(Case @case, Procedure procedure) =>
        procedure.Kind is ProcedureKind.Complaint && @case is { CurrentStage: { Number: 1, IsOpen: true } }
            && @case.Triage.Suggestion?.Follows(procedure) is false;

    private static Move[] PassOn(Case @case, Office office) =>
        Only(@case.Safeguarding.Waiting is not null, new Move(Verb.PassOn, "Pass the safeguarding concern on", null, @case.Safeguarding.WhyNotPassOn(office)));

    // Offered to those who review, and to nobody else: an officer would read of it on every case.
    private static Move[] Review(Case @case, Office office) =>
        Only(@case.Triage.WhyNotReview(office) is null, new Move(Verb.ReviewTriage, "Review the triage", null, null));

    private static Move[] Only(bool where, Move move) => where ? [move] : [];
}
