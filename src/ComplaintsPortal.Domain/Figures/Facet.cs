using System.Globalization;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Figures;

/// <summary>What a figure can be narrowed by. The set is closed; the members come from the council's lists where they have one.</summary>
public sealed class Facet
{
    /// <summary>The member that stands for "not recorded".</summary>
    public const string None = "none";

    public const string Yes = "yes";
    public const string No = "no";

    private const Counted OfCase = Counted.Stages | Counted.Issues | Counted.Cases | Counted.Payments;
    private const Counted OfStage = Counted.Stages | Counted.Issues;
    private static readonly string[] YesOrNo = [Yes, No];

    public static readonly Facet Procedure = new("procedure", "Procedure", OfCase);
    public static readonly Facet Kind = new("kind", "Kind", OfCase) { Fixed = [.. Enum.GetValues<ProcedureKind>().Select(kind => kind.Key())] };
    public static readonly Facet Complainant = new("complainant", "Complainant", OfCase) { List = ListName.ComplainantType };
    public static readonly Facet Child = new("child", "Child or young person", OfCase) { Fixed = YesOrNo };
    public static readonly Facet Subject = new("subject", "Child's status", OfCase) { List = ListName.SubjectStatus };
    public static readonly Facet Division = new("division", "Division", OfCase) { List = ListName.Division };
    public static readonly Facet Service = new("service", "Service", OfCase | Counted.Caseloads | Counted.Actions) { List = ListName.Service };
    public static readonly Facet Team = new("team", "Team", OfCase) { List = ListName.Team };
    public static readonly Facet District = new("district", "District", OfCase) { List = ListName.District };
    public static readonly Facet Channel = new("channel", "Channel", OfCase) { List = ListName.Channel };
    public static readonly Facet Advocate = new("advocate", "Advocate", OfCase) { Fixed = YesOrNo };
    public static readonly Facet AdvocacyProvider = new("advocacy-provider", "Advocacy provider", OfCase) { List = ListName.AdvocacyProvider };
    public static readonly Facet Repeat = new("repeat", "Complained before", OfCase) { Fixed = YesOrNo };
    public static readonly Facet AgeBand = new("age-band", "Age", OfCase) { List = ListName.AgeBand };
    public static readonly Facet Gender = new("gender", "Gender", OfCase) { List = ListName.Gender };
    public static readonly Facet Ethnicity = new("ethnicity", "Ethnicity", OfCase) { List = ListName.Ethnicity };
    public static readonly Facet Disability = new("disability", "Disability", OfCase) { List = ListName.Disability };
    public static readonly Facet SexualOrientation = new("sexual-orientation", "Sexual orientation", OfCase) { List = ListName.SexualOrientation };
    public static readonly Facet Stage = new("stage", "Stage", OfStage);
    public static readonly Facet Outcome = new("outcome", "Outcome", OfStage) { List = ListName.Outcome };
    public static readonly Facet Fault = new("fault", "Fault found", OfStage) { Fixed = YesOrNo };
    public static readonly Facet Extended = new("extended", "Extended", OfStage) { Fixed = YesOrNo };
    public static readonly Facet Reopened = new("reopened", "Reopened", OfStage) { Fixed = [No, Member.Reopened.Once, Member.Reopened.Multiple] };
    public static readonly Facet EscalationReason = new("escalation-reason", "Reason for going on", OfStage) { List = ListName.EscalationReason };
    public static readonly Facet LatenessReason = new("lateness-reason", "Why it was late", OfStage) { List = ListName.LatenessReason };
    public static readonly Facet LatenessService = new("lateness-service", "Service responsible for lateness", OfStage) { List = ListName.Service };
    public static readonly Facet Timeliness = new("timeliness", "Timeliness", OfStage)
    {
        Fixed = [Member.Timeliness.OnTime, Member.Timeliness.Late, Member.Timeliness.Open, Member.Timeliness.Overdue, None],
    };

    public static readonly Facet Band = new("band", "Time taken", OfStage)
    {
        Fixed = [Member.Band.Standard, Member.Band.Maximum, Member.Band.Over, None],
    };

    public static readonly Facet ClockBasis = new("clock-basis", "What the clock started from", OfStage)
    {
        Fixed =
        [
            Member.ClockBasis.Request, Member.ClockBasis.Acknowledgement, Member.ClockBasis.Statement, Member.ClockBasis.Record,
            Member.ClockBasis.Interest, Member.ClockBasis.Own, None,
        ],
    };

