using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// The one clock: a pure function of a stage's dates, its rule and the working calendar. Case page, worklist, filter, export
/// and report all ask it. The start is day 0.
/// </summary>
/// <param name="Start">Day 0.</param>
/// <param name="Basis">Which date that is: received, acknowledged, agreed, or set by hand.</param>
/// <param name="StandardDays">The ordinary limit in working days.</param>
/// <param name="StandardDue">The last day of the ordinary limit.</param>
/// <param name="MaximumDays">The extended limit in working days, where there is one.</param>
/// <param name="MaximumDue">The last day of the extended limit, where there is one.</param>
/// <param name="Extended">Whether the extended limit is the one that counts.</param>
public sealed record Clock(
    DateOnly Start, ClockBasis Basis, int StandardDays, DateOnly StandardDue, int? MaximumDays, DateOnly? MaximumDue, bool Extended)
{
    /// <summary>The date by which the stage is to be concluded.</summary>
    public DateOnly Due => Extended ? MaximumDue ?? StandardDue : StandardDue;

    /// <summary>The limit that counts, in working days.</summary>
    public int Days => Extended ? MaximumDays ?? StandardDays : StandardDays;

    /// <summary>Works out the clock of a stage; null where its rule gives it none.</summary>
    public static Clock? For(StageRule rule, StageDates dates, bool extended, WorkingCalendar calendar)
    {
        if (rule.StandardDays is not { } standard)
        {
            return null;
        }

        var (start, basis) = StartOf(rule, dates);
        return new Clock(
            start, basis, standard, calendar.AddWorkingDays(start, standard),
            rule.MaximumDays, rule.MaximumDays is { } maximum ? calendar.AddWorkingDays(start, maximum) : null, extended);
    }

    private static (DateOnly Start, ClockBasis Basis) StartOf(StageRule rule, StageDates dates) => (rule.ClockFrom, dates) switch
    {
        (_, { Started: { } started }) => (started, ClockBasis.Set),
        (ClockFrom.Acknowledged, { Acknowledged: { } acknowledged }) => (acknowledged, ClockBasis.Acknowledged),
        (ClockFrom.Agreed, { Agreed: { } agreed }) => (agreed, ClockBasis.Agreed),
        _ => (dates.Received, ClockBasis.Received),
    };
}

/// <summary>The dates of a stage from which its clock may run.</summary>
public sealed record StageDates(DateOnly Received, DateOnly? Acknowledged = null, DateOnly? Agreed = null, DateOnly? Started = null);

/// <summary>Which date a clock runs from.</summary>
public enum ClockBasis
{
    Received,
    Acknowledged,
    Agreed,

    /// <summary>The start was recorded by itself.</summary>
    Set,
}
