using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Charts;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Tables;

/// <summary>A table that the council added to its report: asked with the rest, and written as it was wanted.</summary>
internal sealed class AddedTable
{
    private readonly CrossTable table;
    private readonly ReportPeriods periods;
    private readonly IReadOnlyList<string> refused;
    private readonly IReadOnlyList<string> headings = [];
    private readonly Grid? grid;
    private readonly Grid? part;
    private readonly string partLabel = "";
    private readonly string narrowed = "";

    public AddedTable(QuestionSheet sheet, CouncilSetup setup, CrossTable table)
    {
        (this.table, periods) = (table, sheet.Periods);
        refused = table.WhyNot(setup.Lists, setup.Procedures);
        if (refused.Count > 0)
        {
            return;
        }

        Question[] wholes = [.. table.Measures.Select(measure => Question.Parse(periods.This.Name, measure, table.Where))];
        IReadOnlyList<GridRow> columns = table.Columns is null ? [] : Members.Of(table.Columns, wholes[0], setup);
        IReadOnlyList<GridRow> rows = table.Rows is null ? [] : Members.Of(table.Rows, wholes[0], setup);
        headings = table.Columns is null ? [.. wholes.Select(whole => NameOf(whole.Measure))] : [.. columns.Select(column => column.Label), "All"];
        grid = new Grid(sheet, table.Columns is null ? wholes : [.. columns.Select(column => column.Narrow(wholes[0])), wholes[0]], rows, table.Years);
        narrowed = WhereWords.Of(wholes[0], setup);
        if (table.CountsBeside)
        {
            var share = Question.Parse(periods.This.Name, table.Measures[0], table.Share!);
            var narrower = share.Facets.Aggregate(wholes[0], (whole, facet) => whole.With(Facet.Find(facet.Key)!, facet.Value));
            part = new Grid(sheet, [narrower], rows, table.Years);
            partLabel = WhereWords.Of(share, setup);
        }
    }

    /// <summary>What does not add up in it: null where everything does.</summary>
    public string? Fault => grid is { AddsUp: false } ? $"{table.Title}: the rows count more than the whole." : null;

    /// <summary>The table, with its chart where one is wanted; a sentence where the council's lists no longer hold what it asks.</summary>
    public IReadOnlyList<Block> Compose()
    {
        if (grid is null)
        {
            return [.. refused.Select(sentence => new Note($"{sentence}. It is left out."))];
        }

        grid.Show();
        part?.Show();
        var lines = table.Rows is null ? [.. MeasuresAsRows()] : grid.Lines;
        var cells = new GridCells(periods, grid, headings) { Share = table.Share, Part = part, PartLabel = partLabel, IsPounds = IsPounds };
        var columns = table.Rows is null ? cells.Periods() : cells.Columns(table.Years);
        var tables = Fitting.Tables(
            new Table(table.Title, Cohort(), [new(RowHeading, true)], [], null), lines, columns, table.Rows is null ? null : grid.Total);
        return table.Chart
            ? [Chart(lines, tables[0]), .. tables.Skip(1).Select(one => one with { IsDetail = true })]
            : [.. tables.Select(one => one with { IsDetail = true })];
    }

    // The report calls them so throughout.
    private static string NameOf(Measure measure) => measure == Measure.Issues ? "Points" : measure.Name;

    private bool IsPounds => table.Measures.All(measure => measure == Measure.Payments.Key);

    private string RowHeading => table.Rows switch
    {
        null => "Counted",
        CrossTable.Place => "Division, service or team",
        var rows => Facet.Find(rows)!.Name,
    };

    private string Cohort()
    {
        var counted = table.Measures.Select(measure => NameOf(Measure.Find(measure)!)).Select((name, at) => at == 0 ? name : Words.Within(name)).ToList();
        var over = table.Years == 1 ? periods.InThis : $"{periods.LabelOf(grid!.Periods[0])} to {periods.ThisLabel}";
        return $"{Words.List(counted)}{(narrowed.Length == 0 ? "" : $": {narrowed}")}, {over}."
            + (table.Years == 2 && headings.Count > 1 ? $" In brackets those {periods.InLast}." : "") + " What is not named had none.";
    }

    // Each measure is a row of its own, with the years beside it.
    private IEnumerable<GridLine> MeasuresAsRows() =>
        headings.Select((heading, at) => new GridLine(heading, 0, [grid!.Total.Values[at]]));

    private Chart Chart(IReadOnlyList<GridLine> lines, Table data)
    {
        var labels = grid!.Periods.Select(periods.LabelOf).ToList();
        TrendLine[] drawn = [.. lines.Where(line => line.Depth == 0).Select(line => new TrendLine(line.Label, line.Values[0])).Take(TrendLines.Most)];
        return new Chart(
            $"{table.Title}, year by year", TrendLines.InWords(labels, drawn), TrendLines.Draw(labels, drawn), data);
    }
}
