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
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (entry.Sequence != ++sequence || !entry.HashAfter(hash).AsSpan().SequenceEqual(entry.Hash))
            {
                return sequence;
            }

            hash = entry.Hash;
        }

        var end = await db.AuditHead.AsNoTracking().SingleOrDefaultAsync(head => head.Id == HeadId, stop);
        return end is not null && end.Sequence == sequence && end.Hash.AsSpan().SequenceEqual(hash) ? null : sequence + 1;
    }
}
