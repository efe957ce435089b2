namespace ComplaintsPortal.Domain.Calendar;

/// <summary>Good Friday, which is no working day (regulation 2 of SI 2006/1738) and falls on another date each year.</summary>
public static class GoodFriday
{
    /// <summary>The date in a year: two days before Easter Sunday, by the rules of the Gregorian calendar.</summary>
    public static DateOnly Of(int year)
    {
        var (century, golden) = (year / 100, year % 19);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (year % 100 / 4)) - moon - (year % 100 % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1).AddDays(-2);
    }
}
