using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>A ruler of working days: where the limits lie on it, where it is marked, and what it says.</summary>
internal sealed class ClockRuler
{
    private readonly Clock clock;
    private readonly string word;

    public ClockRuler(Clock clock, DateOnly mark, string word, WorkingCalendar calendar)
    {
        this.clock = clock;
        this.word = word;
        Day = Math.Max(0, calendar.WorkingDaysBetween(clock.Start, mark));
        Last = Math.Max(1, Math.Max(Math.Max(clock.MaximumDays ?? 0, clock.StandardDays), clock.Days));
        // What is long overdue does not shrink the limits to nothing: the ruler ends a quarter beyond the last of them.
        Length = Math.Clamp(Day, Last, Last + Math.Max(1, Last / 4));
    }

    /// <summary>The working day that is marked, counted from the start.</summary>
    public int Day { get; }

    /// <summary>The last limit there is, in working days.</summary>
    public int Last { get; }

    /// <summary>The limit that counts, in working days.</summary>
    public int Due => clock.Days;

    /// <summary>The working days that the ruler spans.</summary>
    public int Length { get; }

    /// <summary>What stands above the mark.</summary>
    public string MarkLabel => $"{word}, day {Day}";

    /// <summary>All that the ruler shows, for those who cannot see it.</summary>
    public string Sentence
    {
        get
        {
            var sentence = $"Working days: started on {Date(clock.Start)}, {word.ToLowerInvariant()} is day {Day}, due on day {Due}, {Date(clock.Due)}";
            return (clock.Extended, clock.MaximumDue) switch
            {
                (true, not null) => $"{sentence}; before the extension it was due on day {clock.StandardDays}, {Date(clock.StandardDue)}.",
                (false, { } maximum) when Last > Due => $"{sentence}; the limit if extended is day {Last}, {Date(maximum)}.",
                _ => $"{sentence}.",
            };
        }
    }

    /// <summary>What stands below the ruler, each with its working day.</summary>
    public IEnumerable<(int Day, string Text, bool Strong)> Labels()
    {
        yield return (0, Date(clock.Start), false);
        if (clock.Extended && Due > clock.StandardDays)
        {
            yield return (clock.StandardDays, $"Day {clock.StandardDays}: {Date(clock.StandardDue)}", false);
        }

        yield return (Due, $"Day {Due}: due {Date(clock.Due)}", true);
        if (!clock.Extended && Last > Due)
        {
            yield return (Last, $"Day {Last}, if extended: {Date(clock.MaximumDue!.Value)}", false);
        }
    }

    private static string Date(DateOnly date) => date.ToString("d MMM", CultureInfo.GetCultureInfo("en-GB"));
}
