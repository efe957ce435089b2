namespace ComplaintsPortal.Data.Interchange;

/// <summary>One row of a file: its values in the order of <see cref="InterchangeFile.Columns"/>, null where empty.</summary>
internal sealed class Row(InterchangeFile file, int line, string?[] cells)
{
    public InterchangeFile File { get; } = file;

    /// <summary>The line on which the row starts, from 1.</summary>
    public int Line { get; } = line;

    public string?[] Cells { get; } = cells;

    /// <summary>Whether its shape was already reported as wrong: then it only tells which case or person it is about.</summary>
    public bool Broken { get; init; }

    /// <summary>The value of a column, or null where it is empty or the file has no such column.</summary>
    public string? this[string column] => Cells[File.PlaceOf(column)];

    /// <summary>A date; null where it is empty or was already reported as wrong.</summary>
    public DateOnly? Date(string column) => Cell.TryDate(this[column], out var date) ? date : null;

    /// <summary>Yes or no; no where it is empty.</summary>
    public bool Yes(string column) => this[column] == Cell.Yes;

    /// <summary>A whole number; 0 where it is empty.</summary>
    public int Number(string column) => Cell.TryNumber(this[column], out var number) ? number : 0;

    /// <summary>A number with decimals; 0 where it is empty.</summary>
    public decimal Decimal(string column) => Cell.TryDecimal(this[column], 4, out var value) ? value : 0;
}
