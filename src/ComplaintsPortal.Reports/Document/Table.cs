using ComplaintsPortal.Domain.Figures;
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
/// <param name="Text">What it says.</param>
/// <param name="Direction">Which way its figure went, where it tells of a change.</param>
public sealed record Cell(string Text, Direction? Direction = null)
{
    /// <summary>The figures that it says, in the order in which they stand in its text: a draft leads from each to what it counted.</summary>
    public IReadOnlyList<SaidFigure> Figures { get; init; } = [];

    /// <inheritdoc />
    public bool Equals(Cell? other) => other is not null && (Text, Direction) == (other.Text, other.Direction);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, Direction);

    /// <summary>A cell of plain text.</summary>
    public static implicit operator Cell(string text) => new(text);

    /// <summary>A cell of plain text.</summary>
    public static Cell FromString(string text) => new(text);
}

/// <summary>A figure within a text.</summary>
/// <param name="Text">How the text says it.</param>
/// <param name="Question">What was asked.</param>
public sealed record SaidFigure(string Text, Question Question);
