using System.Text.Json;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Exploring;

/// <summary>Writes a table of the explorer down, with every number, and reads it as it was.</summary>
public static class KeptTables
{
    /// <summary>The table as JSON.</summary>
    public static string Write(ExploredTable table) => JsonSerializer.Serialize(new Kept(
        table.Title, table.Narrowed, table.Meaning,
        [.. table.Blocks.Select(block => new KeptBlock(
            block.Caption, block.Corner, block.Columns,
            [.. block.Lines.Select(line => new KeptLine(line.Label, line.Depth, [.. line.Cells.Select(Cell)]))]))]));

    /// <summary>The table that was written down.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static ExploredTable Read(string written)
    {
        var kept = JsonSerializer.Deserialize<Kept>(written) ?? throw new JsonException("There is no table");
        return new ExploredTable(kept.Title, kept.Narrowed, kept.Meaning,
            [.. kept.Blocks.Select(block => new ExploredBlock(
                block.Caption, block.Corner, block.Columns,
                [.. block.Lines.Select(line => new ExploredLine(line.Label, line.Depth, [.. line.Cells.Select(Figure)]))]))]);
    }

    private static KeptCell Cell(Figure figure) =>
        new(figure.Question.Period.Name, figure.Question.Measure.Key, figure.Question.WrittenFacets, figure.Value);

    private static Figure Figure(KeptCell cell) => new(Question.Parse(cell.Period, cell.Measure, cell.Facets), cell.Value);

    private sealed record Kept(string Title, string Narrowed, string Meaning, IReadOnlyList<KeptBlock> Blocks);

    private sealed record KeptBlock(string Caption, string Corner, IReadOnlyList<string> Columns, IReadOnlyList<KeptLine> Lines);

    private sealed record KeptLine(string Label, int Depth, IReadOnlyList<KeptCell> Cells);

    private sealed record KeptCell(string Period, string Measure, string Facets, decimal? Value);
}
