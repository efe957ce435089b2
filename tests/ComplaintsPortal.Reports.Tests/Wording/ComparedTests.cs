using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Tests.Wording;

public sealed class ComparedTests
{
    [Theory]
    [InlineData(74, 188, "74 (188)", "down", "a 61% decrease")]
    [InlineData(319, 179, "319 (179)", "up", "a 78% increase")]
    [InlineData(15, 8, "15 (8)", "up", "an 88% increase")]
    [InlineData(5, 1, "5 (1)", "up", "a 400% increase")]
    [InlineData(9, 1, "9 (1)", "up", "an 800% increase")]
    [InlineData(20, 18, "20 (18)", "up", "an 11% increase")]
    [InlineData(13, 11, "13 (11)", "up", "an 18% increase")]
    [InlineData(63, 13, "63 (13)", "up", "a 385% increase")]
    [InlineData(7, 7, "7 (7)", "level", "no change")]
    [InlineData(0, 0, "0 (0)", "level", "no change")]
    [InlineData(3, 0, "3 (0)", "up", "none last year")]
    [InlineData(0, 4, "0 (4)", "down", "a 100% decrease")]
    [InlineData(1, 1000, "1 (1,000)", "down", "a decrease of over 99%")]
    [InlineData(1001, 1000, "1,001 (1,000)", "up", "an increase of under 1%")]
    [InlineData(999, 1000, "999 (1,000)", "down", "a decrease of under 1%")]
    [InlineData(209, 200, "209 (200)", "up", "a 5% increase")]
    public void Compared_TwoFigures_SaysWhichWayAndHowFar(int current, int last, string bracketed, string direction, string change)
    {
        var compared = new Compared(current, last);

        Assert.Equal(bracketed, compared.Bracketed);
        Assert.Equal(direction, compared.Direction.Word());
        Assert.Equal(change, compared.ChangeInWords("none last year"));
    }

    [Fact]
    public void Direction_Each_HasItsOwnSymbol() =>
        Assert.Equal(["↔", "↑", "↓"], new[] { Direction.Level, Direction.Up, Direction.Down }.Select(direction => direction.Symbol()));
}
