using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly int[] Limits = [5, 10, 15, 20, 25, 30, 65];

    [Theory]
    [InlineData("2026-03-30", "2026-04-08 2026-04-15 2026-04-22 2026-04-29 2026-05-07 2026-05-14 2026-07-03")]
    [InlineData("2025-12-22", "2025-12-31 2026-01-08 2026-01-15 2026-01-22 2026-01-29 2026-02-05 2026-03-26")]
    [InlineData("2022-05-27", "2022-06-07 2022-06-14 2022-06-21 2022-06-28 2022-07-05 2022-07-12 2022-08-31")]
    [InlineData("2022-09-16", "2022-09-26 2022-10-03 2022-10-10 2022-10-17 2022-10-24 2022-10-31 2022-12-19")]
    [InlineData("2026-04-03", "2026-04-13 2026-04-20 2026-04-27 2026-05-05 2026-05-12 2026-05-19 2026-07-08")]
    [InlineData("2020-12-24", "2021-01-05 2021-01-12 2021-01-19 2021-01-26 2021-02-02 2021-02-09 2021-03-30")]
    public void AddWorkingDays_EveryLimitOfTheLaw_IsTheKnownDate(string start, string expected)
    {
        var ends = Limits.Select(days => WorkingCalendar.EnglandAndWales.AddWorkingDays(Date(start), days));

        Assert.Equal(expected, string.Join(' ', ends.Select(end => end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData(2015, 253)]
    [InlineData(2016, 253)]
    [InlineData(2017, 252)]
    [InlineData(2018, 253)]
    [InlineData(2019, 253)]
    [InlineData(2020, 254)]
    [InlineData(2021, 253)]
    [InlineData(2022, 250)]
    [InlineData(2023, 251)]
    [InlineData(2024, 254)]
    [InlineData(2025, 253)]
    [InlineData(2026, 253)]
    [InlineData(2027, 253)]
    public void WorkingDaysBetween_ACalendarYear_IsTheKnownNumber(int year, int expected) =>
        Assert.Equal(expected, WorkingCalendar.EnglandAndWales.WorkingDaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)));

    [Theory]
    [InlineData("2020-05-08", false)] // VE Day at 75: the early May holiday moved
    [InlineData("2020-05-04", true)] // from here
    [InlineData("2022-06-02", false)] // spring holiday moved
    [InlineData("2022-05-30", true)] // from here
    [InlineData("2022-06-03", false)] // Platinum Jubilee
    [InlineData("2022-09-19", false)] // State Funeral
    [InlineData("2023-05-08", false)] // Coronation
    [InlineData("2021-12-27", false)] // in lieu of Christmas Day on a Saturday
    [InlineData("2021-12-28", false)] // in lieu of Boxing Day on a Sunday
    [InlineData("2017-01-02", false)] // in lieu of New Year's Day
    [InlineData("2026-03-17", true)] // St Patrick's Day is a holiday in Northern Ireland only
    [InlineData("2026-08-03", true)] // a Scottish bank holiday
    [InlineData("2026-04-04", false)] // a Saturday
    [InlineData("2026-04-05", false)] // a Sunday
    public void IsWorkingDay_HolidaysOfEnglandAndWales_AreNone(string date, bool expected) =>
        Assert.Equal(expected, WorkingCalendar.EnglandAndWales.IsWorkingDay(Date(date)));

    [Theory]
    [InlineData("2026-12-25")]
    [InlineData("2029-12-25")]
    [InlineData("2029-12-26")]
    public void IsWorkingDay_ChristmasAndBoxingDayWhateverTheListSays_IsFalse(string date) =>
        Assert.False(new WorkingCalendar([]).IsWorkingDay(Date(date)));

    [Fact]
    public void AddWorkingDays_AClosureOfTheCouncil_StopsNoClock()
    {
        var closed = A.Calendar(closures: [Date("2026-03-03")]);

        Assert.Equal(Date("2026-03-03"), closed.AddWorkingDays(Date("2026-03-02"), 1));
        Assert.True(closed.IsClosure(Date("2026-03-03")));
    }

    [Fact]
    public void AddWorkingDays_AFurtherBankHoliday_StopsTheClock() =>
        Assert.Equal(Date("2026-03-04"), A.Calendar(bankHolidays: [Date("2026-03-03")]).AddWorkingDays(Date("2026-03-02"), 1));

    [Fact]
    public void AddWorkingDays_ReceivedOnASaturday_EndsAsIfReceivedOnTheFriday() =>
        Assert.Equal(
            WorkingCalendar.EnglandAndWales.AddWorkingDays(Date("2026-03-06"), 10),
            WorkingCalendar.EnglandAndWales.AddWorkingDays(Date("2026-03-07"), 10));

    [Theory]
    [InlineData("2026-03-06", "2026-03-06", 0)]
    [InlineData("2026-03-06", "2026-03-08", 0)]
    [InlineData("2026-03-06", "2026-03-09", 1)]
    [InlineData("2026-03-09", "2026-03-06", -1)]
    [InlineData("2026-04-02", "2026-04-07", 1)]
    public void WorkingDaysBetween_TwoDates_CountsTheDaysOfTheClock(string start, string date, int expected) =>
        Assert.Equal(expected, WorkingCalendar.EnglandAndWales.WorkingDaysBetween(Date(start), Date(date)));

    private static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
