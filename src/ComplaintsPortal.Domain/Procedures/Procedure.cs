namespace ComplaintsPortal.Domain.Procedures;

/// <summary>A kind of record with its own stages: a statutory complaint, an enquiry from an MP, a compliment.</summary>
public sealed class Procedure
{
    /// <summary>The longest key.</summary>
    public const int KeyLength = 100;

    /// <summary>The longest name or legal basis.</summary>
    public const int NameLength = 200;

    /// <summary>The longest limit in working days that a form takes.</summary>
    public const int MostDays = 500;

    private readonly List<StageRule> stages = [];
    private bool retired;
    private int position;

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
    public bool Retired { get => retired; init => retired = value; }

    /// <summary>Where it stands among the procedures, from 0.</summary>
    public int Position { get => position; init => position = value; }

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

    /// <summary>Gives the procedure another name.</summary>
    public void Rename(string name) => Name = name;

    /// <summary>Offers it no longer for new records. Cases that follow it go on.</summary>
    public void Retire() => retired = true;

    /// <summary>Offers it again.</summary>
    public void BringBack() => retired = false;

    /// <summary>Why a stage of the procedure cannot have these limits.</summary>
    public Refusal? WhyNotRestateStage(int number, StageTerms terms) => terms switch
    {
        { MaximumDays: { } most, StandardDays: { } days } when most < days => new("The longest limit must be at least the ordinary one"),
        { MaximumDays: not null, StandardDays: null } => new("A stage without an ordinary limit has no longest one"),
        _ => ProcedureLimits.WhyNotByLaw(Key, number, terms),
    };

    /// <summary>Changes what a stage is called and its limits. Cases that follow the procedure are dated anew.</summary>
    public void RestateStage(int number, StageTerms terms)
    {
        WhyNotRestateStage(number, terms)?.Throw();
        stages.Single(stage => stage.Number == number).Restate(terms);
    }

    /// <summary>Why no stage can be added: the law and the Ombudsman's Code say how many there are.</summary>
    public Refusal? WhyNotAddStage() => Key switch
    {
        DefaultProcedures.ChildrenAct => new("The statutory procedure has three stages", new Regulations("14, 17 and 19")),
        DefaultProcedures.Code => new("The Code has two stages, and no stage before or between them", new Code("5.2")),
        _ when Kind is not (ProcedureKind.Complaint or ProcedureKind.Representation or ProcedureKind.Enquiry) =>
            new("Records of this procedure have one stage"),
        _ => null,
    };

    /// <summary>
    /// Why a procedure that is stated as a whole cannot have one of its stages: the law knows those of its own, and how many others have is
    /// the council's affair. An acknowledgement that it leaves out is the law's.
    /// </summary>
    public Refusal? WhyNotHave(StageRule stage) => DefaultProcedures.LimitsOfTheLaw(Key) is { } law
        ? ProcedureLimits.WhyNotByLaw(
            Key, stage.Number, stage.Terms with { AcknowledgeDays = stage.AcknowledgeDays ?? law.Stage(stage.Number)?.AcknowledgeDays })
        : null;

    /// <summary>Adds a stage after the last.</summary>
    public void AddStage(StageTerms terms)
    {
        WhyNotAddStage()?.Throw();
        var next = new StageRule(stages.Max(stage => stage.Number) + 1, terms.Name);
        next.Restate(terms);
        stages.Add(next);
    }
}
