namespace ComplaintsPortal.Domain.Procedures;

/// <summary>Where a rule comes from: the words that the screen cites beside a limit or a refusal.</summary>
public static class Authority
{
    /// <summary>The statutory guidance of 2006 under section 7 of the Local Authority Social Services Act 1970.</summary>
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

    /// <summary>The provision under which a stage is extended, or may not be.</summary>
    public static string ForExtending(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.Code, 1) => "Complaint Handling Code 6.4",
        _ => ForLimit(procedure, stage),
    };

    /// <summary>The provision for what is too old to be considered.</summary>
    public static string ForLateness(bool statutory) => statutory ? "regulation 9" : "Complaint Handling Code 2.2";

    /// <summary>The provision for what would prejudice proceedings.</summary>
    public static string ForProceedings(bool statutory) => statutory ? "regulation 8" : "Complaint Handling Code 2.3";

    /// <summary>The authority for acknowledging a stage.</summary>
    public static string ForAcknowledgement(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.ChildrenAct, _) => Guidance,
        (DefaultProcedures.Code, 1) => "Complaint Handling Code 6.2",
        (DefaultProcedures.Code, _) => "Complaint Handling Code, section 6",
        _ => procedure.LegalBasis ?? "the council's own timescale",
    };

    /// <summary>The authority for the time in which the complainant asks for the next stage.</summary>
    public static string ForNextStage(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.ChildrenAct, 1) => Guidance,
        (DefaultProcedures.ChildrenAct, 2) => "regulation 18",
        (DefaultProcedures.Code, _) => "the council's own rule; the Complaint Handling Code sets no limit",
        _ => "the council's own rule",
    };
}
