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
