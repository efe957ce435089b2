using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>One CSV file of the interchange format with its columns, in the order in which the portal writes them.</summary>
internal sealed class InterchangeFile
{
    /// <summary>The name of the council's own set-up.</summary>
    public const string ProfileName = "profile.json";

    private readonly Dictionary<string, int> places;

    public InterchangeFile(string name, bool required, params IReadOnlyList<Column> columns)
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

    /// <summary>How many of its first columns tell its rows apart, where it is a file of records that belong to no case.</summary>
    public int KeyColumns { get; init; } = 1;

    /// <summary>What its rows are called when they are counted: "learning actions".</summary>
    public string Kind => Path.GetFileNameWithoutExtension(Name).Replace('-', ' ');

    public static InterchangeFile Cases => CaseFile.File;

    public static InterchangeFile Stages => StageFile.File;

    public static InterchangeFile Accounts => AccountFile.File;

    public static InterchangeFile Contacts => ContactFile.Only.File;

    public static InterchangeFile Appointees => AppointeeFile.Only.File;

    public static InterchangeFile People { get; } = new("people.csv", false,
        Column.Reference("person", Person.KeyLength).Needed(), Column.Key("age_band", ListName.AgeBand), Column.Key("gender", ListName.Gender),
        Column.Key("ethnicity", ListName.Ethnicity), Column.Key("disability", ListName.Disability), Column.Key("sexual_orientation", ListName.SexualOrientation));

    public static InterchangeFile Caseloads { get; } = new("caseloads.csv", false,
        new("period", Holds.FinancialYear, true), Column.Key("caseload", ListName.Caseload).Needed(), Column.Key("service", ListName.Service),
        new("value", Holds.Number, true));

    /// <summary>Not a file: the complainants that the cases name, which people.csv is checked against.</summary>
    public static InterchangeFile Complainants { get; } = new("", false, Column.Reference("person", Person.KeyLength).Needed());

    /// <summary>Not a file: the cases that others name, with the file and column that does.</summary>
    public static InterchangeFile Named { get; } = new("", false, Column.Reference("other", Domain.Cases.Case.ReferenceLength).Needed(), new("file", Holds.Text), new("column", Holds.Text));

    /// <summary>Every CSV file, in the order in which they are read, written and reported on.</summary>
    public static IReadOnlyList<InterchangeFile> All => Every.Files;

    /// <summary>Every name that a data set may hold; other files are ignored.</summary>
    public static IReadOnlySet<string> Names => Every.Names;

    /// <summary>Where a column stands in <see cref="Columns"/>, or -1.</summary>
    public int PlaceOf(string column) => places.GetValueOrDefault(column, -1);

    private static class Every
    {
        public static readonly IReadOnlyList<InterchangeFile> Files =
            [Accounts, Appointees, TemplateFile.File, Cases, Stages, People, Contacts, .. RecordTables.All.Select(table => table.File), HistoryFile.File, Caseloads];

        public static readonly IReadOnlySet<string> Names = Files.Select(file => file.Name).Append(ProfileName).ToHashSet(StringComparer.Ordinal);
    }
}
