using ComplaintsPortal.Data.Cases.Configuration;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data;

/// <summary>Whether the database takes what is written to it.</summary>
public static class Writable
{
    private const int Never = -1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Writes, and leaves nothing behind. The embedded database is asked for its one lock, a server for room in its log.</summary>
    public static async Task CheckAsync(PortalDb db, CancellationToken stop = default)
    {
        db.Database.SetCommandTimeout(Patience);
        if (db.IsEmbedded())
        {
            await db.ReferenceCounters.Where(counter => counter.Year == Never).ExecuteDeleteAsync(stop);
            return;
        }

        await db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            db.ReferenceCounters.Add(new ReferenceCounter { Year = Never, Last = 0 });
            await db.SaveChangesAsync(cancelled);
        }, stop);
    }
}
