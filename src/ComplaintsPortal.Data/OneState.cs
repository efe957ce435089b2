using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data;

/// <summary>Reading much as if it were read at one moment.</summary>
public static class OneState
{
    /// <summary>
    /// Reads what fits together. Where somebody changed records while it was read, it is read again in one transaction, which sees one state of
    /// the data and holds up nobody; within a transaction that is open already, what that one sees is read.
    /// </summary>
    public static async Task<T> InOneStateAsync<T>(this PortalDb db, Func<CancellationToken, Task<T>> read, CancellationToken stop = default)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await read(stop);
        }

        var before = await LastEntryAsync(db, stop);
        var found = await read(stop);
        return await HasChangedSinceAsync(db, before, stop) ? await ReadInOneTransactionAsync(db, read, stop) : found;
    }

    /// <summary>
    /// A context that sees every case that counts: within the transaction that is open on this one, so that it reads the same state, and otherwise one with
    /// a connection of its own.
    /// </summary>
    public static async Task<PortalDb> ForCountingAsync(this PortalDb db, CancellationToken stop = default) =>
        db.Database.CurrentTransaction is null ? db.ForFigures() : await db.BesideAsync(db.ForFigures(), stop);

    /// <summary>Does a piece of work that saves more than once in one transaction, anew where the connection breaks.</summary>
    public static async Task<T> InOneTransactionAsync<T>(this PortalDb db, Func<CancellationToken, Task<T>> work, CancellationToken stop = default) =>
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            var done = await work(cancelled);
            await transaction.CommitAsync(cancelled);
            return done;
        }, stop);

    private static Task<T> ReadInOneTransactionAsync<T>(PortalDb db, Func<CancellationToken, Task<T>> read, CancellationToken stop) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(db.ReadingLevel(), cancelled);
            return await read(cancelled);
        }, stop);

    private static Task<long> LastEntryAsync(PortalDb db, CancellationToken stop) => db.AuditHead.Select(head => head.Sequence).SumAsync(stop);

    // Whatever changes records writes an entry with them.
    private static async Task<bool> HasChangedSinceAsync(PortalDb db, long before, CancellationToken stop) =>
        await LastEntryAsync(db, stop) != before && await db.AuditEntries.SealedToo().AnyAsync(entry => entry.Sequence > before && !entry.Reading, stop);
}
