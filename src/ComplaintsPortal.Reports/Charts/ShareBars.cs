using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Charts;

/// <summary>A bar of full width for each row, divided by share, from dark to light. Each part carries its share where it fits.</summary>
internal static class ShareBars
{
    private const double Width = 640;
    private const double LabelWidth = 250;
    private const double LineHeight = 15;
    private const double Key = 28;
    private static readonly (string Fill, string Text)[] Shades =
        [(Ink.Council, Ink.White), (Ink.Second, Ink.Black), (Ink.Third, Ink.Black)];

    /// <summary>Draws the rows; every row has one number for each of the parts, of which there are at most three.</summary>
    public static Drawing Draw(IReadOnlyList<string> parts, IReadOnlyList<ShareBar> bars)
    {
        List<Shape> shapes = [.. Legend(parts)];
        var y = Key;
        foreach (var (bar, lines) in bars.Zip(Lines.OfEach([.. bars.Select(bar => bar.Name)], 34, 3)))
        {
            y += DrawBar(shapes, bar, lines, y);
        }

        return new Drawing(Width, y, shapes);
    }

    private static IEnumerable<Shape> Legend(IReadOnlyList<string> parts)
    {
        var x = 0.0;
        for (var part = 0; part < parts.Count; part++)
        {
            yield return new Bar(x, 2, 14, 12, Shades[part].Fill, Ink.Grey);
            yield return new Label(x + 20, 13, parts[part], Size: Label.Small);
            x += 44 + (parts[part].Length * 6.6);
        }
    }

    private static double DrawBar(List<Shape> shapes, ShareBar bar, IReadOnlyList<string> lines, double y)
    {
        var height = Math.Max(30, (lines.Count * LineHeight) + 10);
        var middle = y + (height / 2);
        shapes.AddRange(lines.Select((line, index) =>
            new Label(0, middle + 4 + ((index - ((lines.Count - 1) / 2.0)) * LineHeight), line)));
        var whole = Math.Max(1, bar.Values.Sum());
        var x = LabelWidth;
        for (var part = 0; part < bar.Values.Count; part++)
        {
            var width = (double)(bar.Values[part] / whole) * (Width - LabelWidth);
            shapes.Add(new Bar(x, middle - 10, width, 20, Shades[part].Fill, Ink.Grey));
            if (width > 38)
            {
                shapes.Add(new Label(x + (width / 2), middle + 4, Percentage.Share(bar.Values[part], whole), Anchor.Middle, Label.Small, Shades[part].Text,
                    Bold: true));
            }

            x += width;
        }

        return height;
    }
}

/// <summary>A row of a chart of shares.</summary>
internal sealed record ShareBar(string Name, IReadOnlyList<decimal> Values);
