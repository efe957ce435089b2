using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Document;

/// <summary>A table. It names the cohort that it counts, so that no number stands alone.</summary>
/// <param name="Caption">What it shows, without a number.</param>
/// <param name="Cohort">What is counted in it.</param>
/// <param name="Columns">The headings; the first is that of the rows' labels.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Total">The last row, where the rows add up to something.</param>
public sealed record Table(string Caption, string Cohort, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, Row? Total = null) : Block
{
    /// <summary>The table's number in the report, given by <see cref="Numbering"/>.</summary>
    public int Number { get; init; }
}

/// <summary>The heading of a column.</summary>
/// <param name="Heading">What it says.</param>
/// <param name="Words">Whether the column holds words; otherwise numbers, which stand to the right.</param>
public sealed record Column(string Heading, bool Words = false);

/// <summary>A row of a table.</summary>
/// <param name="Label">The row's heading.</param>
/// <param name="Cells">One for each column after the first.</param>
/// <param name="Depth">How deep the row lies below another that includes it, from 0.</param>
public sealed record Row(string Label, IReadOnlyList<Cell> Cells, int Depth = 0);

/// <summary>A cell of a table.</summary>
/// <param name="Said">What it says.</param>
/// <param name="Direction">Which way its figure went, where it tells of a change.</param>
public sealed record Cell(Phrase Said, Direction? Direction = null)
{
    /// <summary>What it says, without where its figures lead.</summary>
    public string Text => Said.Text;

    /// <summary>A cell that says no more than that.</summary>
    public static implicit operator Cell(Phrase said) => new(said);

    /// <summary>A cell that says no more than that.</summary>
    public static implicit operator Cell(string text) => new(text);

    /// <summary>A cell that says no more than that.</summary>
    public static Cell FromPhrase(Phrase said) => new(said);

    /// <summary>A cell that says no more than that.</summary>
    public static Cell FromString(string text) => new(text);
}
