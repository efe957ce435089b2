using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Web.Pages.HandOver;

/// <summary>What somebody has still to do, in words.</summary>
internal static class DutyWords
{
    /// <summary>What it is, with how much of it there is; what there rarely is only where there is any.</summary>
    public static IEnumerable<(string What, string Count)> Listed(this Duties duties) =>
    [
        ("Open", $"{duties.Open:N0}"),
        ("Awaiting triage", $"{duties.AwaitingTriage:N0}"),
        .. duties.Closed > 0 ? [("Not open, with something to review or put right", $"{duties.Closed:N0}")] : Array.Empty<(string, string)>(),
        .. duties.Actions > 0 ? [("Learning actions", $"{duties.Actions:N0}")] : Array.Empty<(string, string)>(),
        .. duties.Tasks > 0 ? [("Tasks that name them", $"{duties.Tasks:N0}")] : Array.Empty<(string, string)>(),
    ];

    /// <summary>"12 cases, 1 learning action and 2 tasks".</summary>
    public static string InWords(this Duties duties)
    {
        var cases = duties.AwaitingTriage + duties.Open + duties.Closed;
        string[] parts =
        [
            .. cases > 0 || duties.Count == 0 ? [Words.Count(cases, "case", "cases")] : Array.Empty<string>(),
            .. duties.Actions > 0 ? [Words.Count(duties.Actions, "learning action", "learning actions")] : Array.Empty<string>(),
            .. duties.Tasks > 0 ? [Words.Count(duties.Tasks, "task", "tasks")] : Array.Empty<string>(),
        ];
        return parts.Length > 1 ? $"{string.Join(", ", parts[..^1])} and {parts[^1]}" : parts[0];
    }
}
