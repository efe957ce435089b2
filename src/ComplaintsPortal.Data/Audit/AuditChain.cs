using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Audit;

/// <summary>Writes the next entries of the audit, and checks the whole chain.</summary>
public static class AuditChain
{
    private const int HeadId = 1;

    /// <summary>
    /// Adds the entries at the end of the chain, within the transaction that is open.
    /// </summary>
    internal static async Task AppendAsync(PortalDb db, IReadOnlyList<PendingEntry> pending, CancellationToken stop) =>
        db.AuditEntries.AddRange(await NextAsync(db, pending, stop));

    /// <summary>
    /// The entries as they stand at the end of the chain, for whoever stores them within the transaction that is open. The update
    /// of the head comes first: it locks the chain's end until the transaction ends.
    /// </summary>
    internal static async Task<IReadOnlyList<AuditEntry>> NextAsync(PortalDb db, IReadOnlyList<PendingEntry> pending, CancellationToken stop)
    {
        await db.AuditHead.Where(head => head.Id == HeadId)
            .ExecuteUpdateAsync(set => set.SetProperty(head => head.Sequence, head => head.Sequence + pending.Count), stop);
        var end = await db.AuditHead.AsNoTracking().SingleAsync(head => head.Id == HeadId, stop);

        var sequence = end.Sequence - pending.Count;
        var hash = end.Hash;
        List<AuditEntry> entries = [];
        foreach (var entry in pending)
        {
            entries.Add(entry.Write(++sequence, hash));
            hash = entries[^1].Hash;
        }

        await db.AuditHead.Where(head => head.Id == HeadId).ExecuteUpdateAsync(set => set.SetProperty(head => head.Hash, hash), stop);
        return entries;
    }

    /// <summary>The number of the first entry that does not fit the chain, or null where all of them do.</summary>
    public static async Task<long?> FirstBrokenAsync(PortalDb db, CancellationToken stop = default)
    {
        var (sequence, hash) = (0L, new byte[32]);
        // Words are erased only by a run that says so at the end of the chain: what was erased waits here for its entry.
        Dictionary<(int? Case, string? Person), long> erased = [];
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (entry.Sequence != ++sequence || !entry.HashAfter(hash).AsSpan().SequenceEqual(entry.Hash) || !entry.SaysWhatWasWritten)
            {
                return sequence;
            }

            var about = (entry.CaseId, entry.CaseId is null ? entry.Person : null);
            if (entry.Salt is null)
            {
                erased.TryAdd(about, sequence);
            }
            else if (entry.What.StartsWith(RetentionRun.ErasedAs, StringComparison.Ordinal))
            {
                erased.Remove(about);
            }

            hash = entry.Hash;
        }

        if (erased.Count > 0)
        {
            return erased.Values.Min();
        }

        var end = await db.AuditHead.AsNoTracking().SingleOrDefaultAsync(head => head.Id == HeadId, stop);
        return end is not null && end.Sequence == sequence && end.Hash.AsSpan().SequenceEqual(hash) ? null : sequence + 1;
    }
}
