namespace ComplaintsPortal.Domain.Procedures;

/// <summary>A kind of record with its own stages: a statutory complaint, an enquiry from an MP, a compliment.</summary>
public sealed class Procedure
{
    /// <summary>The longest key.</summary>
    public const int KeyLength = 100;

    /// <summary>The longest name or legal basis.</summary>
    public const int NameLength = 200;

    private readonly List<StageRule> stages = [];

    private Procedure() => (Key, Name) = ("", "");

    /// <summary>A procedure with its stages, in the order of their numbers.</summary>
    public Procedure(string key, string name, ProcedureKind kind, string? legalBasis, IEnumerable<StageRule> stages)
    {
        Key = key;
        Name = name;
        Kind = kind;
        LegalBasis = legalBasis;
        this.stages.AddRange(stages.OrderBy(stage => stage.Number));
    }

    /// <summary>The code, unique.</summary>
    public string Key { get; private set; }

    /// <summary>What a person reads: "Statutory complaint".</summary>
    public string Name { get; private set; }

    /// <summary>What it is in general.</summary>
    public ProcedureKind Kind { get; private set; }

    /// <summary>The law or policy that it follows.</summary>
    public string? LegalBasis { get; private set; }

    /// <summary>No longer offered for new records.</summary>
    public bool Retired { get; init; }

    /// <summary>Where it stands among the procedures, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The stages in the order of their numbers.</summary>
    public IReadOnlyList<StageRule> Stages => [.. stages.OrderBy(stage => stage.Number)];

    /// <summary>The rule of a stage, or null where the procedure has no stage of that number.</summary>
    public StageRule? Stage(int number) => stages.Find(stage => stage.Number == number);

    /// <summary>The stage that follows, or null after the last.</summary>
    public StageRule? StageAfter(int number) => stages.Where(stage => stage.Number > number).MinBy(stage => stage.Number);

    /// <summary>Whether a stage ends with a response that somebody else approves; compliments and comments are only recorded.</summary>
    public bool AsksForResponse => Kind is ProcedureKind.Complaint or ProcedureKind.Representation or ProcedureKind.Enquiry;

    /// <summary>
    /// The statutory procedure of SI 2006/1738. Once a complaint is accepted at its stage 1, stages 2 and 3 follow if asked.
    /// </summary>
    public bool IsStatutory => Key == DefaultProcedures.ChildrenAct;

    /// <summary>The Ombudsman's Complaint Handling Code.</summary>
    public bool IsCode => Key == DefaultProcedures.Code;
}
