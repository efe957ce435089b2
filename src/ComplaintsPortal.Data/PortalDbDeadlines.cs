using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ComplaintsPortal.Data;

// Saving: what is pending of the cases that were changed is stored anew, in the same transaction.
public sealed partial class PortalDb
{
    private readonly List<(Case Case, bool New)> touched = [];

    private void Touch(EntityEntry<Case> root)
    {
        if (root.State is not EntityState.Deleted)
        {
            touched.Add((root.Entity, root.State is EntityState.Added));
        }
    }

    // A new case is all there; of another, only the part that was changed may have been read.
    private async Task RestateDeadlinesAsync(PortalDb beside, CancellationToken stop)
    {
        if (touched.Count == 0)
        {
            return;
        }

        var book = new DeadlineBook(beside);
        await book.AddAsync([.. touched.Where(one => one.New).Select(one => (KeyOf(one.Case), one.Case))], stop);
        await book.RestateAsync([.. touched.Where(one => !one.New).Select(one => KeyOf(one.Case))], stop);
    }

    private int KeyOf(Case @case) => Entry(@case).Property(one => one.Id).CurrentValue;
}
