using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// The one clock: a pure function of a stage's dates, its rule and the working calendar. Case page, worklist, filter, export
/// and report all ask it. The start is day 0.
/// </summary>
/// <param name="Start">Day 0.</param>
/// <param name="Basis">Which date that is: received, acknowledged, agreed, reopened, or recorded by itself.</param>
/// <param name="StandardDays">The ordinary limit in working days.</param>
/// <param name="StandardDue">The last day of the ordinary limit.</param>
/// <param name="MaximumDays">The extended limit in working days, where there is one.</param>
/// <param name="MaximumDue">The last day of the extended limit, where there is one.</param>
/// <param name="Extended">Whether the extended limit is the one that counts.</param>
public sealed record Clock(
    DateOnly Start, ClockBasis Basis, int StandardDays, DateOnly StandardDue, int? MaximumDays, DateOnly? MaximumDue, bool Extended)
{
    /// <summary>The date that was agreed for the extension, where one is recorded: it is the due date, whatever the longest limit is.</summary>
    public DateOnly? Agreed { get; private init; }

    /// <summary>How many working days after the start that is.</summary>
    public int? AgreedDays { get; private init; }

    /// <summary>The date by which the stage is to be concluded.</summary>
    public DateOnly Due => Extended ? Agreed ?? MaximumDue ?? StandardDue : StandardDue;

    /// <summary>The limit that counts, in working days.</summary>
    public int Days => Extended ? AgreedDays ?? MaximumDays ?? StandardDays : StandardDays;

    /// <summary>Works out the clock of a stage; null where its rule gives it none.</summary>
    /// <param name="rule">Its limits, and from which date they run.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="extended">Whether it was extended.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="agreed">The date that was agreed for the extension; null for the last day of the longest limit.</param>
    public static Clock? For(StageRule rule, StageDates dates, bool extended, WorkingCalendar calendar, DateOnly? agreed = null)
    {
        if (rule.StandardDays is not { } standard)
        {
            return null;
        }

        var (start, basis) = StartOf(rule, dates, calendar);
        return new Clock(
            start, basis, standard, calendar.AddWorkingDays(start, standard),
            rule.MaximumDays, rule.MaximumDays is { } maximum ? calendar.AddWorkingDays(start, maximum) : null, extended)
        {
            Agreed = extended ? agreed : null,
            AgreedDays = extended && agreed is { } until ? calendar.WorkingDaysBetween(start, until) : null,
        };
    }

    /// <summary>The clock of a stage that was reopened: the ordinary limit from that day, which is not extended.</summary>
    internal static Clock? Reopened(StageRule rule, DateOnly on, WorkingCalendar calendar) => rule.StandardDays is { } standard
        ? new Clock(on, ClockBasis.Reopened, standard, calendar.AddWorkingDays(on, standard), null, null, false)
        : null;

    // Complaint Handling Code 6.2 and 6.3: a late acknowledgement does not postpone the response beyond limit plus limit.
    private static (DateOnly Start, ClockBasis Basis) StartOf(StageRule rule, StageDates dates, WorkingCalendar calendar) => (rule.ClockFrom, dates) switch
    {
        (_, { Started: { } started }) => (started, ClockBasis.Set),
        (ClockFrom.Acknowledged, { Acknowledged: { } acknowledged }) when rule.AcknowledgeDays is { } days
            && calendar.AddWorkingDays(dates.Received, days) is var latest && acknowledged > latest => (latest, ClockBasis.AcknowledgementLimit),
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

    /// <summary>The last day on which it was to be acknowledged, since it was acknowledged later.</summary>
    AcknowledgementLimit,

    /// <summary>The day on which it was reopened.</summary>
    Reopened,
}
