using ComplaintsPortal.Reports.Annual.Parts;

namespace ComplaintsPortal.Reports.Tests.Annual;

public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData("0 6 20", "0 6 20")]
    [InlineData("2 4 20", "c c 20")]
    [InlineData("3 9 20 0", "c c 20 0")]
    [InlineData("5", "c")]
    [InlineData("5 0", "c 0")]
    public void Hide_Counts_LeavesNoneThatTheTotalWouldGiveAway(string counts, string shown) =>
        Assert.Equal(shown, string.Join(' ', SmallNumbers.Hide([.. counts.Split(' ').Select(decimal.Parse)])
            .Select(count => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? SmallNumbers.Hidden)));
}
