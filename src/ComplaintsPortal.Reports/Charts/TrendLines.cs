using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Charts;

/// <summary>
/// A small panel for each line, side by side, each with a scale of its own from 0: what is few is seen beside what is many. Every point carries
/// its number.
/// </summary>
internal static class TrendLines
{
    /// <summary>The most panels.</summary>
    public const int Most = 6;

    private const double Width = 640;
    private const double Gap = 28;
    private const double Head = 36;
    private const double Plot = 62;
    private const double Foot = 30;
    private const int Across = 3;
    private const double Dot = 5;

    /// <summary>The same in words.</summary>
    public static string InWords(IReadOnlyList<string> years, IReadOnlyList<TrendLine> lines) => string.Join(
        ". ", lines.Select(line => $"{line.Name}: {string.Join(", ", years.Zip(line.Values, (year, value) => $"{year} {Words.Number(value)}"))}"));

    /// <summary>Draws the panels; every line has a value for each year.</summary>
    public static Drawing Draw(IReadOnlyList<string> years, IReadOnlyList<TrendLine> lines)
    {
        var width = (Width - (Gap * (Across - 1))) / Across;
        var names = Lines.OfEach([.. lines.Select(line => line.Name)], (int)(width / 7.6), 2);
        List<Shape> shapes = [];
        for (var at = 0; at < lines.Count; at++)
        {
            DrawPanel(shapes, years, lines[at], names[at], at % Across * (width + Gap), at / Across * (Head + Plot + Foot), width);
        }

        return new Drawing(Width, ((lines.Count + Across - 1) / Across * (Head + Plot + Foot)) - 8, shapes);
    }

    private static void DrawPanel(
        List<Shape> shapes, IReadOnlyList<string> years, TrendLine line, IReadOnlyList<string> name, double x, double y, double width)
    {
        var floor = y + Head + Plot;
        shapes.AddRange(name.Select((text, at) => new Label(x, y + 12 + (at * 14), text, Size: Label.Small, Bold: true)));
        shapes.Add(new Stroke(x, floor, x + width, floor, Ink.Rule));
        var points = Points(line, x, floor, width);
        shapes.AddRange(points.Zip(points.Skip(1), (from, to) => new Stroke(from.X, from.Y, to.X, to.Y, Ink.Council, 2)));
        for (var at = 0; at < points.Length; at++)
        {
            shapes.Add(new Bar(points[at].X - (Dot / 2), points[at].Y - (Dot / 2), Dot, Dot, Ink.Council));
            shapes.Add(new Label(points[at].X, points[at].Y - 7, Words.Number(line.Values[at]), Anchor.Middle, Label.Small, Bold: at == points.Length - 1));
        }

        shapes.Add(new Label(x, floor + 15, years[0], Size: Label.Small, Fill: Ink.Grey));
        shapes.Add(new Label(x + width, floor + 15, years[^1], Anchor.End, Label.Small, Ink.Grey));
    }

    private static (double X, double Y)[] Points(TrendLine line, double x, double floor, double width)
    {
        var highest = Math.Max(1, (double)line.Values.Max());
        var step = line.Values.Count > 1 ? (width - 36) / (line.Values.Count - 1) : 0;
        return [.. line.Values.Select((value, at) => (x + 18 + (at * step), floor - ((double)value / highest * (Plot - 16))))];
    }
}

/// <summary>A line of a chart over years.</summary>
internal sealed record TrendLine(string Name, IReadOnlyList<decimal> Values);
