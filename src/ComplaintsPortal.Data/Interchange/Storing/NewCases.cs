using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Profile;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>A case that is to be stored with what belongs to it and what the history says of it, the oldest entry first.</summary>
internal sealed record NewCase(Case Case, IReadOnlyDictionary<RecordTable, IReadOnlyList<Row>> Records, IReadOnlyList<HistoryEntry> History);

/// <summary>
/// Stores new cases. The embedded database is locked by the transaction as a whole, so that keys can be counted up by hand and
/// rows inserted without a detour, which is many times faster; another database hands out keys to others meanwhile, and gets the
/// cases as it gets any.
/// </summary>
/// <param name="db">The database, in a transaction.</param>
/// <param name="plan">For what is pending, and the accounts that records name.</param>
/// <param name="tally">Where the files are noted that come with them.</param>
/// <param name="byHand">Whether keys may be counted up by hand.</param>
internal sealed class NewCases(PortalDb db, SetupPlan plan, Tally tally, bool byHand) : IDisposable
{
    private Tables? tables;

    public async Task AddAsync(IReadOnlyList<NewCase> cases, CancellationToken stop)
    {
        if (cases.Count == 0)
        {
            return;
        }

        if (!byHand)
        {
            await AddTrackedAsync(cases, stop);
            return;
        }

        tables ??= new Tables(db, plan, tally, cases[0].Records.Keys);
        await tables.CountOnAsync(stop);
        List<PendingEntry> entries = [];
        List<int> ids = [];
        foreach (var one in cases)
        {
            var id = tables.Insert(one);
            ids.Add(id);
            entries.AddRange(one.History.Select(entry => new PendingEntry(entry, CaseId: id)));
        }

        foreach (var entry in await AuditChain.NextAsync(db, entries, stop))
        {
            tables.Insert(entry);
        }

        await tables.DateTheRestAsync(stop);
        await new SearchBook(db).AddCasesAsync([.. ids], stop);
    }

    public void Dispose() => tables?.Dispose();

    private async Task AddTrackedAsync(IReadOnlyList<NewCase> cases, CancellationToken stop)
    {
        db.Cases.AddRange(cases.Select(one => one.Case));
        foreach (var one in cases)
        {
            foreach (var entry in one.History)
            {
                db.Record(entry, one.Case);
            }
        }

        await db.SaveChangesAsync(stop);
        var records = new RecordEntries(db, plan.Addresses, tally);
        foreach (var one in cases)
        {
            foreach (var (table, row) in Rows(one))
            {
                records.Add(table, one.Case, row);
            }
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private static IEnumerable<(RecordTable Table, Row Row)> Rows(NewCase one) =>
        one.Records.SelectMany(stated => stated.Value.Select(row => (stated.Key, row)));

    private sealed class Tables(PortalDb db, SetupPlan plan, Tally tally, IEnumerable<RecordTable> stated) : IDisposable
    {
        private readonly TableWriter cases = new(db, typeof(Case), nameof(Case.Id));
        private readonly TableWriter particulars = new(db, typeof(CaseParticulars), "CaseId");
        private readonly TableWriter stages = new(db, typeof(Stage), nameof(Stage.Id), nameof(Stage.CaseId));
        private readonly TableWriter deadlines = new(db, typeof(PendingDeadline), nameof(PendingDeadline.Id));
        private readonly TableWriter entries = new(db, typeof(AuditEntry));
        private readonly Dictionary<RecordTable, TableWriter> records =
            stated.ToDictionary(table => table, table => new TableWriter(db, table.Entity, table.HasKey ? ["Id", table.Owner] : [table.Owner]));

        private readonly Dictionary<RecordTable, int> lastRecords = [];
        private readonly Dictionary<int, int> stageIds = [];
        private readonly List<int> undated = [];
        private (int Case, int Stage, int Deadline) last;

        // Asked anew for each batch: what changes a stored case may add rows in between.
        public async Task CountOnAsync(CancellationToken stop)
        {
            last = (
                await db.Cases.MaxAsync(one => (int?)one.Id, stop) ?? 0,
                await db.Stages.MaxAsync(one => (int?)one.Id, stop) ?? 0,
                await db.PendingDeadlines.MaxAsync(one => (int?)one.Id, stop) ?? 0);
            foreach (var table in records.Keys)
            {
                lastRecords[table] = await table.LastKeyAsync(db, stop);
            }
        }

        public int Insert(NewCase one)
        {
            var id = ++last.Case;
            cases.Insert(one.Case, id);
            if (one.Case.Particulars is { } words)
            {
                particulars.Insert(words, id);
            }

            foreach (var stage in one.Case.Stages)
            {
                stages.Insert(stage, stageIds[stage.Number] = ++last.Stage, id);
            }

            foreach (var (table, row) in Rows(one))
            {
                Insert(table, row, id);
            }

            Date(one, id);
            return id;
        }

        public void Insert(AuditEntry entry) => entries.Insert(entry);

        /// <summary>Works out what is pending of the cases of which more has to be known than the case and its stages.</summary>
        public async Task DateTheRestAsync(CancellationToken stop)
        {
            await new DeadlineBook(db).RestateAsync(undated, stop);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            undated.Clear();
        }

        public void Dispose()
        {
            foreach (var writer in records.Values.Concat([cases, particulars, stages, deadlines, entries]))
            {
                writer.Dispose();
            }
        }

        private void Date(NewCase one, int id)
        {
            if (Rows(one).Any(stated => stated.Table.SetsDeadlines))
            {
                undated.Add(id);
                return;
            }

            var setup = plan.Planned;
            var all = CaseDeadlines.Of(one.Case, setup.Procedure(one.Case.Procedure), setup.Calendar, setup.Rules);
            foreach (var deadline in all.Where(deadline => deadline.IsPending))
            {
                deadlines.Insert(new PendingDeadline(id, deadline), ++last.Deadline);
            }
        }

        private void Insert(RecordTable table, Row row, int caseId)
        {
            var owner = table.OfAStage ? stageIds[row.Value(RecordTable.Stage) ?? 0] : caseId;
            var record = table.Make(caseId, row, plan.Addresses);
            tally.Add(record);
            if (table.HasKey)
            {
                records[table].Insert(record, ++lastRecords[table], owner);
            }
            else
            {
                records[table].Insert(record, owner);
            }
        }
    }
}
