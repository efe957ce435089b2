using System.Globalization;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Domain.Tests.Figures;

public sealed class ComparisonTests
{
    // The first rows are what two published reports got wrong.
    [Theory]
    [InlineData("595", "907", 0, "-34")]
    [InlineData("63", "13", 0, "385")]
    [InlineData("63", "26", 0, "142")]
    [InlineData("10", "10", 0, "0")]
    [InlineData("0", "10", 0, "-100")]
    [InlineData("201", "200", 0, "1")] // 0.5 goes up
    [InlineData("199", "200", 0, "-1")] // and -0.5 down
    [InlineData("2", "3", 1, "-33.3")]
    [InlineData("5", "0", 0, null)]
    [InlineData("0", "0", 0, null)]
    [InlineData("5", null, 0, null)]
    [InlineData(null, "5", 0, null)]
    public void Change_OnLastYear_IsDividedByLastYear(string? current, string? last, int decimals, string? expected) =>
        Assert.Equal(Number(expected), Comparison.Change(Number(current), Number(last), decimals));

    [Theory]
    [InlineData("2", "12", 0, "17")]
    [InlineData("1", "8", 0, "13")] // 12.5
    [InlineData("1", "8", 1, "12.5")]
    [InlineData("1", "3", 2, "33.33")]
    [InlineData("0", "3", 0, "0")]
    [InlineData("3", "0", 0, null)]
    [InlineData(null, "3", 0, null)]
    public void Share_OfACohort_IsRoundedHalfAwayFromZero(string? part, string? cohort, int decimals, string? expected) =>
        Assert.Equal(Number(expected), Comparison.Share(Number(part), Number(cohort), decimals));

    [Theory]
    [InlineData(74, 5, 70, 9, true, "74 received and 5 brought forward are 79 worked on: 70 concluded and 9 still open")]
    [InlineData(74, 5, 70, 8, false, "These do not add up: 74 received and 5 brought forward are 79, but 70 concluded and 8 still open are 78")]
    public void Reconciliation_OfFourFigures_SaysWhetherTheyAddUp(int received, int brought, int concluded, int ongoing, bool holds, string sentence)
    {
        var reconciliation = new Reconciliation(received, brought, concluded, ongoing);

        Assert.Equal((holds, sentence), (reconciliation.Holds, reconciliation.Sentence));
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
