using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Saving;

/// <summary>What is pending of the cases that were changed is stored anew, in the same transaction.</summary>
internal sealed class PendingRestated : SaveChangesInterceptor
{
    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDb)eventData.Context!;
        if (db.Touched.Count == 0)
        {
            return result;
        }

        await using var beside = await db.BesideAsync(cancellationToken);
        var book = new DeadlineBook(beside);
        // A new case is all there; of another, only the part that was changed may have been read.
        await book.AddAsync([.. db.Touched.Where(one => one.New).Select(one => (KeyOf(db, one.Case), one.Case))], cancellationToken);
        await book.RestateAsync([.. db.Touched.Where(one => !one.New).Select(one => KeyOf(db, one.Case))], cancellationToken);
        return result + await beside.SaveChangesAsync(cancellationToken);
    }

    private static int KeyOf(PortalDb db, Case @case) => db.Entry(@case).Property(one => one.Id).CurrentValue;
}
