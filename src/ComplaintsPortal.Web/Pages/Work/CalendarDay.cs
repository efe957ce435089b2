using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Web.Pages.Home;

namespace ComplaintsPortal.Web.Pages.Work;

/// <summary>A line of a day in the calendar.</summary>
/// <param name="Words">What it is: "Conclude stage 1".</param>
/// <param name="CaseId">The database's key of the case.</param>
/// <param name="Reference">The reference of the case.</param>
/// <param name="At">The page on which it is done, or looked at.</param>
public sealed record CalendarLine(string Words, int CaseId, string Reference, StepPage At)
{
    /// <summary>A date in words.</summary>
    internal static CalendarLine Of(CalendarDate date) => date switch
    {
        { Task: { } task } => new($"Task: {date.What}", date.CaseId, date.Reference, StepPage.Finish(task)),
        { PanelMeets: true, At: { } at } => new($"Review panel meets at {at.InWords()}", date.CaseId, date.Reference, StepPage.Panel),
        { PanelMeets: true } => new("Review panel meets", date.CaseId, date.Reference, StepPage.Panel),
        { Kind: { } kind } => new(DeadlineWords.ToDo(kind, date.Stage), date.CaseId, date.Reference, StepPage.Case),
        _ => new($"Stage {date.Stage} is due", date.CaseId, date.Reference, StepPage.Case),
    };
}

/// <summary>A day in the calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsToday">Whether it is today.</param>
/// <param name="IsWorkingDay">Whether clocks run on it.</param>
/// <param name="IsInside">Whether it belongs to the month that is shown, and does not only fill its weeks.</param>
/// <param name="Lines">What stands on it.</param>
public sealed record CalendarDay(DateOnly Date, bool IsToday, bool IsWorkingDay, bool IsInside, IReadOnlyList<CalendarLine> Lines)
{
    /// <summary>How it looks.</summary>
    public string Tone => string.Join(' ', new[]
    {
        "portal-calendar__day", IsToday ? "portal-calendar__day--today" : null, IsWorkingDay ? null : "portal-calendar__day--off",
        IsInside ? null : "portal-calendar__day--outside", Lines.Count == 0 ? "portal-calendar__day--empty" : null,
    }.OfType<string>());
}

/// <summary>The stretch of days that a calendar shows: a month in whole weeks, or a week from Monday.</summary>
/// <param name="On">A day of it.</param>
/// <param name="IsWeek">Whether it is a week.</param>
public sealed record CalendarSpan(DateOnly On, bool IsWeek)
{
    private const int Week = 7;

    private DateOnly FirstOfMonth => new(On.Year, On.Month, 1);

    /// <summary>The first day shown, a Monday.</summary>
    public DateOnly From => Monday(IsWeek ? On : FirstOfMonth);

    /// <summary>The last day shown, a Sunday.</summary>
    public DateOnly To => IsWeek ? From.AddDays(Week - 1) : Monday(FirstOfMonth.AddMonths(1).AddDays(-1)).AddDays(Week - 1);

    /// <summary>"November 2026", or "Week from Monday 9 November 2026".</summary>
    public string Words => IsWeek ? $"Week from {From.InWords()}" : $"{On:MMMM yyyy}";

    /// <summary>A day of the stretch before.</summary>
    public DateOnly Before => IsWeek ? From.AddDays(-Week) : FirstOfMonth.AddMonths(-1);

    /// <summary>A day of the stretch after.</summary>
    public DateOnly After => IsWeek ? From.AddDays(Week) : FirstOfMonth.AddMonths(1);

    /// <summary>Its weeks, each of seven days.</summary>
    public IEnumerable<DateOnly[]> Weeks => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays).Chunk(Week);

    /// <summary>Whether a day is of what was asked for, and does not only fill a week.</summary>
    public bool Has(DateOnly date) => IsWeek || date.Month == On.Month;

    private static DateOnly Monday(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + Week - 1) % Week));
}
