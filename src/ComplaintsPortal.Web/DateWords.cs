using System.Globalization;
using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Web;

/// <summary>Dates and times as a page says them.</summary>
public static class DateWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"Tuesday 24 November 2026".</summary>
    public static string InWords(this DateOnly date) => date.ToString("dddd d MMMM yyyy", British);

    /// <summary>"Tuesday 24 November 2026", or nothing where there is no date.</summary>
    public static string? InWords(this DateOnly? date) => date?.InWords();

    /// <summary>"Today, 9:12am", or "Tuesday 24 November 2026, 9:12am", by the clock on the office wall.</summary>
    public static string InWords(this DateTimeOffset instant, DateOnly today)
    {
        var wall = instant.InUnitedKingdom();
        return wall.Date() == today ? $"Today, {instant.Time()}" : $"{wall.Date().InWords()}, {instant.Time()}";
    }

    /// <summary>"Tuesday 24 November 2026 at 9:12am", within a sentence.</summary>
    public static string InWords(this DateTimeOffset instant)
    {
        var wall = instant.InUnitedKingdom();
        return $"{wall.Date().InWords()} at {instant.Time()}";
    }

    /// <summary>"9:12am".</summary>
    public static string InWords(this TimeOnly time) => time.ToString("h:mmtt", British).ToLowerInvariant();

    /// <summary>"9:12am", by the clock on the office wall.</summary>
    public static string Time(this DateTimeOffset instant) => TimeOnly.FromTimeSpan(instant.InUnitedKingdom().TimeOfDay).InWords();

    /// <summary>How long there is until a due date: "3 working days left", "Due today", "Overdue by 2 working days".</summary>
    public static string TimeLeft(DateOnly due, DateOnly today, WorkingCalendar calendar) => calendar.WorkingDaysBetween(today, due) switch
    {
        _ when today == due => "Due today",
        1 => "1 working day left",
        > 1 and var left => $"{left} working days left",
        0 => "Overdue",
        -1 => "Overdue by 1 working day",
        var late => $"Overdue by {-late} working days",
    };
}
