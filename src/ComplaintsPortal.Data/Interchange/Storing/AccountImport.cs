using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;



namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>Adds the accounts of a data set that the portal does not have. Those that it has are changed by an administrator alone.</summary>
internal static class AccountImport
{
    public static async Task ApplyAsync(PortalDb db, IEnumerable<Row> rows, Addresses addresses, bool dryRun, Tally tally, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            var address = row[AccountFile.Email]!;
            var stored = addresses.IsStored(address);
            tally[Kind.Accounts].Created += stored ? 0 : 1;
            tally[Kind.Accounts].LeftAlone += stored ? 1 : 0;
            if (!stored && !dryRun)
            {
                db.Users.Add(AccountFile.Make(row, addresses.Find(address)!.Value));
            }
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }
}
