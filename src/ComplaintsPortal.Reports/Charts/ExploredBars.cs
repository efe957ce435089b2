using ComplaintsPortal.Reports.Exploring;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Reports.Charts;

/// <summary>A bar for each row of a part of the explorer, in one of its columns. What is suppressed has none.</summary>
public static class ExploredBars
{
    private const double Width = 640;
    private const double LabelWidth = 220;
    private const double ValueWidth = 90;
    private const double Height = 26;

    /// <summary>Draws a column of a part; null where fewer than two rows have anything in it.</summary>
    /// <param name="block">The part.</param>
    /// <param name="column">The place of the column.</param>
    public static Drawing? Draw(ExploredBlock block, int column)
    {
        var bars = block.Lines.Where(line => line.Label != ExploredTable.All).Select(line => (line.Label, Figure: line.Cells[column]))
            .Where(bar => bar.Figure is { Suppressed: true } or { Value: > 0 }).ToList();
        if (bars.Count < 2)
        {
            return null;
        }

        var highest = Math.Max(1, (double)bars.Max(bar => bar.Figure.Value ?? 0));
        List<Shape> shapes = [];
        var labels = Lines.OfEach([.. bars.Select(bar => bar.Label)], 30, 1);
        foreach (var (at, (_, figure)) in bars.Index())
        {
            var (y, length) = (at * Height, (double)(figure.Value ?? 0) * (Width - LabelWidth - ValueWidth) / highest);
            shapes.Add(new Label(LabelWidth - 8, y + 17, labels[at][0], Anchor.End));
            shapes.Add(new Bar(LabelWidth, y + 4, length, Height - 8, Ink.Council));
            shapes.Add(new Label(LabelWidth + length + 6, y + 17, QuestionWords.Of(figure), Bold: true));
        }

        shapes.Add(new Stroke(LabelWidth, 0, LabelWidth, bars.Count * Height, Ink.Black));
        return new Drawing(Width, bars.Count * Height, shapes);
    }

    /// <summary>What the drawing says, for those who do not see it.</summary>
    public static string Describe(ExploredBlock block, int column) => string.Join(", ", block.Lines.Where(line => line.Label != ExploredTable.All)
        .Where(line => line.Cells[column] is { Suppressed: true } or { Value: > 0 })
        .Select(line => $"{line.Label} {QuestionWords.Of(line.Cells[column])}"));
}
