using ComplaintsPortal.Reports.Charts;

namespace ComplaintsPortal.Reports.Tests.Charts;

public sealed class LinesTests
{
    [Theory]
    [InlineData("Not held", "Not held")]
    [InlineData("Not upheld", "Not|upheld")]
    [InlineData("Partially upheld at stage one", "Partially|upheld at|stage one")]
    [InlineData("Abcdefghijklmnopqrstuvxyz", "Abcdefghi|jklmnopqr|stuvxyz")]
    [InlineData("WWWWWWWWWW", "WWWWW|WWWWW")]
    [InlineData("OGDHNUOGDHNU", "OGDHNUO|GDHNU")]
    [InlineData("CHILDREN IN CARE", "CHILDREN|IN CARE")]
    [InlineData("One two three four five six seven eight nine ten", "One two|three four|five six\u2026")]
    [InlineData("\U0001F469\u200D\U0001F469\u200D\U0001F467\U0001F642\U0001F642\U0001F642\U0001F642\U0001F642\U0001F642",
        "\U0001F469\u200D\U0001F469\u200D\U0001F467\U0001F642\U0001F642\U0001F642\U0001F642|\U0001F642\U0001F642")]
    public void OfEach_ALabel_IsBrokenAndSaysWhereItIsCut(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Lines.OfEach([text], 10, 3)[0]));

    [Fact]
    public void OfEach_LabelsThatBeginAlike_StayDistinct()
    {
        var begin = string.Concat(Enumerable.Repeat("unbroken", 10));

        var lines = Lines.OfEach([begin + "a", "Other", begin + "b"], 20, 2).Select(one => string.Concat(one)).ToArray();

        Assert.Equal(3, lines.Distinct().Count());
        Assert.EndsWith("\u2026 (1)", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("\u2026 (3)", lines[2], StringComparison.Ordinal);
        Assert.Equal("Other", lines[1]);
    }
}
