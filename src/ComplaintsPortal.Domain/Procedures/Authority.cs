namespace ComplaintsPortal.Domain.Procedures;

/// <summary>Where a rule comes from: the words that the screen cites beside a limit or a refusal.</summary>
public static class Authority
{
    /// <summary>The statutory guidance of 2006, which is cited by its name: its paragraphs are numbered differently in different copies.</summary>
    public const string Guidance = "Getting the Best from Complaints";

    /// <summary>The authority for the ordinary limit of a stage.</summary>
    public static string ForLimit(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.ChildrenAct, 1) => "regulation 14",
        (DefaultProcedures.ChildrenAct, 2) => "regulation 17",
        (DefaultProcedures.ChildrenAct, 3) => "regulations 19 and 20",
        (DefaultProcedures.Code, 1) => "Complaint Handling Code 6.3",
        (DefaultProcedures.Code, 2) => "Complaint Handling Code, section 6",
        _ => procedure.LegalBasis ?? "the council's own timescale",
    };

    /// <summary>The authority for the extended limit of a stage, and its condition.</summary>
    public static string ForExtension(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.ChildrenAct, 1) => "if the complaint is complex, or time is needed to find an advocate (regulation 14)",
        (DefaultProcedures.ChildrenAct, 2) => "if it cannot be done sooner and the complainant is told why in writing (regulation 17)",
        (DefaultProcedures.Code, 1) => "with a good reason that is explained to the complainant (Complaint Handling Code 6.4)",
        (DefaultProcedures.Code, 2) => "with a good reason that is explained to the complainant (Complaint Handling Code, section 6)",
        _ => $"with a reason ({procedure.LegalBasis ?? "the council's own timescale"})",
    };
}
