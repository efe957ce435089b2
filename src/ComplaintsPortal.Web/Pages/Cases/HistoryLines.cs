using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>One entry of a case's history, as a page shows it.</summary>
public sealed record HistoryLine(DateTimeOffset At, string ByName, string What, string? Why);

/// <summary>Reading the history of a case.</summary>
internal static class HistoryLines
{
    /// <summary>What was done to a case; who read it is left out unless asked for.</summary>
    public static IQueryable<AuditEntry> HistoryOf(this PortalDb db, int caseId, bool withReadings = false) =>
        db.AuditEntries.Where(entry => entry.CaseId == caseId && (withReadings || !entry.Reading));

    /// <summary>Only what a page shows of each entry.</summary>
    public static IQueryable<HistoryLine> AsLines(this IQueryable<AuditEntry> entries) =>
        entries.Select(entry => new HistoryLine(entry.At, entry.ByName, entry.What, entry.Why));
}
