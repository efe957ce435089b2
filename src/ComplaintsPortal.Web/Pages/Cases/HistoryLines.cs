using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>One entry of a case's history, as a page shows it.</summary>
public sealed record HistoryLine(DateTimeOffset At, string ByName, string What, string? Why, DateOnly? HappenedOn = null)
{
    /// <summary>The day on which it was entered.</summary>
    public DateOnly Entered => At.InUnitedKingdom().Date();

    /// <summary>The day on which it happened.</summary>
    public DateOnly Happened => HappenedOn ?? Entered;
}

/// <summary>Reading the history of a case.</summary>
internal static class HistoryLines
{
    /// <summary>What was done to a case; who read it is left out unless asked for.</summary>
    public static IQueryable<AuditEntry> HistoryOf(this PortalDb db, int caseId, bool withReadings = false) =>
        db.AuditEntries.Where(entry => entry.CaseId == caseId && (withReadings || !entry.Reading));

    /// <summary>Only what a page shows of each entry.</summary>
    public static IQueryable<HistoryLine> AsLines(this IQueryable<AuditEntry> entries) =>
        entries.Select(entry => new HistoryLine(entry.At, entry.ByName, entry.What, entry.Why, entry.HappenedOn));

    /// <summary>The latest entries by when they happened; of one day, the latest entry first.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="most">How many are looked at, the latest entries of all.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<IEnumerable<HistoryLine>> AsTheyHappenedAsync(this IQueryable<AuditEntry> entries, int most, CancellationToken stop)
    {
        var lines = await entries.OrderByDescending(entry => entry.Sequence).Take(most).AsLines().ToListAsync(stop);
        return lines.OrderByDescending(line => line.Happened);
    }

    /// <summary>The latest entries by when they happened, of the latest ten times as many, and how many there are in all.</summary>
    public static async Task<(IReadOnlyList<HistoryLine> Lines, int Count)> LatestAsync(this IQueryable<AuditEntry> entries, int shown, CancellationToken stop)
    {
        var most = 10 * shown;
        IReadOnlyList<HistoryLine> lines = [.. await entries.AsTheyHappenedAsync(most, stop)];
        return ([.. lines.Take(shown)], lines.Count < most ? lines.Count : await entries.CountAsync(stop));
    }
}
