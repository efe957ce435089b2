using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Reading;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>
/// Actions and payments that name no case. They have no key: as often as the data set states one, it is to be there, and what it
/// does not state is left alone.
/// </summary>
internal sealed class Caseless(PortalDb db, DataSet data, Addresses addresses, Tally tally)
{
    /// <summary>Adds what is missing of one part.</summary>
    public async Task ApplyAsync(ILookup<InterchangeFile, Row> rows, int part, bool dryRun, CancellationToken stop)
    {
        foreach (var table in RecordTables.All.Where(table => table.MayHaveNoCase))
        {
            Row[] stated = [.. rows[table.File].Where(row => row[RecordTable.Case] is null)];
            var missing = stated.Length == 0 ? [] : await MissingAsync(table, stated, part, stop);
            tally[table.File.Kind].Created += missing.Count;
            tally[table.File.Kind].LeftAlone += stated.Length - missing.Count;
            if (!dryRun && missing.Count > 0)
            {
                db.AddRange(missing.Select(row => table.Make(null, row, addresses)));
                await db.SaveChangesAsync(stop);
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<IReadOnlyList<Row>> MissingAsync(RecordTable table, Row[] stated, int part, CancellationToken stop)
    {
        List<string> known = [];
        await foreach (var one in table.Caseless(db).AsAsyncEnumerable().WithCancellation(stop))
        {
            var key = table.KeyOf(table.Cells(one.Record, addresses), stated[0].Stated);
            if (data.Parts.PartOf(key) == part)
            {
                known.Add(key);
            }
        }

        return Matching.Match(stated, known, row => table.KeyOf(table.Cells(row, addresses), row.Stated), key => key).Missing;
    }
}
