using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Council;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>Brings the caseloads that a data set names to what it states.</summary>
internal static class CaseloadImport
{
    public static async Task ApplyAsync(PortalDb db, IEnumerable<Row> rows, bool dryRun, Tally tally, CancellationToken stop)
    {
        var stored = await db.Caseloads.ToDictionaryAsync(one => (one.Period, one.Key, one.Service), stop);
        var count = tally[Kind.Caseloads];
        foreach (var row in rows)
        {
            var facts = CaseloadFile.Facts(row);
            if (!stored.TryGetValue(facts.Key, out var known))
            {
                count.Created++;
                db.Caseloads.Add(new Caseload(facts.Period, facts.Caseload, facts.Service, facts.Value));
            }
            else if (known.Value != facts.Value)
            {
                count.Changed++;
                known.Restate(facts.Value);
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
