using ComplaintsPortal.Reports.Charts;

namespace ComplaintsPortal.Reports.Tests.Charts;

public sealed class DayStripsTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Statutory_complaint_", 8));

    [Fact]
    public void Draw_ANameLongerThanTheDrawing_IsBrokenAndLosesNothing()
    {
        var drawing = DayStrips.Draw([new DayStrip(Long, 10, 20, [(8, 90)])]);

        var name = drawing.Shapes.OfType<Label>().Where(label => label.Bold).ToList();
        Assert.Equal($"{Long}:90concluded,upto8toamark", string.Concat(name.Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(name, line => Assert.InRange(line.Text.Length, 1, 90));
        Assert.Equal(name.Count, name.Select(line => line.Y).Distinct().Count());
    }

    [Fact]
    public void Draw_NamesThatAreCut_SayThatTheyAre()
    {
        var names = new[] { "A", "B" }.Select(end => string.Concat(Long, Long, Long, end)).ToArray();

        var drawing = DayStrips.Draw([.. names.Select(name => new DayStrip(name, 10, 20, [(8, 1)]))]);

        var last = drawing.Shapes.OfType<Label>().Where(label => label.Bold && label.Text.Contains('\u2026', StringComparison.Ordinal)).ToList();
        Assert.Equal(2, last.Select(line => line.Text).Distinct().Count());
    }

    [Theory]
    [InlineData(10, 20, 8)]
    [InlineData(10, 20, 45)]
    [InlineData(25, 65, 70)]
    [InlineData(10, null, 10)]
    public void Draw_TheWordsAtTheEndOfTheAxis_StandOverNoLimit(int standard, int? maximum, int longest)
    {
        var drawing = DayStrips.Draw([new DayStrip("Stage 1", standard, maximum, [(3, 4), (longest, 2)])]);

        var words = Assert.Single(drawing.Shapes.OfType<Label>(), label => label.Text.Contains("working days", StringComparison.Ordinal));
        var limits = drawing.Shapes.OfType<Label>().Where(label => label.Text == $"{standard}" || label.Text == $"{maximum}").ToList();
        Assert.Equal(maximum is null ? 1 : 2, limits.Count);
        Assert.All(limits, limit => Assert.True(limit.Y < words.Y || limit.X + 7 < words.X - (words.Text.Length * 6)));
    }
}
