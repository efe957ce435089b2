using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Data.Council;

/// <summary>Which due dates a change of the set-up moved, or would move.</summary>
/// <param name="Stages">How many due dates are others.</param>
/// <param name="Cases">How many cases these belong to.</param>
public sealed record Moved(int Stages, int Cases)
{
    /// <summary>None.</summary>
    public static Moved None { get; } = new(0, 0);

    /// <summary>With the due dates of further cases: the case of each date that moved.</summary>
    internal Moved With(IReadOnlyCollection<int> cases) => new(Stages + cases.Count, Cases + cases.Distinct().Count());
}

/// <summary>A change of the list of bank holidays: one is added, one removed, or one moved to another day.</summary>
/// <param name="Removed">The one that goes; null where none does.</param>
/// <param name="Added">The day that comes; null where none does.</param>
/// <param name="Name">What the new one is called, where it is not called as everywhere.</param>
public sealed record HolidayChange(BankHoliday? Removed, DateOnly? Added, string? Name = null)
{
    /// <summary>The first date that may be entered.</summary>
    public static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <summary>The last date that may be entered on a day: nobody proclaims bank holidays further ahead.</summary>
    public static DateOnly LatestOn(DateOnly today) => today.AddYears(10);

    /// <summary>The one that comes.</summary>
    public BankHoliday? Arriving => Added is { } date ? new BankHoliday(date, Name ?? Removed?.Name ?? NameMoved) : null;

    /// <summary>Why the due dates move, as the history of each case says it.</summary>
    public string Why => (Removed, Arriving) switch
    {
        ({ } from, { } to) => $"{from.Title} was moved from {from.Date:d MMMM yyyy} to {to.Date:d MMMM yyyy}",
        ({ } from, null) => $"{from.Date:d MMMM yyyy} is no bank holiday any more ({from.Title})",
        (_, { } to) => $"{to.Date:d MMMM yyyy} is a bank holiday{Called(to)}",
        _ => "",
    };

    /// <summary>The days before which no clock is touched: the earlier of the two.</summary>
    internal DateOnly First => new[] { Removed?.Date, Added }.OfType<DateOnly>().Min();

    /// <summary>Why the list cannot be changed so.</summary>
    public Refusal? WhyNot(WorkingCalendar calendar, DateOnly today) =>
        (Removed is { } removed ? WhyNotRemove(removed.Date) : null)
        ?? (Added is { } added ? WhyNotAdd(added, calendar, today) : null);

    /// <summary>Why the date cannot be taken out of the list, and so not be moved either.</summary>
    public static Refusal? WhyNotRemove(DateOnly date) => date switch
    {
        _ when date == HolidayRules.GoodFriday(date.Year) => new("Good Friday is named by the regulation itself and stays as it is", new Regulation(2)),
        { Month: 12, Day: 25 or 26 } => new("Christmas Day and Boxing Day are named by the regulation itself and stay as they are", new Regulation(2)),
        _ => null,
    };

    /// <summary>Why the date cannot be added. One that is only computed so far can: it is proclaimed then.</summary>
    public static Refusal? WhyNotAdd(DateOnly date, WorkingCalendar calendar, DateOnly today) => WhyNotOn(date, today)
        ?? (calendar.IsHoliday(date) && !calendar.IsComputed(date) ? new($"{date:d MMMM yyyy} is a bank holiday already") : null);

    /// <summary>Why the date can be no bank holiday, whoever says so.</summary>
    public static Refusal? WhyNotOn(DateOnly date, DateOnly today) => date switch
    {
        _ when date < Earliest || date > LatestOn(today) => new($"The date must be between {Earliest:d MMMM yyyy} and {LatestOn(today):d MMMM yyyy}"),
        { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } => new($"{date:d MMMM yyyy} is a {date:dddd}, and never counts as a working day"),
        _ => null,
    };

    // "Spring bank holiday" is still called so on another day.
    private string? NameMoved => Removed is { } from && HolidayRules.NameOf(Added!.Value) is null ? from.Title : null;

    private static string Called(BankHoliday holiday) => holiday.Title == BankHoliday.Unnamed ? "" : $" ({holiday.Title})";
}
