using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data;

// The stamp of the council's set-up: every change of it raises the stamp in the same transaction.
public sealed partial class PortalDb
{
    /// <summary>Raises the stamp, within the transaction that is open; for whoever changes the set-up past the change tracker.</summary>
    internal Task RaiseStampAsync(CancellationToken stop) =>
        Council.ExecuteUpdateAsync(set => set.SetProperty(council => council.Stamp, council => council.Stamp + 1), stop);

    private bool ChangesSetup() => ChangeTracker.Entries().Any(entry =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Entity is CouncilProfile or Domain.Council.CouncilRules or Procedure or StageRule or ListEntry or BankHoliday or Closure);
}
