namespace ComplaintsPortal.Domain.Calendar;

/// <summary>
/// Counts working days: all but Saturdays, Sundays and the bank holidays of England and Wales (regulation 2 of SI 2006/1738).
/// The days on which a council's offices are closed are known too, but never stop a clock.
/// </summary>
public sealed class WorkingCalendar(IEnumerable<DateOnly> bankHolidays, IEnumerable<DateOnly>? closures = null)
{
    private readonly HashSet<DateOnly> bankHolidays = [.. bankHolidays];
    private readonly HashSet<DateOnly> closures = [.. closures ?? []];

    /// <summary>The calendar that a new database starts with.</summary>
    public static WorkingCalendar EnglandAndWales { get; } = new(BankHolidays.EnglandAndWales);

    /// <summary>Whether the date counts in a statutory clock.</summary>
    public bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(date);

    /// <summary>
    /// Whether the date is a bank holiday; Christmas Day and Boxing Day are named by the regulation itself and always are. Of a year that
    /// the list does not hold, the days that follow from the rules of the Act are.
    /// </summary>
    public bool IsHoliday(DateOnly date) => date is { Month: 12, Day: 25 or 26 } || bankHolidays.Contains(date) || IsComputed(date);

    /// <summary>Whether the date stands in the list itself.</summary>
    public bool IsListed(DateOnly date) => bankHolidays.Contains(date);

    /// <summary>
    /// Whether the list holds a year. Good Friday is in every list that is whole: regulation 2 names it, and no proclamation moves it.
    /// </summary>
    public bool Holds(int year) => bankHolidays.Contains(HolidayRules.GoodFriday(year));

    /// <summary>Whether the date is only held to be a bank holiday by the rules of the Act, because the list does not hold its year.</summary>
    public bool IsComputed(DateOnly date) => date is not { Month: 12, Day: 25 or 26 }
        && !bankHolidays.Contains(date) && HolidayRules.Of(date.Year).ContainsKey(date) && !Holds(date.Year);

    /// <summary>Whether the council's offices are closed on the date. This does not stop a clock.</summary>
    public bool IsClosure(DateOnly date) => closures.Contains(date);

    /// <summary>
    /// The last day of a limit of so many working days. The start is day 0, and where it is not a working day, day 1 is the
    /// next working day all the same.
    /// </summary>
    /// <param name="start">Day 0.</param>
    /// <param name="days">The limit in working days, 0 or more.</param>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var date = start;
        for (var day = 0; day < days;)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date))
            {
                day++;
            }
        }

        return date;
    }

    /// <summary>The date that lies so many working days before another: with it as day 0, day 1 is the working day before.</summary>
    /// <param name="end">Day 0.</param>
    /// <param name="days">How many working days, 0 or more.</param>
    public DateOnly WorkingDaysBefore(DateOnly end, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var date = end;
        for (var day = 0; day < days;)
        {
            date = date.AddDays(-1);
            if (IsWorkingDay(date))
            {
                day++;
            }
        }

        return date;
    }

    /// <summary>
    /// The number of the day on which a clock stands: 0 on its start, and 0 on the days after it until the first working day.
    /// Negative where the date lies before the start: the working days still to come until then.
    /// </summary>
    public int WorkingDaysBetween(DateOnly start, DateOnly date)
    {
        if (date < start)
        {
            return -WorkingDaysBetween(date, start);
        }

        var days = 0;
        for (var at = start.AddDays(1); at <= date; at = at.AddDays(1))
        {
            if (IsWorkingDay(at))
            {
                days++;
            }
        }

        return days;
    }

    /// <summary>The bank holidays on weekdays after the first date, up to and including the second, in order.</summary>
    public IReadOnlyList<DateOnly> HolidaysBetween(DateOnly after, DateOnly until)
    {
        List<DateOnly> found = [];
        for (var at = after.AddDays(1); at <= until; at = at.AddDays(1))
        {
            if (at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && IsHoliday(at))
            {
                found.Add(at);
            }
        }

        return found;
    }
}
