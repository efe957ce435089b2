using System.Globalization;
using ComplaintsPortal.Reports.Annual.Parts;

namespace ComplaintsPortal.Reports.Tests.Annual;

public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData("0 6 20", "0 6 20")]
    [InlineData("2 4 20", "c c 20")]
    [InlineData("1 1 0 50", "c c 0 c")]
    [InlineData("5 5 42", "c c c")]
    [InlineData("3 49", "c c")]
    [InlineData("3 9 20 0", "c c 20 0")]
    public void Hide_Counts_LeavesNoneThatTheTotalWouldGiveAway(string counts, string shown) => Assert.Equal(shown, Shown(Counts(counts)));

    [Theory]
    [InlineData("5")]
    [InlineData("5 0")]
    [InlineData("1 1")]
    [InlineData("1 6")]
    public void Hide_TooFew_ShowsNothingAtAll(string counts) => Assert.Null(SmallNumbers.Hide(Counts(counts)));

    [Theory]
    [InlineData(2, 40)]
    [InlineData(3, 26)]
    [InlineData(4, 20)]
    public void Hide_EveryColumn_LeavesThreeValuesForWhatIsHidden(int rows, int most)
    {
        foreach (var total in Enumerable.Range(1, most))
        {
            var alike = from counts in Columns(rows, total) let shown = Shown(counts) where shown is not null group counts by shown;
            foreach (var possible in alike)
            {
                var hidden = possible.Key.Split(' ').Index().Where(cell => cell.Item == SmallNumbers.Hidden).Select(cell => cell.Index);
                Assert.All(hidden, row => Assert.True(
                    possible.Select(counts => counts[row]).Distinct().Count() >= SmallNumbers.Open, $"{possible.Key} of {total} gives row {row} away"));
            }
        }
    }

    private static IEnumerable<decimal[]> Columns(int rows, int total) => rows == 1
        ? [[total]]
        : Enumerable.Range(0, total + 1).SelectMany(first => Columns(rows - 1, total - first).Select(rest => (decimal[])[first, .. rest]));

    private static decimal[] Counts(string counts) => [.. counts.Split(' ').Select(count => decimal.Parse(count, CultureInfo.InvariantCulture))];

    private static string? Shown(decimal[] counts) => SmallNumbers.Hide(counts) is { } shown
        ? string.Join(' ', shown.Select(count => count?.ToString(CultureInfo.InvariantCulture) ?? SmallNumbers.Hidden))
        : null;
}
