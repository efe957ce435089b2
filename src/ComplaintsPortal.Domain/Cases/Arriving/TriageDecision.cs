namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>What was decided about a record on arrival. Only accepted cases have stages.</summary>
public enum TriageDecision
{
    /// <summary>Not decided yet.</summary>
    Awaiting,

    /// <summary>Accepted to a procedure.</summary>
    Accepted,

    /// <summary>Refused, with a coded reason.</summary>
    Rejected,

    /// <summary>Withdrawn before it was accepted. A case withdrawn later has that as its stage's outcome.</summary>
    Withdrawn,
}
