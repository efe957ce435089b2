namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>One row of a file: its values in the order of <see cref="InterchangeFile.Columns"/>, null where empty.</summary>
internal sealed class Row(InterchangeFile file, int line, string?[] cells)
{
    public InterchangeFile File { get; } = file;

    /// <summary>The line on which the row starts, from 1.</summary>
    public int Line { get; } = line;

    public string?[] Cells { get; } = cells;

    /// <summary>Which of the columns its file has; null where it has all of them.</summary>
    public bool[]? Stated { get; init; }

    /// <summary>Whether its shape was already reported as wrong: then it only tells which case or person it is about.</summary>
    public bool Broken { get; init; }

    /// <summary>What is written in a column, or null where it is empty or the file has no such column.</summary>
    public string? this[Column column] => Cells[File.PlaceOf(column)];

    /// <summary>What a column says, unless it names an account.</summary>
    public TValue Value<TValue>(Column<TValue> column) => column.Read(this[column], Addresses.None);

    /// <summary>Whether its file has the column at all.</summary>
    public bool States(Column column) => States(File.PlaceOf(column));

    /// <summary>Whether its file has the column of this place.</summary>
    public bool States(int place) => Stated is null || Stated[place];
}
