namespace ComplaintsPortal.Domain.Calendar;

/// <summary>Good Friday, which regulation 2 names itself: two days before Easter Sunday.</summary>
public static class GoodFriday
{
    /// <summary>The date of it in a year of the Gregorian calendar, by the tables of the Calendar (New Style) Act 1750.</summary>
    public static DateOnly Of(int year)
    {
        var (century, golden) = (year / 100, year % 19);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (year % 100 / 4)) - moon - (year % 100 % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * sunday)) / 451;
        var days = moon + sunday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1).AddDays(-2);
    }
}
