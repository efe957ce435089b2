


namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>One CSV file of the interchange format with its columns, in the order in which the portal writes them.</summary>
internal sealed class InterchangeFile
{
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

    /// <summary>Where a column of this name stands in <see cref="Columns"/>, or -1.</summary>
    public int PlaceOf(string name) => places.GetValueOrDefault(name, -1);

    /// <summary>Where a column stands in <see cref="Columns"/>, or -1: a column of several files is in each the one of its name.</summary>
    public int PlaceOf(Column column) => PlaceOf(column.Name);
}
