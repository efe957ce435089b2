using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>Checks that no Ombudsman's reference of a data set belongs to another case of the portal already: there can be one of each.</summary>
internal sealed class TakenReferences(PortalDb db, ErrorList errors)
{
    private const int Batch = 1_000;

    /// <summary>Checks rows of <c>ombudsman.csv</c>.</summary>
    public async Task CheckAsync(IEnumerable<Row> rows, CancellationToken stop)
    {
        foreach (var batch in rows.Where(row => row[OutcomeTables.Reference] is not null).Chunk(Batch))
        {
            var holders = await Holders(db, [.. batch.Select(row => row[OutcomeTables.Reference]!)]).ToListAsync(stop);
            var taken = holders.ToLookup(one => one.Taken, one => one.By, StringComparer.OrdinalIgnoreCase);
            foreach (var row in batch)
            {
                var others = taken[row[OutcomeTables.Reference]!].Where(by => !by.Equals(row[RecordTable.Case], StringComparison.OrdinalIgnoreCase));
                if (others.FirstOrDefault() is { } other)
                {
                    errors.Add(row, OutcomeTables.Reference, $"Enter another reference: the case {other} of the portal has this one");
                }
            }
        }
    }

    /// <summary>The cases that have one of these references of the Ombudsman.</summary>
    internal static IQueryable<TakenReference> Holders(PortalDb db, string[] references) =>
        from record in db.OmbudsmanRecords
        where EF.Parameter(references).Contains(record.Reference)
        join @case in db.Cases on record.CaseId equals @case.Id
        select new TakenReference(record.Reference, @case.Reference);
}

/// <summary>A reference of the Ombudsman that is taken.</summary>
/// <param name="Taken">The reference.</param>
/// <param name="By">The council's reference of the case that has it.</param>
internal sealed record TakenReference(string Taken, string By);
