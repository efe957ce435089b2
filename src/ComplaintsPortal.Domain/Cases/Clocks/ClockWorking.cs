using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>How a clock's due date was worked out, in sentences that can be read to a complainant on the telephone.</summary>
public static class ClockWorking
{
    /// <summary>The working, a sentence each.</summary>
    public static IReadOnlyList<string> Sentences(Clock clock, Procedure procedure, int stage, WorkingCalendar calendar)
    {
        List<string> sentences =
        [
            $"The stage {Started(clock.Basis)} on {Long(clock.Start)}, which is day 0.",
            $"Day 1 is {Long(calendar.AddWorkingDays(clock.Start, 1))}.",
            $"Saturdays and Sundays are skipped; {Holidays(calendar.HolidaysBetween(clock.Start, clock.Due))}.",
        ];
        sentences.Add(clock is { Extended: true, Agreed: { } agreed }
            ? $"It was extended to {Long(agreed)}, the date that was agreed, which is day {clock.Days} ({Authority.ForExtending(procedure, stage)})."
            : $"Day {clock.Days} is {Long(clock.Due)} ({LimitOf(clock, procedure, stage)}).");
        if (clock.Extended && clock.MaximumDue is not null)
        {
            sentences.Add($"It was extended: before that it was due on day {clock.StandardDays}, {Long(clock.StandardDue)}.");
        }
        else if (clock.MaximumDays > clock.StandardDays)
        {
            sentences.Add($"It can be extended to day {clock.MaximumDays}, {Long(clock.MaximumDue!.Value)}, {Authority.ForExtension(procedure, stage)}.");
        }

        return [.. sentences, .. Computed(calendar, clock.Start, clock.MaximumDue ?? clock.Due)];
    }

    // Nobody takes for certain what has not been proclaimed yet.
    internal static IEnumerable<string> Computed(WorkingCalendar calendar, DateOnly after, DateOnly until) =>
        calendar.HolidaysBetween(after, until).Where(calendar.IsComputed).ToList() switch
        {
            [] => [],
            [var one] =>
            [
                $"{Long(one)} is a bank holiday by the rules of the Banking and Financial Dealings Act 1971: it is not proclaimed yet, and may move.",
            ],
            var several =>
            [
                $"{string.Join(", ", several.SkipLast(1).Select(Long))} and {Long(several[^1])} are bank holidays by the rules of the Banking and Financial " +
                "Dealings Act 1971: they are not proclaimed yet, and may move.",
            ],
        };

    private static string LimitOf(Clock clock, Procedure procedure, int stage) => clock.Basis is ClockBasis.Reopened
        ? $"{Authority.ForLimit(procedure, stage)}; for a stage that was reopened the council counts it anew"
        : Authority.ForLimit(procedure, stage);

    private static string Started(ClockBasis basis) => basis switch
    {
        ClockBasis.Acknowledged => "was acknowledged",
        ClockBasis.Agreed => "had its statement of complaint agreed",
        ClockBasis.Set => "had its clock started",
        ClockBasis.AcknowledgementLimit => "was to be acknowledged at the latest",
        ClockBasis.Reopened => "was reopened",
        _ => "was received",
    };

    internal static string Holidays(IReadOnlyList<DateOnly> holidays) => holidays switch
    {
        [] => "there is no bank holiday between",
        [var one] => $"so is the bank holiday on {Long(one)}",
        _ => $"so are the bank holidays on {string.Join(", ", holidays.SkipLast(1).Select(Long))} and {Long(holidays[^1])}",
    };

    internal static string Long(DateOnly date) => date.ToString("dddd d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
