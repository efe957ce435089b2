using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Audit;

/// <summary>Writes the next entries of the audit, and checks the whole chain.</summary>
public static class AuditChain
{
    private const int HeadId = 1;

    /// <summary>
    /// Adds the entries to the context at the end of the chain, within the transaction that is open. The update of the head
    /// comes first: it locks the chain's end until the transaction ends.
    /// </summary>
    internal static async Task AppendAsync(PortalDb db, IReadOnlyList<PendingEntry> pending, CancellationToken stop)
    {
        await db.AuditHead.Where(head => head.Id == HeadId)
            .ExecuteUpdateAsync(set => set.SetProperty(head => head.Sequence, head => head.Sequence + pending.Count), stop);
        var end = await db.AuditHead.AsNoTracking().SingleAsync(head => head.Id == HeadId, stop);

        var sequence = end.Sequence - pending.Count;
        var hash = end.Hash;
        foreach (var entry in pending)
        {
            var written = entry.Write(++sequence, hash);
            hash = written.Hash;
            db.AuditEntries.Add(written);
        }

        await db.AuditHead.Where(head => head.Id == HeadId).ExecuteUpdateAsync(set => set.SetProperty(head => head.Hash, hash), stop);
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
