using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>What a column holds, and so how each of its values is checked.</summary>
internal enum Holds
{
    /// <summary>Free text, kept to the letter.</summary>
    Text,

    /// <summary>A case's reference or a person's opaque key.</summary>
    Reference,

    /// <summary>A key of a list.</summary>
    Key,

    /// <summary>A procedure's key.</summary>
    Procedure,

    /// <summary>What was decided on arrival.</summary>
    Triage,

    Date,
    YesNo,

    /// <summary>A stage's number, from 1.</summary>
    StageNumber,

    /// <summary>How often: 0, 1, 2 and so on.</summary>
    Times,

    /// <summary>Pounds with at most two decimals.</summary>
    Pounds,

    /// <summary>A financial year: "2024-25".</summary>
    FinancialYear,

    /// <summary>A number with at most four decimals, 0 or more.</summary>
    Number,
}

/// <summary>One column of a file of the interchange format.</summary>
/// <param name="Name">Its exact name in the header row.</param>
/// <param name="Holds">What it holds.</param>
/// <param name="Required">Whether the column must be there and have a value in each row.</param>
internal sealed record Column(string Name, Holds Holds, bool Required = false)
{
    /// <summary>The list whose keys it holds.</summary>
    public string? List { get; init; }

    /// <summary>The longest value, in characters.</summary>
    public int Longest { get; init; } = ListEntry.KeyLength;
}

/// <summary>One CSV file of the interchange format with its columns, in the order in which the portal writes them.</summary>
internal sealed class InterchangeFile
{
    /// <summary>The name of the council's own set-up.</summary>
    public const string ProfileName = "profile.json";

    private readonly Dictionary<string, int> places;

    private InterchangeFile(string name, bool required, params IReadOnlyList<Column> columns)
    {
        Name = name;
        Required = required;
        Columns = columns;
        places = columns.Select((column, place) => (column.Name, place)).ToDictionary(StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>Whether a data set without it is incomplete.</summary>
    public bool Required { get; }

    public IReadOnlyList<Column> Columns { get; }

    public static InterchangeFile Cases { get; } = new("cases.csv", true,
        Reference("reference", true, Case.ReferenceLength), new("procedure", Holds.Procedure, true), new("received", Holds.Date, true),
        new("triage", Holds.Triage), Key("triage_reason", ListName.TriageReason), Key("channel", ListName.Channel),
        Key("division", ListName.Division), Key("service", ListName.Service), Key("team", ListName.Team), Key("district", ListName.District),
        Reference("complainant", false, Person.KeyLength), Key("complainant_type", ListName.ComplainantType),
        Key("subject_status", ListName.SubjectStatus), Key("advocacy_provider", ListName.AdvocacyProvider),
        Text("summary", CaseParticulars.SummaryLength));

    public static InterchangeFile Stages { get; } = new("stages.csv", true,
        Reference("case", true, Case.ReferenceLength), new("stage", Holds.StageNumber, true), new("received", Holds.Date, true),
        new("acknowledged", Holds.Date), new("agreed", Holds.Date), new("started", Holds.Date), new("extended", Holds.YesNo),
        new("concluded", Holds.Date), Key("outcome", ListName.Outcome), new("reopened", Holds.Times),
        Key("escalation_reason", ListName.EscalationReason), new("panel_met", Holds.Date), new("panel_reported", Holds.Date));

    public static InterchangeFile People { get; } = new("people.csv", false,
        Reference("person", true, Person.KeyLength), Key("age_band", ListName.AgeBand), Key("gender", ListName.Gender),
        Key("ethnicity", ListName.Ethnicity), Key("disability", ListName.Disability), Key("sexual_orientation", ListName.SexualOrientation));

    public static InterchangeFile Issues { get; } = new("issues.csv", false,
        Reference("case", true, Case.ReferenceLength), new("stage", Holds.StageNumber, true), Key("theme", ListName.Theme),
        Key("classification", ListName.Classification), Key("finding", ListName.Finding));

    public static InterchangeFile Actions { get; } = new("actions.csv", false,
        Reference("case", false, Case.ReferenceLength), Key("theme", ListName.Theme), Key("service", ListName.Service),
        Text("description", LearningAction.DescriptionLength), Text("owner", LearningAction.OwnerLength), new("agreed", Holds.Date),
        new("due", Holds.Date), new("completed", Holds.Date));

    public static InterchangeFile Payments { get; } = new("payments.csv", false,
        Reference("case", false, Case.ReferenceLength), new("paid", Holds.Date), Key("category", ListName.PaymentCategory),
        new("amount", Holds.Pounds, true));

    public static InterchangeFile Caseloads { get; } = new("caseloads.csv", false,
        new("period", Holds.FinancialYear, true), Key("caseload", ListName.Caseload) with { Required = true }, Key("service", ListName.Service),
        new("value", Holds.Number, true));

    /// <summary>Not a file: the complainants that the cases name, which people.csv is checked against.</summary>
    public static InterchangeFile Complainants { get; } = new("", false, Reference("person", true, Person.KeyLength));

    /// <summary>Every CSV file, in the order in which they are read, written and reported on.</summary>
    public static IReadOnlyList<InterchangeFile> All { get; } = [Cases, Stages, People, Issues, Actions, Payments, Caseloads];

    /// <summary>Every name that a data set may hold; other files are ignored.</summary>
    public static IReadOnlySet<string> Names { get; } = All.Select(file => file.Name).Append(ProfileName).ToHashSet(StringComparer.Ordinal);

    /// <summary>Where a column stands in <see cref="Columns"/>, or -1.</summary>
    public int PlaceOf(string column) => places.GetValueOrDefault(column, -1);

    private static Column Key(string name, string list) => new(name, Holds.Key) { List = list };

    private static Column Text(string name, int longest) => new(name, Holds.Text) { Longest = longest };

    private static Column Reference(string name, bool required, int longest) => new(name, Holds.Reference, required) { Longest = longest };
}
