using System.Globalization;

namespace ComplaintsPortal.Data.Backups;

/// <summary>How many backups are kept: so many days, weeks and months back, the last one of each.</summary>
/// <param name="Daily">The last one of so many days.</param>
/// <param name="Weekly">The last one of so many weeks, from Monday to Sunday.</param>
/// <param name="Monthly">The last one of so many months.</param>
public sealed record BackupRotation(int Daily, int Weekly, int Monthly)
{
    private const string Beginning = "portal-";
    private const string Ending = ".backup";
    private const string Form = "yyyy-MM-dd";

    /// <summary>The name of the backup of a day.</summary>
    public static string NameOf(DateOnly day) => Beginning + day.ToString(Form, CultureInfo.InvariantCulture) + Ending;

    /// <summary>The days of the backups in a folder. What has another name is none of ours.</summary>
    public static IReadOnlyList<DateOnly> Days(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, Beginning + "*" + Ending).Select(path => Path.GetFileName(path)[Beginning.Length..^Ending.Length])
            .Select(day => DateOnly.TryParseExact(day, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known : (DateOnly?)null)
            .OfType<DateOnly>(),
    ];

    /// <summary>The days whose backups are not needed any more.</summary>
    public IReadOnlyList<DateOnly> Superfluous(IReadOnlyList<DateOnly> days)
    {
        var kept = Last(days, day => day.DayNumber, Daily)
            .Union(Last(days, day => ISOWeek.GetYear(day) * 100 + ISOWeek.GetWeekOfYear(day), Weekly))
            .Union(Last(days, day => day.Year * 100 + day.Month, Monthly)).ToHashSet();
        return [.. days.Where(day => !kept.Contains(day)).Order()];
    }

    private static IEnumerable<DateOnly> Last(IEnumerable<DateOnly> days, Func<DateOnly, int> span, int many) =>
        days.GroupBy(span).OrderByDescending(some => some.Key).Take(many).Select(some => some.Max());
}
