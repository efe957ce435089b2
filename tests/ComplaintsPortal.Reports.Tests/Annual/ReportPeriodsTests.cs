using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;

namespace ComplaintsPortal.Reports.Tests.Annual;

public sealed class ReportPeriodsTests
{
    [Theory]
    [InlineData("2021-22", "2020-21", 4, "year", "none last year")]
    [InlineData("2021-22 Q1", "2020-21 Q1", 0, "quarter", "none a year before")]
    [InlineData("2021-04-01..2021-09-30", "2020-04-01..2020-09-30", 2, "period", "none a year before")]
    [InlineData("2021-10-01..2022-03-31", "2020-10-01..2021-03-31", 2, "period", "none a year before")]
    [InlineData("2021-05-10..2021-05-20", "2020-05-10..2020-05-20", 0, "period", "none a year before")]
    [InlineData("2021-04-01..2021-08-31", "2020-04-01..2020-08-31", 0, "period", "none a year before")]
    public void Periods_OfAnyForm_KnowWhatTheyAreComparedWith(string period, string last, int quarters, string word, string noneBefore)
    {
        var periods = new ReportPeriods(Period.Parse(period));

        Assert.Equal(last, periods.Last.Name);
        Assert.Equal(quarters, periods.Quarters.Count);
        Assert.Equal(word, periods.Word);
        Assert.Equal(noneBefore, periods.NoneBefore);
    }

    [Fact]
    public void Periods_OfAYearThatIsNotOver_AreCalledByTheYearAndCountedToTheDay()
    {
        var year = Period.Parse("2021-22");
        var periods = new ReportPeriods(year, year.UpTo(new DateOnly(2021, 11, 28)));

        Assert.Equal("2020-04-01..2020-11-28", periods.Last.Name);
        Assert.Equal(["Q1", "Q2", "Q3 so far"], periods.QuarterNames);
        Assert.Equal("2021-22 so far", periods.ThisLabel);
        Assert.Equal("2020-21, same days", periods.LastLabel);
        Assert.Equal(["2019-20, same days", "2020-21, same days", "2021-22 so far"], periods.Back(3).Select(periods.LabelOf));
        Assert.Equal("in the same days of 2020-21", periods.InLast);
    }
}
