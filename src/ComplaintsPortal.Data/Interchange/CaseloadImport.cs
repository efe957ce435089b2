using ComplaintsPortal.Domain.Council;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>Brings the caseloads that a data set names to what it states.</summary>
internal static class CaseloadImport
{
    public static async Task ApplyAsync(PortalDb db, IEnumerable<Row> rows, bool dryRun, Tally tally, CancellationToken stop)
    {
        var stored = await db.Caseloads.ToDictionaryAsync(one => (one.Period, one.Key, one.Service), stop);
        var count = tally[Kind.Caseloads];
        foreach (var row in rows)
        {
            var value = row.Decimal("value");
            if (!stored.TryGetValue((row["period"]!, row["caseload"]!, row["service"]), out var known))
            {
                count.Created++;
                db.Caseloads.Add(new Caseload(row["period"]!, row["caseload"]!, row["service"], value));
            }
            else if (known.Value != value)
            {
                count.Changed++;
                known.Restate(value);
            }
            else
            {
                count.LeftAlone++;
            }
        }

        if (!dryRun)
        {
            await db.SaveChangesAsync(stop);
        }

        db.ChangeTracker.Clear();
    }
}
