using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>Brings what cases say of one another to what a data set states, once all of its cases are there.</summary>
internal sealed class MutualImport(PortalDb db, DataSet data, Addresses addresses, Tally tally)
{
    private const int Batch = 1_000;

    public async Task ApplyAsync(bool dryRun, CancellationToken stop)
    {
        for (var part = 0; part < data.Parts.Count; part++)
        {
            var rows = data.Parts.Read(part);
            var links = rows[LinkTable.Only.File].ToLookup(row => row[RecordTable.Case]!);
            foreach (var batch in rows[CaseFile.File].Chunk(Batch))
            {
                string[] references = [.. batch.Select(row => row[CaseFile.Reference]!)];
                await (data.Has(LinkTable.Only.File) ? ApplyAsync(references, links, dryRun, stop) : Task.CompletedTask);
                await (!dryRun && batch[0].States(CaseFile.OmbudsmanOf) ? NameOmbudsmanCasesAsync(batch, stop) : Task.CompletedTask);
            }
        }
    }

    // Counted with the case itself.
    private async Task NameOmbudsmanCasesAsync(Row[] batch, CancellationToken stop)
    {
        var stated = batch.ToDictionary(row => row[CaseFile.Reference]!, row => row[CaseFile.OmbudsmanOf], WrittenKey.Comparer);
        var all = stated.Keys.Select(WrittenKey.Folded).ToArray();
        var naming = stated.Where(one => one.Value is not null).Select(one => WrittenKey.Folded(one.Key)).ToArray();
        var others = await IdsAsync([.. stated.Values.OfType<string>().Distinct()], stop);
        var cases = await db.Cases
            .Where(one => EF.Parameter(naming).Contains(EF.Property<string>(one, CaseKeys.Reference))
                || (one.OmbudsmanOf != null && EF.Parameter(all).Contains(EF.Property<string>(one, CaseKeys.Reference))))
            .ToListAsync(stop);
        cases.ForEach(one => one.Interchange.RestateOmbudsmanOf(stated[one.Reference] is { } other ? others[other] : null));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private async Task ApplyAsync(string[] references, ILookup<string, Row> links, bool dryRun, CancellationToken stop)
    {
        var cases = await IdsAsync(references, stop);
        var stored = (await LinkTable.Only.ReadAsync(db, [.. cases.Values], addresses, stop)).ToLookup(link => link.CaseId);
        List<Row> missing = [];
        List<StoredRecord> surplus = [];
        foreach (var reference in references)
        {
            Row[] stated = [.. links[reference]];
            var difference = LinkTable.Only.Compare(stated, cases.TryGetValue(reference, out var id) ? [.. stored[id]] : [], addresses);
            missing.AddRange(difference.Missing);
            surplus.AddRange(difference.Surplus);
            tally[LinkTable.Only.File.Kind].LeftAlone += stated.Length - difference.Missing.Count;
        }

        tally[LinkTable.Only.File.Kind].Created += missing.Count;
        tally[LinkTable.Only.File.Kind].Removed += surplus.Count;
        if (!dryRun && missing.Count + surplus.Count > 0)
        {
            await StoreAsync(missing, surplus, cases, stop);
        }
    }

    private async Task StoreAsync(List<Row> missing, List<StoredRecord> surplus, Dictionary<string, int> cases, CancellationToken stop)
    {
        var others = await IdsAsync([.. missing.Select(row => row[LinkTable.Other]!).Distinct()], stop);
        foreach (var (reference, id) in cases)
        {
            others[reference] = id;
        }

        // The version of a case rises with what is done to its links.
        var touched = missing.Select(row => cases[row[RecordTable.Case]!]).Concat(surplus.Select(link => link.CaseId!.Value)).Distinct().ToArray();
        await db.Cases.Where(one => EF.Parameter(touched).Contains(one.Id)).LoadAsync(stop);
        db.RemoveRange(surplus.Select(link => link.Record));
        await db.SaveChangesAsync(stop);
        db.CaseLinks.AddRange(missing.Select(row => LinkTable.Make(row, others)));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private async Task<Dictionary<string, int>> IdsAsync(string[] references, CancellationToken stop)
    {
        var keys = Array.ConvertAll(references, WrittenKey.Folded);
        return await db.Cases.Where(one => EF.Parameter(keys).Contains(EF.Property<string>(one, CaseKeys.Reference)))
            .ToDictionaryAsync(one => one.Reference, one => one.Id, WrittenKey.Comparer, stop);
    }
}
