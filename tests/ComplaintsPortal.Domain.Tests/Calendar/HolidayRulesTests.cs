using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Calendar;

/// <summary>The rules of the Act are held against the lists that were proclaimed.</summary>
public sealed class HolidayRulesTests
{
    // What proclamations moved or added beside the rules.
    private static readonly Dictionary<int, (string[] Gone, string[] Come)> Proclaimed = new()
    {
        [2020] = (["2020-05-04"], ["2020-05-08"]),
        [2022] = (["2022-05-30"], ["2022-06-02", "2022-06-03", "2022-09-19"]),
        [2023] = ([], ["2023-05-08"]),
    };

    public static TheoryData<int> Years => new(Enumerable.Range(2015, 14));

    [Theory]
    [MemberData(nameof(Years))]
    public void Of_AYearThatWasProclaimed_IsItsListButForWhatProclamationsMoved(int year)
    {
        var (gone, come) = Proclaimed.GetValueOrDefault(year, ([], []));

        var expected = BankHolidays.EnglandAndWales.Where(date => date.Year == year).Except(come.Select(DateOnly.Parse)).Concat(gone.Select(DateOnly.Parse));

        Assert.Equal(expected.Order(), HolidayRules.Of(year).Keys.Order());
    }

    // Easter by the tables of the Book of Common Prayer; leap years and both ends of its span among them.
    [Theory]
    [InlineData(1961, "1961-03-31")]
    [InlineData(2000, "2000-04-21")]
    [InlineData(2008, "2008-03-21")]
    [InlineData(2029, "2029-03-30")]
    [InlineData(2030, "2030-04-19")]
    [InlineData(2038, "2038-04-23")]
    [InlineData(2049, "2049-04-16")]
    public void GoodFriday_OfAnyYear_IsTheFridayBeforeEaster(int year, string date) =>
        Assert.Equal(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), HolidayRules.GoodFriday(year));

    [Theory]
    [InlineData("2027-12-27", "Christmas Day (substitute day)")]
    [InlineData("2027-12-28", "Boxing Day (substitute day)")]
    [InlineData("2022-12-27", "Christmas Day (substitute day)")]
    [InlineData("2022-12-26", "Boxing Day")]
    [InlineData("2022-01-03", "New Year's Day (substitute day)")]
    [InlineData("2026-04-06", "Easter Monday")]
    [InlineData("2022-09-19", "State funeral of Queen Elizabeth II")]
    [InlineData("2026-03-17", null)]
    public void NameOf_ADate_IsWhatItIsCalledEverywhere(string date, string? name) =>
        Assert.Equal(name, HolidayRules.NameOf(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void IsHoliday_InAYearThatTheListDoesNotHold_FollowsTheRulesAndSaysSo()
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var goodFriday = new DateOnly(2030, 4, 19);

        Assert.Equal((false, true), (calendar.IsWorkingDay(goodFriday), calendar.IsComputed(goodFriday)));
        Assert.Equal((false, true, true), (calendar.Holds(2030), calendar.Holds(2026), calendar.Holds(2028)));
        Assert.Equal(new DateOnly(2030, 4, 23), calendar.AddWorkingDays(new DateOnly(2030, 4, 18), 1));
        Assert.False(calendar.IsComputed(new DateOnly(2026, 4, 3)));
        // One that was proclaimed ahead is listed, and leaves the rest of its year to the rules.
        Assert.True(A.Calendar([new DateOnly(2030, 6, 7)]).IsComputed(goodFriday));
    }

    [Fact]
    public void Sentences_OfAClockOverComputedHolidays_NameThem()
    {
        var clock = Clock.For(A.Procedure().Stage(1)!, new StageDates(new DateOnly(2030, 4, 15)), false, WorkingCalendar.EnglandAndWales)!;

        Assert.Contains(
            "Friday 19 April 2030, Monday 22 April 2030 and Monday 6 May 2030 are bank holidays by the rules of the Banking and Financial Dealings Act 1971: "
                + "they are not proclaimed yet, and may move.",
            ClockWorking.Sentences(clock, A.Procedure(DefaultProcedures.ChildrenAct), 1, WorkingCalendar.EnglandAndWales));
    }
}
