using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Cases.Retaining;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Retention;

/// <summary>
/// Erases the words of the history. Who did something and when stays, and so does the chain: see <see cref="AuditEntry"/>. A sentence that says
/// nothing of anybody stays as well.
/// </summary>
internal static class ErasedHistory
{
    private static readonly string[] SayNothing =
    [
        "Case read", "Case taken on", "Case unsealed", "Child added", "Particulars of a child changed", "Safeguarding concern raised",
        "Refused: the case is not open to them", "Restriction of contact ended", "Reasonable adjustment ended",
    ];

    /// <summary>Erases what was said of cases.</summary>
    public static Task OfCasesAsync(PortalDb db, int[] cases, CancellationToken stop) =>
        EraseAsync(db.AuditEntries.Where(entry => EF.Parameter(cases).Contains(entry.CaseId!.Value)), stop);

    /// <summary>Erases what was said of people apart from any case.</summary>
    /// <returns>The keys of those of whom something was.</returns>
    public static async Task<IReadOnlyList<string>> OfPeopleAsync(PortalDb db, string[] people, CancellationToken stop)
    {
        var said = db.AuditEntries.Where(entry => entry.CaseId == null && EF.Parameter(people).Contains(entry.Person));
        var known = await said.Select(entry => entry.Person!).Distinct().ToListAsync(stop);
        await EraseAsync(said, stop);
        return known;
    }

    private static Task<int> EraseAsync(IQueryable<AuditEntry> entries, CancellationToken stop) => entries
        .Where(entry => entry.Salt != null && !(entry.Why == null && entry.By != null && EF.Constant(SayNothing).Contains(entry.What)))
        .ExecuteUpdateAsync(
            set => set.SetProperty(entry => entry.What, CaseRetention.Erased)
                .SetProperty(entry => entry.Why, entry => entry.Why == null ? null : CaseRetention.Erased)
                .SetProperty(entry => entry.ByName, entry => entry.By == null ? CaseRetention.Erased : entry.ByName)
                .SetProperty(entry => entry.Salt, (byte[]?)null),
            stop);
}
