using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>A case that is to be stored with what belongs to it and what the history says of it.</summary>
internal sealed record NewCase(Case Case, IReadOnlyList<LearningActionFacts> Actions, IReadOnlyList<PaymentFacts> Payments, HistoryEntry Entry);

/// <summary>
/// Stores new cases. The embedded database is locked by the transaction as a whole, so that keys can be counted up by hand and
/// rows inserted without a detour, which is many times faster; another database hands out keys to others meanwhile, and gets the
/// cases as it gets any.
/// </summary>
/// <param name="db">The database, in a transaction.</param>
/// <param name="setup">For what is pending.</param>
/// <param name="byHand">Whether keys may be counted up by hand.</param>
internal sealed class NewCases(PortalDb db, CouncilSetup setup, bool byHand) : IDisposable
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

        tables ??= new Tables(db, setup);
        await tables.CountOnAsync(stop);
        List<PendingEntry> entries = [];
        foreach (var one in cases)
        {
            entries.Add(new PendingEntry(one.Entry, CaseId: tables.Insert(one)));
        }

        foreach (var entry in await AuditChain.NextAsync(db, entries, stop))
        {
            tables.Insert(entry);
        }
    }

    public void Dispose() => tables?.Dispose();

    private async Task AddTrackedAsync(IReadOnlyList<NewCase> cases, CancellationToken stop)
    {
        db.Cases.AddRange(cases.Select(one => one.Case));
        foreach (var one in cases)
        {
            db.Record(one.Entry, one.Case);
        }

        await db.SaveChangesAsync(stop);
        db.LearningActions.AddRange(cases.SelectMany(one => one.Actions.Select(facts => new LearningAction(one.Case.Id, facts))));
        db.Payments.AddRange(cases.SelectMany(one => one.Payments.Select(facts => new Payment(one.Case.Id, facts))));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private sealed class Tables(PortalDb db, CouncilSetup setup) : IDisposable
    {
        private readonly TableWriter cases = new(db, typeof(Case), nameof(Case.Id));
        private readonly TableWriter particulars = new(db, typeof(CaseParticulars), "CaseId");
        private readonly TableWriter stages = new(db, typeof(Stage), nameof(Stage.Id), nameof(Stage.CaseId));
        private readonly TableWriter issues = new(db, typeof(Issue), nameof(Issue.Id), "StageId");
        private readonly TableWriter actions = new(db, typeof(LearningAction), nameof(LearningAction.Id), nameof(LearningAction.CaseId));
        private readonly TableWriter payments = new(db, typeof(Payment), nameof(Payment.Id), nameof(Payment.CaseId));
        private readonly TableWriter deadlines = new(db, typeof(PendingDeadline), nameof(PendingDeadline.Id));
        private readonly TableWriter entries = new(db, typeof(AuditEntry));
        private (int Case, int Stage, int Issue, int Action, int Payment, int Deadline) last;

        // Asked anew for each batch: what changes a stored case may add rows in between.
        public async Task CountOnAsync(CancellationToken stop) => last = (
            await db.Cases.MaxAsync(one => (int?)one.Id, stop) ?? 0,
            await db.Stages.MaxAsync(one => (int?)one.Id, stop) ?? 0,
            await db.Issues.MaxAsync(one => (int?)one.Id, stop) ?? 0,
            await db.LearningActions.MaxAsync(one => (int?)one.Id, stop) ?? 0,
            await db.Payments.MaxAsync(one => (int?)one.Id, stop) ?? 0,
            await db.PendingDeadlines.MaxAsync(one => (int?)one.Id, stop) ?? 0);

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
                Insert(stage, id);
            }

            foreach (var facts in one.Actions)
            {
                actions.Insert(new LearningAction(id, facts), ++last.Action, id);
            }

            foreach (var facts in one.Payments)
            {
                payments.Insert(new Payment(id, facts), ++last.Payment, id);
            }

            foreach (var deadline in CaseDeadlines.Of(one.Case, setup.Procedure(one.Case.Procedure), setup.Calendar, setup.Rules).Where(deadline => deadline.IsPending))
            {
                deadlines.Insert(new PendingDeadline(id, deadline), ++last.Deadline);
            }

            return id;
        }

        public void Insert(AuditEntry entry) => entries.Insert(entry);

        public void Dispose()
        {
            foreach (var writer in new[] { cases, particulars, stages, issues, actions, payments, deadlines, entries })
            {
                writer.Dispose();
            }
        }

        private void Insert(Stage stage, int id)
        {
            stages.Insert(stage, ++last.Stage, id);
            foreach (var issue in stage.Issues)
            {
                issues.Insert(issue, ++last.Issue, last.Stage);
            }
        }
    }
}
