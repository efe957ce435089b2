using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Charts;

/// <summary>A bar for each row, as long as it has many, the darker part of it those that the chart is about.</summary>
internal static class PartBars
{
    /// <summary>The most bars.</summary>
    public const int Most = 10;

    private const double Width = 640;
    private const double LabelWidth = 220;
    private const double ValueWidth = 84;
    private const double LineHeight = 15;
    private const double Key = 26;

    /// <summary>Draws the rows.</summary>
    /// <param name="bars">The rows.</param>
    /// <param name="part">What the darker part is.</param>
    /// <param name="rest">What the rest is.</param>
    public static Drawing Draw(IReadOnlyList<PartBar> bars, string part, string rest)
    {
        var scale = (Width - LabelWidth - ValueWidth) / Math.Max(1, (double)bars.Max(bar => bar.Whole));
        List<Shape> shapes =
        [
            new Bar(LabelWidth, 2, 14, 12, Ink.Council, Ink.Grey), new Label(LabelWidth + 20, 13, part, Size: Label.Small),
            new Bar(LabelWidth + 44 + (part.Length * 6.6), 2, 14, 12, Ink.Before, Ink.Grey),
            new Label(LabelWidth + 64 + (part.Length * 6.6), 13, rest, Size: Label.Small),
        ];
        var y = Key;
        foreach (var (bar, lines) in bars.Zip(Lines.OfEach([.. bars.Select(bar => bar.Name)], 30, 3)))
        {
            var height = Math.Max(24, (lines.Count * LineHeight) + 6);
            var middle = y + (height / 2);
            shapes.AddRange(lines.Select((line, index) =>
                new Label(LabelWidth - 8, middle + 4 + ((index - ((lines.Count - 1) / 2.0)) * LineHeight), line, Anchor.End)));
            shapes.Add(new Bar(LabelWidth, middle - 8, (double)bar.Whole * scale, 16, Ink.Before, Ink.Grey));
            shapes.Add(new Bar(LabelWidth, middle - 8, (double)bar.Part * scale, 16, Ink.Council));
            shapes.Add(new Label(
                LabelWidth + ((double)bar.Whole * scale) + 6, middle + 4, $"{Words.Number(bar.Part)} of {Words.Number(bar.Whole)}",
                Size: Label.Small, Bold: true));
            y += height;
        }

        shapes.Add(new Stroke(LabelWidth, Key, LabelWidth, y, Ink.Black));
        return new Drawing(Width, y + 4, shapes);
    }
}

/// <summary>A row of a chart of parts.</summary>
internal sealed record PartBar(string Name, decimal Part, decimal Whole);
