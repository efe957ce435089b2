using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Something that is to be done by a date, besides concluding the stage, which is the <see cref="Clock"/>'s. It is derived from
/// the case's facts and never entered.
/// </summary>
/// <param name="Kind">What is due.</param>
/// <param name="Stage">The number of the stage that it belongs to; null where it belongs to the case.</param>
/// <param name="From">Day 0.</param>
/// <param name="Due">The last day on which it is done in time.</param>
public sealed record Deadline(DeadlineKind Kind, int? Stage, DayZero From, DateOnly Due)
{
    /// <summary>How many working days after day 0 it is due, or before it where negative; null where the date was set otherwise.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>How the date was set where no working days were counted: "one year", "the date that was agreed".</summary>
    public string? Rule { get; init; }

    /// <summary>When it was done; null while it is not.</summary>
    public DateOnly? Met { get; init; }

    /// <summary>The regulation, clause or rule of the council that sets it.</summary>
    public required string Authority { get; init; }

    /// <summary>Who is to do it.</summary>
    public Party Whose { get; init; }

    /// <summary>Whether nothing follows from missing it.</summary>
    public bool Advisory { get; init; }

    /// <summary>Whether the office still has to do it: what worklists show.</summary>
    public bool IsPending => Whose is Party.Office && Met is null;

    /// <summary>Whether somebody may or must still do it on a date; a window of the complainant closes with its last day.</summary>
    public bool IsRunningOn(DateOnly today) => Met is null && (Whose is Party.Office || today <= Due);

    /// <summary>Something due so many working days after day 0.</summary>
    public static Deadline After(DeadlineKind kind, int? stage, DayZero from, int days, WorkingCalendar calendar, string authority) =>
        new(kind, stage, from, calendar.AddWorkingDays(from.On, days)) { WorkingDays = days, Authority = authority };

    /// <summary>Something due so many working days before day 0.</summary>
    public static Deadline Before(DeadlineKind kind, int? stage, DayZero from, int days, WorkingCalendar calendar, string authority) =>
        new(kind, stage, from, calendar.WorkingDaysBefore(from.On, days)) { WorkingDays = -days, Authority = authority };

    /// <summary>Something due on a date that somebody set, or that lies so many months or years after day 0.</summary>
    public static Deadline On(DeadlineKind kind, int? stage, DayZero from, DateOnly due, string rule, string authority) =>
        new(kind, stage, from, due) { Rule = rule, Authority = authority };
}

/// <summary>The day from which a deadline is counted.</summary>
/// <param name="On">The date.</param>
/// <param name="What">What happened on it, as the end of a sentence: "the stage was asked for".</param>
public sealed record DayZero(DateOnly On, string What);

/// <summary>Who is to do something by a date.</summary>
public enum Party
{
    /// <summary>The council's own people.</summary>
    Office,

    /// <summary>The complainant: a window in which they may do something.</summary>
    Complainant,
}
