using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>Brings the details of complainants to what a data set states.</summary>
internal static class ContactImport
{
    private const int Batch = 1_000;

    public static async Task ApplyAsync(PortalDb db, IEnumerable<Row> rows, bool dryRun, Tally tally, CancellationToken stop)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            var keys = batch.Select(row => row["person"]!).ToArray();
            var stored = await db.ContactDetails.Where(one => EF.Parameter(keys).Contains(one.Person)).ToDictionaryAsync(one => one.Person, StringComparer.OrdinalIgnoreCase, stop);
            foreach (var stated in batch.Select(ContactFile.Make))
            {
                if (!stored.TryGetValue(stated.Person, out var known))
                {
                    tally[Kind.Contacts].Created++;
                    db.ContactDetails.Add(stated);
                    continue;
                }

                var same = ContactFile.Cells(stated).Skip(1).SequenceEqual(ContactFile.Cells(known).Skip(1));
                tally[Kind.Contacts].LeftAlone += same ? 1 : 0;
                tally[Kind.Contacts].Changed += same ? 0 : 1;
                known.Restate(stated.Name, stated.Email, stated.Telephone, stated.Address);
            }

            if (!dryRun)
            {
                await db.SaveChangesAsync(stop);
            }

            db.ChangeTracker.Clear();
        }
    }
}
