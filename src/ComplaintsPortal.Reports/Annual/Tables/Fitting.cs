using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Annual.Tables;

/// <summary>Sets columns side by side as far as a page is wide; the rest go into further tables with the same rows.</summary>
internal static class Fitting
{
    // In letters: so many fit beside the labels of the rows, and each column has its margins.
    private const int Page = 84;
    private const int Margins = 2;

    /// <summary>One table, or several where the columns do not fit; without the columns in which there is nothing.</summary>
    /// <param name="frame">Its caption, its cohort and the heading of its rows.</param>
    /// <param name="lines">The rows.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="total">The last row, where the rows add up to something.</param>
    public static IReadOnlyList<Table> Tables(Table frame, IReadOnlyList<GridLine> lines, IReadOnlyList<CellColumn> columns, GridLine? total)
    {
        List<List<CellColumn>> pages = [[]];
        var taken = 0;
        foreach (var column in columns.Where(column => !column.IsEmpty))
        {
            var width = Margins + lines.Concat(total is null ? [] : [total]).Select(line => column.Of(line).Text.Length)
                .Concat(column.Heading.Heading.Split(' ').Select(word => word.Length)).Max();
            if (taken + width > Page && pages[^1].Count > 0)
            {
                pages.Add([]);
                taken = 0;
            }

            pages[^1].Add(column);
            taken += width;
        }

        return [.. pages.Select((page, at) => frame with
        {
            Caption = at == 0 ? frame.Caption : $"{frame.Caption} (continued)",
            Columns = [.. frame.Columns, .. page.Select(column => column.Heading)],
            Rows = [.. lines.Select(line => Row(line, page))],
            Total = total is null ? null : Row(total, page),
        })];
    }

    private static Row Row(GridLine line, IEnumerable<CellColumn> columns) => new(line.Label, [.. columns.Select(column => column.Of(line))], line.Depth);
}
