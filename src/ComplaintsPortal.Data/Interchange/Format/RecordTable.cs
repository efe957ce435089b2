using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Domain.Cases.Arriving;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>A record as it is stored: what it belongs to, and how it is written.</summary>
/// <param name="Record">The record itself, not tracked.</param>
/// <param name="CaseId">The database's key of its case; null where it has none.</param>
/// <param name="StageId">The database's key of its stage, where it belongs to one.</param>
/// <param name="Stage">The number of that stage.</param>
internal sealed record StoredRecord(object Record, int? CaseId, int? StageId = null, int? Stage = null)
{
    /// <summary>Its values in the order of the file's columns; the first one, the case's reference, is not filled in.</summary>
    public string?[] Cells { get; init; } = [];
}

/// <summary>
/// A file of records that belong to a case, or to a stage of it. Where a data set has the file, each of its cases has afterwards
/// exactly the records that it states; where it has not, they are left as they are.
/// </summary>
internal abstract class RecordTable(InterchangeFile file, Type entity)
{
    /// <summary>The column of the case that a row belongs to.</summary>
    public static readonly Column<string?> Case = Column.Reference("case", Arrival.ReferenceLength).Needed();

    /// <summary>The column of the stage's number, where the file has one.</summary>
    public static readonly Column<int?> Stage = Column.Stage().Needed();

    public InterchangeFile File { get; } = file;

    public Type Entity { get; } = entity;

    /// <summary>The property that names what a record belongs to: its case or its stage.</summary>
    public virtual string Owner => "CaseId";

    /// <summary>Whether a record belongs to a stage itself, and not only names its number.</summary>
    public bool OfAStage => Owner != "CaseId";

    /// <summary>Whether a record can only be stored once every case is there.</summary>
    public virtual bool AfterCases => false;

    /// <summary>Whether a record may belong to no case.</summary>
    public virtual bool MayHaveNoCase => false;

    /// <summary>Whether the order of a case's records says something: the last response counts.</summary>
    public bool Ordered { get; init; }

    /// <summary>Pairs of date columns of which the second cannot be before the first.</summary>
    public IReadOnlyList<(Column<DateOnly?> Earlier, Column<DateOnly?> Later)> Successions { get; init; } = [];

    /// <summary>Whether what is pending of a case may depend on its records.</summary>
    public bool SetsDeadlines { get; init; } = true;

    /// <summary>
    /// The columns by which the records of a case are told apart, none where it has one at most; null where two may say the same.
    /// </summary>
    public IReadOnlyList<Column>? Key { get; init; }

    /// <summary>A column of which no two records of the portal have the same value.</summary>
    public Column? Unique { get; init; }

    /// <summary>Pairs of columns that are both filled in or both empty.</summary>
    public IReadOnlyList<(Column One, Column Other)> Together { get; init; } = [];

    /// <summary>Whether records have a key of their own beside what they belong to.</summary>
    public bool HasKey => Entity.GetProperty("Id") is not null;

    /// <summary>What a row says, as the portal would write it: rows that say the same in other words are the same.</summary>
    public abstract string?[] Cells(Row row, Addresses addresses);

    /// <summary>The record that a row states.</summary>
    public abstract object Make(int? caseId, Row row, Addresses addresses);

    /// <summary>What is stored of these cases, in the order in which it was entered.</summary>
    public abstract Task<IReadOnlyList<StoredRecord>> ReadAsync(PortalDb db, int[] cases, Addresses addresses, CancellationToken stop);

    /// <summary>Whether anything is stored at all.</summary>
    public abstract Task<bool> AnyAsync(PortalDb db, CancellationToken stop);

    /// <summary>The largest key that was given out.</summary>
    public abstract Task<int> LastKeyAsync(PortalDb db, CancellationToken stop);

    /// <summary>What is stored and belongs to no case, in an order that depends on nothing but what it says.</summary>
    public virtual IQueryable<StoredRecord> Caseless(PortalDb db) => throw new NotSupportedException($"Each row of {File.Name} belongs to a case");

    /// <summary>How the record of <see cref="Caseless"/> is written.</summary>
    public abstract string?[] Cells(object record, Addresses addresses);

    /// <summary>What a row is compared by: the columns that its file has, the case aside.</summary>
    public string KeyOf(string?[] cells, bool[]? stated) =>
        string.Join('\u001F', cells.Select((cell, place) =>
            place == 0 || (stated is not null && !stated[place] && File.Columns[place].Later) ? "" : cell ?? "\0"));

    /// <summary>What is stated and not stored, and what is stored and not stated.</summary>
    public (IReadOnlyList<Row> Missing, IReadOnlyList<StoredRecord> Surplus) Compare(
        IReadOnlyList<Row> stated, IReadOnlyList<StoredRecord> stored, Addresses addresses)
    {
        var columns = stated.Count == 0 ? null : stated[0].Stated;
        var before = stored.Select(one => (One: one, Key: KeyOf(one.Cells, columns)));
        var after = stated.Select(row => (Row: row, Key: KeyOf(Cells(row, addresses), columns)));
        if (!Ordered)
        {
            var (missing, surplus) = Matching.Match(after, before, one => one.Key, one => one.Key);
            return ([.. missing.Select(one => one.Row)], [.. surplus.Select(one => one.One)]);
        }

        var same = before.Zip(after).TakeWhile(pair => pair.First.Key == pair.Second.Key).Count();
        return ([.. stated.Skip(same)], [.. stored.Skip(same)]);
    }
}

/// <summary>A file of records whose facts the domain knows.</summary>
internal abstract class RecordTable<TRecord, TFacts>(string name, IReadOnlyList<Column> owner, Func<TRecord, TFacts> facts, Fields<TFacts> fields)
    : RecordTable(new InterchangeFile(name, false, [.. owner, .. fields]), typeof(TRecord))
    where TRecord : class
    where TFacts : class
{
    public override string?[] Cells(Row row, Addresses addresses) =>
        Cells(row.Cells[0], OfAStage ? row.Value(Stage) : null, facts((TRecord)Make(0, row, addresses)), addresses);

    public override string?[] Cells(object record, Addresses addresses) => Cells(null, null, facts((TRecord)record), addresses);

    public override async Task<bool> AnyAsync(PortalDb db, CancellationToken stop) => await db.Set<TRecord>().AnyAsync(stop);

    public override async Task<int> LastKeyAsync(PortalDb db, CancellationToken stop) =>
        HasKey ? await db.Set<TRecord>().MaxAsync(one => (int?)EF.Property<int>(one, "Id"), stop) ?? 0 : 0;

    protected TFacts FactsOf(Row row, Addresses addresses) => fields.Read(row, null, addresses);

    protected StoredRecord Written(StoredRecord stored, Addresses addresses) =>
        stored with { Cells = Cells(null, stored.Stage, facts((TRecord)stored.Record), addresses) };

    private string?[] Cells(string? reference, int? stage, TFacts says, Addresses addresses) =>
        OfAStage ? fields.Cells(says, addresses, reference, Cell.Write(stage)) : fields.Cells(says, addresses, reference);
}
