using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;
using Column = ComplaintsPortal.Reports.Document.Column;

namespace ComplaintsPortal.Reports.Annual.Tables;

/// <summary>A column of a table that is being written: its heading, and what it says of a row.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Of">The cell of a row, which is known by its place; the last place is that of the total.</param>
/// <param name="IsEmpty">Whether there is nothing in it in any row.</param>
internal sealed record CellColumn(Column Heading, Func<GridLine, Cell> Of, bool IsEmpty = false);

/// <summary>What stands in the columns of a grid: numbers, the year before in brackets, shares and changes.</summary>
/// <param name="periods">What the periods are called.</param>
/// <param name="grid">The numbers.</param>
/// <param name="headings">What each column counts.</param>
internal sealed class GridCells(ReportPeriods periods, Grid grid, IReadOnlyList<string> headings)
{
    /// <summary>What percentages are of, as a <see cref="CrossTable"/> says it.</summary>
    public string? Share { get; init; }

    /// <summary>What is counted beside each row, where its share is asked for.</summary>
    public Grid? Part { get; init; }

    /// <summary>What that is called.</summary>
    public string PartLabel { get; init; } = "";

    /// <summary>Whether pounds are added up.</summary>
    public bool IsPounds { get; init; }

    /// <summary>The columns: one for each heading where there are several, otherwise one for each year.</summary>
    public IReadOnlyList<CellColumn> Columns(int years) => headings.Count > 1
        ? [.. headings.Select((heading, at) => new CellColumn(new(heading), line => Beside(line, at, years), IsEmpty(at)))]
        : Part is not null ? [.. Shares(years)] : [.. Years(), .. OfColumn()];

    /// <summary>A column for each year, and where there is one before the change on it.</summary>
    public IReadOnlyList<CellColumn> Years()
    {
        CellColumn[] each = [.. grid.Periods.Select((period, at) => new CellColumn(new(periods.LabelOf(period)), line => Number(line, 0, at)))];
        return grid.Periods.Count == 1 ? [new CellColumn(new(headings[0]), line => Number(line, 0, grid.Periods.Count - 1))]
            : [.. each, new CellColumn(new("Change", true), line => Change(new(line.This(0), line.Last(0))))];
    }

    /// <summary>A column for each period, where what is counted has a row each.</summary>
    public IReadOnlyList<CellColumn> Periods() => grid.Periods.Count > 1
        ? Years()
        : [new CellColumn(new(periods.ThisLabel), line => Number(line, 0, grid.Periods.Count - 1))];

    private bool IsEmpty(int column) =>
        grid.Total.Values[column].All(value => value == 0) && grid.Lines.All(line => line.Values[column].All(value => value == 0));

    private Cell Beside(GridLine line, int column, int years)
    {
        var number = years == 1 ? Number(line, column, grid.Periods.Count - 1)
            : IsPounds ? line.Both(column).BracketedPounds
            : line.Both(column).Bracketed;
        Phrase said = $"{number}{ShareOf(line, column)}";
        return said;
    }

    private string ShareOf(GridLine line, int column) => Share switch
    {
        CrossTable.OfRow when column < headings.Count - 1 => $", {Percentage.Share(line.This(column), line.This(headings.Count - 1))}",
        CrossTable.OfColumn => $", {Percentage.Share(line.This(column), grid.Total.This(column))}",
        _ => "",
    };

    private IEnumerable<CellColumn> OfColumn() => Share == CrossTable.OfColumn
        ? [new CellColumn(new("Share"), line => Percentage.Share(line.This(0), grid.Total.This(0)))]
        : [];

    // What is counted beside each row, and as a share of it.
    private IEnumerable<CellColumn> Shares(int years)
    {
        var beside = Part!.Lines.Append(Part.Total).DistinctBy(line => (line.Label, line.Depth)).ToDictionary(line => (line.Label, line.Depth));
        decimal Of(GridLine line, int period) => beside.TryGetValue((line.Label, line.Depth), out var part) ? part.Values[0][period] : 0;
        var last = grid.Periods.Count - 1;
        if (years > 2)
        {
            return grid.Periods.Select((period, at) => new CellColumn(
                new(periods.LabelOf(period)),
                line => $"{Number(Of(line, at))} of {Number(line.Values[0][at])}, {Percentage.Share(Of(line, at), line.Values[0][at])}"));
        }

        return
        [
            .. grid.Periods.Select((period, at) => new CellColumn(
                new(years == 1 ? headings[0] : periods.LabelOf(period)), line => Number(line, 0, at))),
            new CellColumn(new(Words.Sentence(PartLabel)), line =>
                years == 1 ? Number(Of(line, last)) : new Compared(Of(line, last), Of(line, last - 1)).Bracketed.Text),
            .. years == 1 ? [] : new[]
            {
                new CellColumn(new($"Share {periods.LastLabel}"), line => Percentage.Share(Of(line, last - 1), line.Last(0))),
            },
            new CellColumn(new(years == 1 ? "Share" : $"Share {periods.ThisLabel}"), line => Percentage.Share(Of(line, last), line.This(0))),
        ];
    }

    private Phrase Number(GridLine line, int column, int period) => Phrase.Figure(Number(line.Values[column][period]), line.AskedOf(column, period));

    private string Number(decimal number) => IsPounds ? Words.Pounds(number) : Words.Number(number);

    private Cell Change(Compared value) => new(value.Change(periods.NoneBefore), value.Direction);
}
