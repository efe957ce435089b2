namespace ComplaintsPortal.Domain.Figures;

/// <summary>What a figure counts. The set is closed; <c>docs/figures.md</c> says what each means.</summary>
public sealed class Measure
{
    public static readonly Measure Received = new("received", "Received", Counted.Stages);
    public static readonly Measure BroughtForward = new("brought-forward", "Brought forward", Counted.Stages);
    public static readonly Measure WorkedOn = new("worked-on", "Worked on", Counted.Stages);
    public static readonly Measure Concluded = new("concluded", "Concluded", Counted.Stages);
    public static readonly Measure Responded = new("responded", "Responded to", Counted.Stages);
    public static readonly Measure Ongoing = new("ongoing", "Still open at the end", Counted.Stages);
    public static readonly Measure NotProgressed = new("not-progressed", "Not progressed", Counted.Cases);
    public static readonly Measure Reopenings = new("reopenings", "Reopened", Counted.Stages);
    public static readonly Measure Issues = new("issues", "Issues", Counted.Issues);
    public static readonly Measure Payments = new("payments", "Payments in pounds", Counted.Payments);
    public static readonly Measure Caseload = new("caseload", "Caseload", Counted.Caseloads);
    public static readonly Measure ActionsAgreed = new("actions-agreed", "Actions agreed", Counted.Actions);
    public static readonly Measure ActionsCompleted = new("actions-completed", "Actions completed", Counted.Actions);
    public static readonly Measure ActionsOverdue = new("actions-overdue", "Actions overdue", Counted.Actions);

    private Measure(string key, string name, Counted of) => (Key, Name, Of) = (key, name, of);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Received, BroughtForward, WorkedOn, Concluded, Responded, Ongoing, NotProgressed, Reopenings, Issues, Payments, Caseload,
        ActionsAgreed, ActionsCompleted, ActionsOverdue,
    ];

    /// <summary>As written: <c>brought-forward</c>.</summary>
    public string Key { get; }

    /// <summary>What a person reads: "Brought forward".</summary>
    public string Name { get; }

    /// <summary>What it counts.</summary>
    public Counted Of { get; }

    /// <summary>The facets that narrow it.</summary>
    public IEnumerable<Facet> Facets => Facet.All.Where(facet => facet.AppliesTo(this));

    /// <summary>The measure that is written so, or null.</summary>
    public static Measure? Find(string? key) => All.FirstOrDefault(measure => measure.Key == key);

    /// <summary>The measure as written.</summary>
    public override string ToString() => Key;
}

/// <summary>The things that measures count or add up.</summary>
[Flags]
public enum Counted
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The stages of accepted cases.</summary>
    Stages = 1,

    /// <summary>The points on those stages.</summary>
    Issues = 2,

    /// <summary>Cases that were not accepted.</summary>
    Cases = 4,

    /// <summary>Pounds.</summary>
    Payments = 8,

    /// <summary>Numbers that the council gives itself.</summary>
    Caseloads = 16,

    /// <summary>Learning actions.</summary>
    Actions = 32,
}
