using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Charts;

/// <summary>A pair of bars for each row: what is reported, and the same a year before, thinner and lighter, below it.</summary>
internal static class ComparedBars
{
    private const double Width = 640;
    private const double LabelWidth = 200;
    private const double ValueWidth = 84;
    private const double LineHeight = 15;
    private const double Key = 26;

    /// <summary>Draws the rows.</summary>
    public static Drawing Draw(IReadOnlyList<ComparedBar> bars, string thisLabel, string lastLabel)
    {
        var highest = Math.Max(1, (double)bars.Max(bar => Math.Max(bar.Value.This, bar.Value.Last)));
        List<Shape> shapes = [.. Legend(thisLabel, lastLabel)];
        var y = Key;
        foreach (var (bar, lines) in bars.Zip(Lines.OfEach([.. bars.Select(bar => bar.Name)], 28, 3)))
        {
            y += DrawBar(shapes, bar, lines, y, highest);
        }

        shapes.Add(new Stroke(LabelWidth, Key, LabelWidth, y, Ink.Black));
        return new Drawing(Width, y + 4, shapes);
    }

    private static IEnumerable<Shape> Legend(string thisLabel, string lastLabel) =>
    [
        new Bar(LabelWidth, 2, 14, 12, Ink.Council),
        new Label(LabelWidth + 20, 13, thisLabel, Size: Label.Small),
        new Bar(LabelWidth + 44 + (thisLabel.Length * 7), 2, 14, 12, Ink.Before, Ink.Grey),
        new Label(LabelWidth + 64 + (thisLabel.Length * 7), 13, lastLabel, Size: Label.Small),
    ];

    private static double DrawBar(List<Shape> shapes, ComparedBar bar, IReadOnlyList<string> lines, double y, double highest)
    {
        var height = Math.Max(30, (lines.Count * LineHeight) + 6);
        var middle = y + (height / 2);
        var scale = (Width - LabelWidth - ValueWidth) / highest;
        var now = (double)bar.Value.This * scale;
        shapes.AddRange(lines.Select((line, index) =>
            new Label(LabelWidth - 8, middle + 4 + ((index - ((lines.Count - 1) / 2.0)) * LineHeight), line, Anchor.End)));
        shapes.Add(new Bar(LabelWidth, middle - 10, now, 12, Ink.Council));
        shapes.Add(new Bar(LabelWidth, middle + 3, (double)bar.Value.Last * scale, 6, Ink.Before, Ink.Grey));
        var right = LabelWidth + Math.Max(now, (double)bar.Value.Last * scale);
        shapes.Add(new Label(right + 6, middle + 4, bar.Value.Bracketed.Text, Bold: true));
        return height;
    }
}

/// <summary>A row of a chart of pairs of bars.</summary>
internal sealed record ComparedBar(string Name, Compared Value);
