using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Data.Cases;

/// <summary>The days against which due dates are seen.</summary>
/// <param name="Today">Today's date in the United Kingdom.</param>
/// <param name="WeekEnd">The fifth working day after today: what is due until then is due this working week.</param>
public sealed record OfficeDays(DateOnly Today, DateOnly WeekEnd)
{
    /// <summary>How many working days a working week has.</summary>
    public const int WorkingWeek = 5;

    /// <summary>The days as they are on a date.</summary>
    public static OfficeDays On(DateOnly today, WorkingCalendar calendar) => new(today, calendar.AddWorkingDays(today, WorkingWeek));
}
