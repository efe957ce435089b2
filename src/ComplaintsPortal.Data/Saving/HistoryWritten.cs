using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Saving;

/// <summary>
/// The history of what was changed goes to the end of the audit, in the same transaction. It comes last, because it locks the end of
/// the chain until the transaction ends.
/// </summary>
internal sealed class HistoryWritten : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDb)eventData.Context!;
        if (db.ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("History is only added to.");
        }

        db.Pending.AddRange(db.ChangeTracker.Entries<Case>()
            .SelectMany(entry => entry.Entity.TakeNewHistory().Select(history => new PendingEntry(history, entry.Entity))));
        return new(result);
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDb)eventData.Context!;
        if (db.Pending.Count == 0)
        {
            return result;
        }

        var entries = db.Pending.ConvertAll(entry => entry.Case is null ? entry : entry with { CaseId = KeyOf(db, entry.Case) });
        if (db.Late is { } late)
        {
            late.Add(entries);
            return result;
        }

        await using var beside = await db.BesideAsync(cancellationToken);
        await AuditChain.AppendAsync(beside, entries, cancellationToken);
        return result + await beside.SaveChangesAsync(cancellationToken);
    }

    private static int KeyOf(PortalDb db, Case @case) => db.Entry(@case).Property(one => one.Id).CurrentValue;
}
