using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Charts;

/// <summary>
/// Columns side by side, a group for each kind of record and a column for each quarter. A line across each column shows the
/// same quarter a year before. Every column carries its number, so that nothing depends on a colour.
/// </summary>
internal static class QuarterColumns
{
    private const double Width = 640;
    private const double Plot = 130;
    private const double Head = 22;
    private const double Foot = 58;
    private const double Gap = 18;
    private const double MostTimes = 4;

    /// <summary>Whether the groups differ so much that each needs a scale of its own for its columns to be seen.</summary>
    public static bool HaveOwnScales(IReadOnlyList<ColumnGroup> groups) => groups.Max(HighestOf) > MostTimes * groups.Min(HighestOf);

    /// <summary>Draws the groups, on one scale where they are of one size.</summary>
    public static Drawing Draw(IReadOnlyList<ColumnGroup> groups)
    {
        var (own, highest) = (HaveOwnScales(groups), groups.Max(HighestOf));
        var width = (Width - (Gap * (groups.Count - 1))) / groups.Count;
        var names = Lines.OfEach([.. groups.Select(group => group.Name)], (int)(width / 8), 2);
        List<Shape> shapes = [];
        for (var index = 0; index < groups.Count; index++)
        {
            DrawGroup(shapes, groups[index], names[index], new Frame(index * (width + Gap), Head, width), own ? HighestOf(groups[index]) : highest);
        }

        return new Drawing(Width, Head + Plot + Foot, shapes);
    }

    private static double HighestOf(ColumnGroup group) =>
        Math.Max(1, (double)group.Columns.Max(column => Math.Max(column.Value.This, column.Value.Last)));

    private static void DrawGroup(List<Shape> shapes, ColumnGroup group, IReadOnlyList<string> lines, Frame frame, double highest)
    {
        var floor = frame.Y + Plot;
        var step = frame.Width / group.Columns.Count;
        for (var index = 0; index < group.Columns.Count; index++)
        {
            DrawColumn(shapes, group.Columns[index], frame.X + (index * step), step, floor, highest);
        }

        shapes.Add(new Stroke(frame.X, floor, frame.X + frame.Width, floor, Ink.Black));
        shapes.AddRange(lines.Select((line, index) =>
            new Label(frame.X + (frame.Width / 2), floor + 34 + (index * 15), line, Anchor.Middle, Bold: true)));
    }

    private static void DrawColumn(List<Shape> shapes, QuarterColumn column, double x, double step, double floor, double highest)
    {
        var bar = Math.Min(step * 0.62, 34);
        var left = x + ((step - bar) / 2);
        var height = (double)column.Value.This / highest * Plot;
        var before = floor - ((double)column.Value.Last / highest * Plot);
        shapes.Add(new Bar(left, floor - height, bar, height, Ink.Council));
        shapes.Add(new Stroke(left - 4, before, left + bar + 4, before, Ink.White, 5));
        shapes.Add(new Stroke(left - 4, before, left + bar + 4, before, Ink.Black, 2.4));
        shapes.Add(new Label(x + (step / 2), LabelAbove(floor - height, before), Words.Number(column.Value.This), Anchor.Middle, Label.Small, Bold: true));
        shapes.Add(new Label(x + (step / 2), floor + 15, column.Name, Anchor.Middle, Label.Small, Ink.Grey));
    }

    // The number stands on its column, or on the line of the year before where that would cross it.
    private static double LabelAbove(double top, double before) => before < top + 3 && before > top - 17 ? before - 5 : top - 5;

    private sealed record Frame(double X, double Y, double Width);
}

/// <summary>One kind of record in a chart by quarter.</summary>
internal sealed record ColumnGroup(string Name, IReadOnlyList<QuarterColumn> Columns);

/// <summary>One quarter of a kind of record.</summary>
internal sealed record QuarterColumn(string Name, Compared Value);
