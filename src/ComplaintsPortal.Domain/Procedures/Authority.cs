namespace ComplaintsPortal.Domain.Procedures;

/// <summary>Where a rule comes from: the words that the screen cites beside a limit or a refusal.</summary>
public static class Authority
{
    /// <summary>The statutory guidance of 2006 under section 7 of the Local Authority Social Services Act 1970.</summary>
    public static Citation Guidance { get; } = new Guidance();

    /// <summary>The authority for the ordinary limit of a stage.</summary>
    public static Citation ForLimit(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.ChildrenAct, 1) => new Regulation(14),
        (DefaultProcedures.ChildrenAct, 2) => new Regulation(17),
        (DefaultProcedures.ChildrenAct, 3) => new Regulations("19 and 20"),
        (DefaultProcedures.Code, 1) => new Code("6.3"),
        (DefaultProcedures.Code, 2) => new CodeSection(6),
        _ => Own(procedure),
    };

    /// <summary>The authority for the extended limit of a stage, and its condition.</summary>
    public static Worded ForExtension(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.ChildrenAct, 1) => new($"if the complaint is complex, or time is needed to find an advocate ({new Regulation(14)})"),
        (DefaultProcedures.ChildrenAct, 2) => new($"if it cannot be done sooner and the complainant is told why in writing ({new Regulation(17)})"),
        (DefaultProcedures.Code, 1) => new($"with a good reason that is explained to the complainant ({new Code("6.4")})"),
        (DefaultProcedures.Code, 2) => new($"with a good reason that is explained to the complainant ({new CodeSection(6)})"),
        _ => new($"with a reason ({Own(procedure)})"),
    };

    /// <summary>The provision under which a stage is extended, or may not be.</summary>
    public static Citation ForExtending(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.Code, 1) => new Code("6.4"),
        _ => ForLimit(procedure, stage),
    };

    /// <summary>The provision for what is too old to be considered.</summary>
    public static Citation ForLateness(bool statutory) => statutory ? new Regulation(9) : new Code("2.2");

    /// <summary>The provision for what would prejudice proceedings.</summary>
    public static Citation ForProceedings(bool statutory) => statutory ? new Regulation(8) : new Code("2.3");

    /// <summary>The authority for acknowledging a stage.</summary>
    public static Citation ForAcknowledgement(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.ChildrenAct, _) => Guidance,
        (DefaultProcedures.Code, 1) => new Code("6.2"),
        (DefaultProcedures.Code, _) => new CodeSection(6),
        _ => Own(procedure),
    };

    /// <summary>The authority for the time in which the complainant asks for the next stage.</summary>
    public static Citation ForNextStage(Procedure procedure, int stage) => (procedure.Key, stage) switch
    {
        (DefaultProcedures.ChildrenAct, 1) => Guidance,
        (DefaultProcedures.ChildrenAct, 2) => new Regulation(18),
        (DefaultProcedures.Code, _) => new Worded("the council's own rule; the Complaint Handling Code sets no limit"),
        _ => new Worded("the council's own rule"),
    };

    private static Worded Own(Procedure procedure) => new(procedure.LegalBasis ?? "the council's own timescale");
}
