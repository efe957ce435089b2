using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>A file of records that are kept beside a case.</summary>
/// <param name="name">The file's name.</param>
/// <param name="make">A record of a case, from what it says.</param>
/// <param name="facts">What a record says.</param>
/// <param name="fields">The columns after that of the case.</param>
internal sealed class CaseTable<TRecord, TFacts>(
    string name, Func<int, TFacts, TRecord> make, Func<TRecord, TFacts> facts, Fields<TFacts> fields)
    : RecordTable<TRecord, TFacts>(name, [Case], facts, fields)
    where TRecord : class, ICaseRecord
    where TFacts : class
{
    public override object Make(int? caseId, Row row, Addresses addresses) => make(caseId!.Value, FactsOf(row, addresses));

    public override async Task<IReadOnlyList<StoredRecord>> ReadAsync(PortalDb db, int[] cases, Addresses addresses, CancellationToken stop)
    {
        var stored = await db.Set<TRecord>().AsNoTracking().Where(one => EF.Parameter(cases).Contains(EF.Property<int>(one, Owner)))
            .OrderBy(one => EF.Property<int>(one, "Id")).ToListAsync(stop);
        return stored.ConvertAll(one => Written(new StoredRecord(one, one.CaseId), addresses));
    }
}

/// <summary>A file of records that may come from a case, and outlive it.</summary>
internal sealed class FreeTable<TRecord, TFacts>(
    string name, Func<int?, TFacts, TRecord> make, Func<TRecord, TFacts> facts, Fields<TFacts> fields)
    : RecordTable<TRecord, TFacts>(name, [Case with { Required = false }], facts, fields)
    where TRecord : class
    where TFacts : class
{
    public override bool MayHaveNoCase => true;

    /// <summary>Puts records that belong to no case into an order that depends on nothing but what they say.</summary>
    public required Func<IQueryable<TRecord>, string, IOrderedQueryable<TRecord>> Order { get; init; }

    public override object Make(int? caseId, Row row, Addresses addresses) => make(caseId, FactsOf(row, addresses));

    public override async Task<IReadOnlyList<StoredRecord>> ReadAsync(PortalDb db, int[] cases, Addresses addresses, CancellationToken stop)
    {
        var stored = await db.Set<TRecord>().AsNoTracking().Where(one => EF.Parameter(cases).Contains(EF.Property<int?>(one, Owner)!.Value))
            .OrderBy(one => EF.Property<int>(one, "Id")).Select(one => new StoredRecord(one, EF.Property<int?>(one, Owner), null, null)).ToListAsync(stop);
        return stored.ConvertAll(one => Written(one, addresses));
    }

    public override IQueryable<StoredRecord> Caseless(PortalDb db) =>
        Order(db.Set<TRecord>().AsNoTracking().Where(one => EF.Property<int?>(one, Owner) == null), db.OrdinalCollation())
            .Select(one => new StoredRecord(one, null, null, null));
}

/// <summary>A file of records that belong to a stage.</summary>
internal sealed class StageTable<TRecord, TFacts>(
    string name, Func<TFacts, TRecord> make, Func<TRecord, TFacts> facts, Fields<TFacts> fields)
    : RecordTable<TRecord, TFacts>(name, [Case, Stage], facts, fields)
    where TRecord : class
    where TFacts : class
{
    public override string Owner => "StageId";

    public override object Make(int? caseId, Row row, Addresses addresses) => make(FactsOf(row, addresses));

    public override async Task<IReadOnlyList<StoredRecord>> ReadAsync(PortalDb db, int[] cases, Addresses addresses, CancellationToken stop)
    {
        var key = HasKey ? "Id" : Owner;
        var stored = await db.Stages.AsNoTracking().Where(stage => EF.Parameter(cases).Contains(stage.CaseId))
            .Join(db.Set<TRecord>().AsNoTracking(), stage => stage.Id, one => EF.Property<int>(one, Owner), (stage, one) => new { Stage = stage, Record = one })
            .OrderBy(pair => pair.Stage.Number).ThenBy(pair => EF.Property<int>(pair.Record, key))
            .Select(pair => new StoredRecord(pair.Record, pair.Stage.CaseId, pair.Stage.Id, pair.Stage.Number)).ToListAsync(stop);
        return stored.ConvertAll(one => Written(one, addresses));
    }
}
