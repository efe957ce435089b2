using System.Globalization;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Domain.Tests.Figures;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021-22", "2021-04-01", "2022-03-31")]
    [InlineData("1999-00", "1999-04-01", "2000-03-31")]
    [InlineData("2021-22 Q1", "2021-04-01", "2021-06-30")]
    [InlineData("2021-22 Q2", "2021-07-01", "2021-09-30")]
    [InlineData("2021-22 Q3", "2021-10-01", "2021-12-31")]
    [InlineData("2021-22 Q4", "2022-01-01", "2022-03-31")]
    [InlineData("2021-04-01..2021-09-30", "2021-04-01", "2021-09-30")]
    [InlineData("2024-02-29..2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData(" 2021-22 ", "2021-04-01", "2022-03-31")]
    public void Parse_APeriod_HasBothItsEnds(string written, string from, string to)
    {
        var period = Period.Parse(written);

        Assert.Equal((Date(from), Date(to), written.Trim()), (period.From, period.To, period.ToString()));
    }

    [Theory]
    [InlineData(null, "Enter a period, such as 2021-22")]
    [InlineData("", "Enter a period, such as 2021-22")]
    [InlineData("2021", "\"2021\" is not a period: enter a financial year (2021-22), a quarter (2021-22 Q1) or two dates (2021-04-01..2021-09-30)")]
    [InlineData("2021/22", "\"2021/22\" is not a period: enter a financial year (2021-22), a quarter (2021-22 Q1) or two dates (2021-04-01..2021-09-30)")]
    [InlineData("2021-22 Q5", "\"2021-22 Q5\" is not a period: enter a financial year (2021-22), a quarter (2021-22 Q1) or two dates (2021-04-01..2021-09-30)")]
    [InlineData("2021-23", "\"2021-23\" is not a financial year: the year after 2021 is written 2021-22")]
    [InlineData("2021-23 Q1", "\"2021-23 Q1\" is not a financial year: the year after 2021 is written 2021-22")]
    [InlineData("1066-67", "\"1066-67\" is not a period: enter a year from 1900")]
    [InlineData("9999-00", "\"9999-00\" is not a period: enter a year from 1900")]
    [InlineData("2021-02-29..2021-09-30", "\"2021-02-29\" in \"2021-02-29..2021-09-30\" is not a date: enter it as 2021-04-01")]
    [InlineData("2021-09-30..2021-09-31", "\"2021-09-31\" in \"2021-09-30..2021-09-31\" is not a date: enter it as 2021-04-01")]
    [InlineData("2021-09-30..2021-09-29", "The period \"2021-09-30..2021-09-29\" ends before it begins")]
    public void TryParse_WhatIsNoPeriod_SaysWhyInASentence(string? written, string expected)
    {
        Assert.False(Period.TryParse(written, out _, out var error));

        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("2021-22", "2020-21")]
    [InlineData("2000-01", "1999-00")]
    [InlineData("2021-22 Q4", "2020-21 Q4")]
    [InlineData("2021-04-01..2021-09-30", "2020-04-01..2020-09-30")]
    [InlineData("2024-02-01..2024-02-29", "2023-02-01..2023-02-28")]
    [InlineData("2025-02-01..2025-02-28", "2024-02-01..2024-02-29")]
    [InlineData("2024-02-29..2024-03-31", "2023-02-28..2023-03-31")]
    public void Previous_OfAPeriod_IsTheSameAYearBefore(string written, string expected) =>
        Assert.Equal(Period.Parse(expected), Period.Parse(written).Previous);

    [Fact]
    public void Quarters_OfAFinancialYear_AreItsFour() =>
        Assert.Equal(["2021-22 Q1", "2021-22 Q2", "2021-22 Q3", "2021-22 Q4"], Period.FinancialYear(2021).Quarters.Select(quarter => quarter.Name));

    [Theory]
    [InlineData("2021-22 Q4", "2021-22")]
    [InlineData("2021-22", null)]
    [InlineData("2021-04-01..2021-06-30", null)]
    public void YearOfQuarter_OfAPeriod_IsThatOfAQuarterAlone(string written, string? year) => Assert.Equal(year, Period.Parse(written).YearOfQuarter?.Name);

    [Fact]
    public void Quarters_OfAQuarter_AreNone() => Assert.Empty(Period.Quarter(2021, 1).Quarters);

    [Theory]
    [InlineData("2021-22", "2021-22 Q1, 2021-22 Q2, 2021-22 Q3, 2021-22 Q4")]
    [InlineData("2021-04-01..2021-11-28", "2021-22 Q1, 2021-22 Q2, 2021-10-01..2021-11-28")]
    [InlineData("2021-10-01..2022-03-31", "2021-22 Q3, 2021-22 Q4")]
    [InlineData("2021-04-01..2021-05-31", "")]
    [InlineData("2021-05-01..2021-11-30", "")]
    [InlineData("2021-04-01..2022-06-30", "")]
    public void QuartersWithin_APeriod_MakeItUp(string written, string expected) =>
        Assert.Equal(expected, string.Join(", ", Period.Parse(written).QuartersWithin));

    [Theory]
    [InlineData("2021-22", "2021-11-28", "2021-04-01..2021-11-28")]
    [InlineData("2021-22", "2022-03-31", "2021-22")]
    [InlineData("2021-22 Q1", "2021-11-28", "2021-22 Q1")]
    [InlineData("2021-22 Q4", "2021-12-31", null)]
    public void UpTo_ADay_IsWhatHasBeenOfThePeriod(string written, string day, string? expected) =>
        Assert.Equal(expected, Period.Parse(written).UpTo(Date(day))?.Name);

    [Theory]
    [InlineData("2021-22", true)]
    [InlineData("2021-04-01..2022-03-31", true)]
    [InlineData("2021-04-01..2022-03-30", false)]
    [InlineData("2021-22 Q1", false)]
    public void IsFinancialYear_HoweverWritten_GoesByTheDates(string written, bool expected) =>
        Assert.Equal(expected, Period.Parse(written).IsFinancialYear);

    [Theory]
    [InlineData("2022-03-31", "2021-22")]
    [InlineData("2022-04-01", "2022-23")]
    public void FinancialYearOf_ADate_BeginsInApril(string date, string expected) =>
        Assert.Equal(expected, Period.FinancialYearOf(Date(date)).Name);

    private static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
