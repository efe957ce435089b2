namespace ComplaintsPortal.Data.Interchange;

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

    /// <summary>The value of a column, or null where it is empty or the file has no such column.</summary>
    public string? this[string column] => Cells[File.PlaceOf(column)];

    /// <summary>Whether its file has the column at all.</summary>
    public bool States(string column) => Stated is null || Stated[File.PlaceOf(column)];

    /// <summary>A date; null where it is empty or was already reported as wrong.</summary>
    public DateOnly? Date(string column) => Cell.TryDate(this[column], out var date) ? date : null;

    /// <summary>Yes or no; no where it is empty.</summary>
    public bool Yes(string column) => this[column] == Cell.Yes;

    /// <summary>Yes or no; null where it is empty.</summary>
    public bool? Flag(string column) => this[column] is { } written ? written == Cell.Yes : null;

    /// <summary>A moment; null where it is empty or was already reported as wrong.</summary>
    public DateTimeOffset? Instant(string column) => Cell.TryInstant(this[column], out var instant) ? instant : null;

    /// <summary>A time of day; null where it is empty or was already reported as wrong.</summary>
    public TimeOnly? Time(string column) => Cell.TryTime(this[column], out var time) ? time : null;

    /// <summary>A key of the register; null where it is empty or was already reported as wrong.</summary>
    public Guid? Appointee(string column) => Guid.TryParse(this[column], out var id) ? id : null;

    /// <summary>One of the words of a choice; null where it is empty or was already reported as wrong.</summary>
    public TChoice? Choice<TChoice>(string column)
        where TChoice : struct, Enum => Choices.Find<TChoice>(this[column]);

    /// <summary>Keys between semicolons, in the order in which they stand.</summary>
    public IReadOnlyList<string> Keys(string column) => Cell.Keys(this[column]);

    /// <summary>A whole number; null where it is empty or was already reported as wrong.</summary>
    public int? Count(string column) => Cell.TryNumber(this[column], out var number) ? number : null;

    /// <summary>A whole number; 0 where it is empty.</summary>
    public int Number(string column) => Cell.TryNumber(this[column], out var number) ? number : 0;

    /// <summary>A size in bytes; 0 where it is empty or was already reported as wrong.</summary>
    public long Bytes(string column) => Cell.TryBytes(this[column], out var bytes) ? bytes : 0;

    /// <summary>A number with decimals; 0 where it is empty.</summary>
    public decimal Decimal(string column) => Cell.TryDecimal(this[column], 4, out var value) ? value : 0;
}
