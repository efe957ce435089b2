using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>A file of records that belong to no case and are known by a key: the first column.</summary>
internal abstract class KeyedFile<TRecord>(string name, params IReadOnlyList<Column> columns)
    where TRecord : class
{
    private const int Batch = 1_000;

    public InterchangeFile File { get; } = new(name, false, columns);

    /// <summary>How a record is written, its key first.</summary>
    public abstract string?[] Cells(TRecord record);

    /// <summary>The record that a row states; of what its file has no column for, it says what is known already.</summary>
    protected abstract TRecord Make(Row row, TRecord? known);

    /// <summary>Gives a record that is stored what another one says.</summary>
    protected abstract void Restate(TRecord known, TRecord stated);

    /// <summary>Those that have one of these keys.</summary>
    protected abstract IQueryable<TRecord> Find(PortalDb db, string[] keys);

    /// <summary>Takes up new records, to be stored with the next save at the latest.</summary>
    protected virtual Task AddAsync(PortalDb db, IReadOnlyList<TRecord> created, CancellationToken stop)
    {
        db.AddRange(created);
        return Task.CompletedTask;
    }

    /// <summary>Those of the keys, folded, whose records were erased here because their time was over: they are not brought back.</summary>
    protected virtual Task<HashSet<string>> ErasedAsync(PortalDb db, string[] keys, CancellationToken stop) => Task.FromResult<HashSet<string>>([]);

    /// <summary>Brings what is stored to what is stated; what is not stated is left alone.</summary>
    public async Task ApplyAsync(PortalDb db, IEnumerable<Row> rows, bool dryRun, Tally tally, CancellationToken stop)
    {
        var count = tally[File.Kind];
        foreach (var batch in rows.Chunk(Batch))
        {
            List<TRecord> created = [];
            var stored = await Find(db, Array.ConvertAll(batch, KeyOf)).ToDictionaryAsync(one => Cells(one)[0]!, WrittenKey.Comparer, stop);
            var erased = await ErasedAsync(db, Array.ConvertAll(batch, KeyOf), stop);
            count.LeftAlone += batch.Count(row => erased.Contains(WrittenKey.Folded(KeyOf(row))));
            foreach (var row in batch.Where(row => !erased.Contains(WrittenKey.Folded(KeyOf(row)))))
            {
                var known = stored.GetValueOrDefault(KeyOf(row));
                var stated = Make(row, known);
                if (known is null)
                {
                    count.Created++;
                    created.Add(stated);
                }
                else if (Cells(stated).Skip(1).SequenceEqual(Cells(known).Skip(1)))
                {
                    count.LeftAlone++;
                }
                else
                {
                    count.Changed++;
                    Restate(known, stated);
                }
            }

            if (!dryRun)
            {
                await AddAsync(db, created, stop);
                await db.SaveChangesAsync(stop);
            }

            db.ChangeTracker.Clear();
        }
    }

    private string KeyOf(Row row) => Cells(Make(row, null))[0]!;
}
