using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain;

/// <summary>When something of a history happened, which may be before the day on which it was entered.</summary>
public static partial class HistoryDates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>
    /// The day on which it happened: the first one that its sentence names ("sent on 5 November 2026") and that does not lie after the
    /// day of the entry; otherwise the day of the entry.
    /// </summary>
    /// <param name="what">The sentence of the history.</param>
    /// <param name="entered">The day on which it was entered.</param>
    public static DateOnly Happened(string what, DateOnly entered)
    {
        foreach (Match match in Day().Matches(what))
        {
            if (DateOnly.TryParseExact(match.Groups["day"].Value, "d MMMM yyyy", British, DateTimeStyles.None, out var day) && day <= entered)
            {
                return day;
            }
        }

        return entered;
    }

    // From when a clock runs, or until when something waits, is what was decided, and not the day on which it was.
    [GeneratedRegex("(?<!start|again|due|reviewed) on (?<day>[0-9]{1,2} [A-Z][a-z]+ [0-9]{4})")]
    private static partial Regex Day();
}
