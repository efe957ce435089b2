namespace ComplaintsPortal.Reports.Document;

/// <summary>A picture of numbers, which stand beside it in a table too.</summary>
/// <param name="Caption">What it shows, without a number.</param>
/// <param name="Description">The same in words, for those who do not see it.</param>
/// <param name="Drawing">The picture.</param>
/// <param name="Data">The table of its numbers.</param>
public sealed record Chart(string Caption, string Description, Charts.Drawing Drawing, Table Data) : Block
{
    /// <summary>The figure's number in the report, given by <see cref="Numbering"/>.</summary>
    public int Number { get; init; }

    /// <summary>The table of the data annex that has its numbers, where they do not stand below it; otherwise null.</summary>
    public int? AnnexTable { get; init; }

    /// <summary>Where its numbers stand: "Table 9", "Table 14 of the data annex".</summary>
    public string NumbersIn => AnnexTable is { } table
        ? FormattableString.Invariant($"Table {table} of the data annex")
        : FormattableString.Invariant($"Table {Data.Number}");
}
