namespace ComplaintsPortal.Domain.Procedures;

/// <summary>What a procedure deals with. Written in lower case in <c>profile.json</c>.</summary>
public enum ProcedureKind
{
    Complaint,
    Representation,
    Enquiry,
    Comment,
    Compliment,
    Ombudsman,
    Other,
}

/// <summary>A kind as it is written in a data set, a profile and the question of a figure.</summary>
public static class ProcedureKinds
{
    /// <summary>Its key: "complaint".</summary>
    public static string Key(this ProcedureKind kind) => kind.ToString().ToLowerInvariant();
}
