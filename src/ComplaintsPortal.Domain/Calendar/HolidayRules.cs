using System.Collections.Concurrent;

namespace ComplaintsPortal.Domain.Calendar;

/// <summary>
/// The bank holidays of England and Wales that follow from rules, for years of which no list is known yet: Schedule 1 of the Banking and
/// Financial Dealings Act 1971, with New Year's Day and the early May holiday as they have been proclaimed each year, and Good Friday and
/// Christmas Day, which are holidays by common law. What falls on a weekend is kept on the next day that is free.
/// </summary>
/// <remarks>A proclamation may move a day or add one; what is computed here may turn out to be wrong, and is named as computed.</remarks>
public static class HolidayRules
{
    private const int Week = 7;

    private static readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, string>> Years = [];

    /// <summary>The days of a year by the rules, each with its name.</summary>
    public static IReadOnlyDictionary<DateOnly, string> Of(int year) => Years.GetOrAdd(year, Compute);

    /// <summary>The Friday before Easter Sunday.</summary>
    public static DateOnly GoodFriday(int year) => Easter(year).AddDays(-2);

    /// <summary>What a date is by the rules, or what is known of it that they do not say; null where it is neither.</summary>
    public static string? NameOf(DateOnly date) => Of(date.Year).GetValueOrDefault(date) ?? OneOff(date);

    private static string? OneOff(DateOnly date) => date switch
    {
        { Year: 2020, Month: 5, Day: 8 } => "Early May bank holiday, moved for the 75th anniversary of VE Day",
        { Year: 2022, Month: 6, Day: 2 } => "Spring bank holiday, moved for the Platinum Jubilee",
        { Year: 2022, Month: 6, Day: 3 } => "Platinum Jubilee",
        { Year: 2022, Month: 9, Day: 19 } => "State funeral of Queen Elizabeth II",
        { Year: 2023, Month: 5, Day: 8 } => "Coronation of King Charles III",
        _ => null,
    };

    private static Dictionary<DateOnly, string> Compute(int year)
    {
        var easter = Easter(year);
        var christmas = new DateOnly(year, 12, 25);
        Dictionary<DateOnly, string> days = new()
        {
            [easter.AddDays(-2)] = "Good Friday",
            [easter.AddDays(1)] = "Easter Monday",
            [FirstMonday(year, 5)] = "Early May bank holiday",
            [LastMonday(year, 5)] = "Spring bank holiday",
            [LastMonday(year, 8)] = "Summer bank holiday",
        };
        Add(days, new DateOnly(year, 1, 1), "New Year's Day");
        (DateOnly Day, string Name)[] both = [(christmas, "Christmas Day"), (christmas.AddDays(1), "Boxing Day")];
        foreach (var (day, name) in christmas.DayOfWeek is DayOfWeek.Sunday ? Enumerable.Reverse(both) : both)
        {
            Add(days, day, name);
        }

        return days;
    }

    // A day on a weekend is kept on the next weekday that is no holiday itself.
    private static void Add(Dictionary<DateOnly, string> days, DateOnly day, string name)
    {
        var kept = day;
        while (IsWeekend(kept) || days.ContainsKey(kept))
        {
            kept = kept.AddDays(1);
        }

        days[kept] = kept == day ? name : $"{name} (substitute day)";
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)DayOfWeek.Monday - (int)first.DayOfWeek + Week) % Week);
    }

    private static DateOnly LastMonday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Monday + Week) % Week));
    }

    // The Gregorian computus: golden number, century and its corrections, the age of the moon, the Sunday after it.
    private static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var moon = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        var full = moon - (moon / 28 * (1 - (29 / (moon + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + full + 2 - century + (century / 4)) % Week;
        var offset = full - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new DateOnly(year, month, offset + 28 - (31 * (month / 4)));
    }
}