    public static readonly Facet Theme = new("theme", "Theme", Counted.Issues | Counted.Actions) { List = ListName.Theme };
    public static readonly Facet Classification = new("classification", "Classification", Counted.Issues) { List = ListName.Classification };
    public static readonly Facet Finding = new("finding", "Finding", Counted.Issues) { List = ListName.Finding };
    public static readonly Facet Triage = new("triage", "Decision on arrival", Counted.Cases) { Fixed = [Member.Triage.Rejected, Member.Triage.Withdrawn] };
    public static readonly Facet TriageReason = new("triage-reason", "Reason for the decision", Counted.Cases) { List = ListName.TriageReason };
    public static readonly Facet Category = new("category", "Category", Counted.Payments) { List = ListName.PaymentCategory };
    public static readonly Facet Caseload = new("caseload", "Caseload", Counted.Caseloads) { List = ListName.Caseload, Recorded = true };

    private Facet(string key, string name, Counted of) => (Key, Name, Of) = (key, name, of);

    /// <summary>All of them: of the case, the stage, the issue, the triage, the payment and the caseload.</summary>
    public static IReadOnlyList<Facet> All { get; } =
    [
        Procedure, Kind, Complainant, Child, Subject, Division, Service, Team, District, Channel, Advocate, AdvocacyProvider, Repeat,
        AgeBand, Gender, Ethnicity, Disability, SexualOrientation,
        Stage, Outcome, Fault, Extended, Reopened, EscalationReason, Timeliness, LatenessReason, LatenessService, Band,
        ClockBasis,
        Theme, Classification, Finding, Triage, TriageReason, Category, Caseload,
    ];

    /// <summary>As written: <c>escalation-reason</c>.</summary>
    public string Key { get; }

    /// <summary>What a person reads: "Reason for going on".</summary>
    public string Name { get; }

    /// <summary>What it narrows.</summary>
    public Counted Of { get; }

    /// <summary>The list that its members come from, one of <see cref="ListName"/>; null where they come from elsewhere.</summary>
    public string? List { get; private init; }

    private IReadOnlyList<string>? Fixed { get; init; }

    // Always recorded, so that it has no member "none".
    private bool Recorded { get; init; }

    /// <summary>The facet that is written so, or null.</summary>
    public static Facet? Find(string? key) => All.FirstOrDefault(facet => facet.Key == key);

    /// <summary>Whether it narrows the measure.</summary>
    public bool AppliesTo(Measure measure) => Of.HasFlag(measure.Of);

    /// <summary>Every member in the order in which a table shows them, retired ones included, "not recorded" last.</summary>
    public IReadOnlyList<string> Members(CouncilLists lists, IEnumerable<Procedure> procedures) => this switch
    {
        { Fixed: { } members } => members,
        { List: { } list, Recorded: true } => [.. lists.All(list).Select(entry => entry.Key)],
        { List: { } list } => [.. lists.All(list).Select(entry => entry.Key).Where(key => key != None), None],
        _ when this == Stage =>
            [.. procedures.SelectMany(procedure => procedure.Stages).Select(stage => stage.Number).Distinct().Order().Select(Written)],
        _ => [.. procedures.Select(procedure => procedure.Key)],
    };

    /// <summary>The members under a measure: a payment may name no case, and then has no procedure either.</summary>
    public IReadOnlyList<string> Members(CouncilLists lists, IEnumerable<Procedure> procedures, Measure measure) =>
        measure == Measure.Payments && (this == Procedure || this == Kind) ? [.. Members(lists, procedures), None] : Members(lists, procedures);

    /// <summary>Why a member cannot be asked for: a sentence that names the list and the member; null where it can.</summary>
    public string? WhyNot(string member, CouncilLists lists, IEnumerable<Procedure> procedures, Measure measure) => this switch
    {
        _ when Members(lists, procedures, measure).Contains(member) => null,
        { Fixed: { } members } => $"\"{member}\" is not a member of the facet \"{Key}\": it has {string.Join(", ", members)}",
        { List: { } list } => $"\"{member}\" is not in the list \"{list}\", which the facet \"{Key}\" asks",
        _ when this == Stage => $"\"{member}\" is not the number of a stage in any procedure, which the facet \"stage\" asks",
        _ => $"\"{member}\" is not the key of a procedure, which the facet \"procedure\" asks",
    };

    /// <summary>The facet as written.</summary>
    public override string ToString() => Key;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
