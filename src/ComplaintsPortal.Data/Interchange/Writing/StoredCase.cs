using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Writing;

/// <summary>A case as it is stored, in the words of the interchange format.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Facts">What is said of the case itself.</param>
/// <param name="Stages">In the order of their numbers.</param>
internal sealed record StoredCase(int Id, CaseFacts Facts, IReadOnlyList<StageFacts> Stages)
{
    private readonly Dictionary<RecordTable, ILookup<int?, StoredRecord>> records = [];

    /// <summary>Reads these cases with their stages and the records of some tables, in one query for each.</summary>
    public static async Task<IReadOnlyList<StoredCase>> ReadAsync(
        PortalDb db, IQueryable<Case> some, IEnumerable<RecordTable> tables, Addresses addresses, CancellationToken stop)
    {
        var cases = await some.AsNoTracking().Include(one => one.Particulars).ToListAsync(stop);
        var others = await OthersAsync(db, [.. cases.Select(one => one.OmbudsmanOf).OfType<int>()], stop);
        var ids = cases.Select(one => one.Id).ToArray();
        var stages = await db.Stages.AsNoTracking().Where(stage => EF.Parameter(ids).Contains(stage.CaseId)).OrderBy(stage => stage.Number).ToListAsync(stop);
        var byCase = stages.ToLookup(stage => stage.CaseId, stage => stage.Interchange.Facts);
        var stored = cases.ConvertAll(one => new StoredCase(
            one.Id, Said(one.Interchange.Facts) with { OmbudsmanOf = one.OmbudsmanOf is { } other ? others[other] : null }, [.. byCase[one.Id]]));
        foreach (var table in tables)
        {
            var read = (await table.ReadAsync(db, ids, addresses, stop)).ToLookup(record => record.CaseId);
            stored.ForEach(one => one.records.Add(table, read));
        }

        return stored;
    }

    /// <summary>Its records of one of the tables that were read, in the order in which they were entered.</summary>
    public IReadOnlyList<StoredRecord> Records(RecordTable table) => [.. records[table][Id]];

    private static async Task<Dictionary<int, string>> OthersAsync(PortalDb db, int[] ids, CancellationToken stop) =>
        ids.Length == 0 ? [] : await db.Cases.Where(one => EF.Parameter(ids).Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Reference, stop);

    // A text without a letter is written as nothing.
    private static CaseFacts Said(CaseFacts facts) => facts with
    {
        Summary = Said(facts.Summary),
        Account = Said(facts.Account),
        ChildName = Said(facts.ChildName),
        TriageNote = Said(facts.TriageNote),
    };

    private static string? Said(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
