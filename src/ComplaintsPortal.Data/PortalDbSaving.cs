using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;

namespace ComplaintsPortal.Data;

// Saving: history, versions and stale edits.
public sealed partial class PortalDb
{
    private readonly List<PendingEntry> pending = [];

    /// <summary>Records something that is not done to a case, or that a case does not record itself, with the next save.</summary>
    public void Record(HistoryEntry entry, int? caseId = null) => pending.Add(new PendingEntry(entry, CaseId: caseId));

    // The case may be so new that its key is not known yet.
    internal void Record(HistoryEntry entry, Case @case) => pending.Add(new PendingEntry(entry, @case));

    /// <summary>Nothing that was read, changed or recorded so far is saved any more: for whoever begins a piece of work anew.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        pending.Clear();
        touched.Clear();
    }

    /// <summary>Records that somebody opened a case, with the next save.</summary>
    public void RecordReading(int caseId, Officer officer, DateTimeOffset now) =>
        pending.Add(new PendingEntry(new HistoryEntry(now, officer.Id, officer.Name, "Case read"), CaseId: caseId, Reading: true));

    /// <summary>
    /// Saves a case that somebody edited from a form. False where the case was saved by somebody else since the form was shown:
    /// then nothing is stored, and everything that this context had read or changed is forgotten, so that a page can read the
    /// other person's version.
    /// </summary>
    /// <param name="case">The case, as changed.</param>
    /// <param name="version">The version that the form carried.</param>
    /// <param name="stop">To give up.</param>
    public async Task<bool> TrySaveAsync(Case @case, int version, CancellationToken stop = default)
    {
        Entry(@case).Property(saved => saved.Version).OriginalValue = version;
        try
        {
            await SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            Forget();
            return false;
        }
    }

    /// <summary>Not for use: history is written asynchronously.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Call SaveChangesAsync");

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        RefuseRewrittenHistory();
        RaiseVersions();
        pending.AddRange(ChangeTracker.Entries<Case>().SelectMany(entry => entry.Entity.TakeNewHistory().Select(history => new PendingEntry(history, entry.Entity))));
        var saved = Database.CurrentTransaction is null
            ? await Database.CreateExecutionStrategy().ExecuteAsync(SaveInTransactionAsync, cancellationToken)
            : await SaveWithHistoryAsync(cancellationToken);
        pending.Clear();
        touched.Clear();
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return saved;
    }

    private async Task<int> SaveInTransactionAsync(CancellationToken stop)
    {
        await using var transaction = await Database.BeginTransactionAsync(stop);
        var saved = await SaveWithHistoryAsync(stop);
        await transaction.CommitAsync(stop);
        return saved;
    }

    // Nothing is accepted and no history forgotten before all of it is stored: where the connection breaks, the provider tries
    // again from here. So the history is written by a context of its own, in the same transaction.
    private async Task<int> SaveWithHistoryAsync(CancellationToken stop)
    {
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, stop);
        if (pending.Count == 0 && touched.Count == 0)
        {
            return saved;
        }

        var entries = pending.ConvertAll(entry => entry.Case is null ? entry : entry with { CaseId = Entry(entry.Case).Property(@case => @case.Id).CurrentValue });
        await using var history = new PortalDb(options);
        history.Database.SetDbConnection(Database.GetDbConnection());
        await history.Database.UseTransactionAsync(Database.CurrentTransaction!.GetDbTransaction(), stop);
        await RestateDeadlinesAsync(history, stop);
        await AuditChain.AppendAsync(history, entries, stop);
        return saved + await history.SaveAsTheyAreAsync(stop);
    }

    private Task<int> SaveAsTheyAreAsync(CancellationToken stop) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, stop);

    private void RefuseRewrittenHistory()
    {
        if (ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("History is only added to.");
        }
    }

    // A change below a case changes the case: its version rises once a save.
    private void RaiseVersions()
    {
        var roots = ChangeTracker.Entries<Case>().ToDictionary(root => root.Property(@case => @case.Id).CurrentValue);
        var caseOfStage = ChangeTracker.Entries<Stage>().ToDictionary(stage => stage.Property(one => one.Id).CurrentValue, stage => Key(stage, nameof(Stage.CaseId)));
        touched.Clear();
        var changed = ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => RootKey(entry, caseOfStage))
            .OfType<int>()
            .ToHashSet();
        foreach (var key in changed)
        {
            var root = roots.GetValueOrDefault(key) ?? throw new InvalidOperationException("Read the case together with the part that is changed: its version has to rise.");
            var version = root.Property(@case => @case.Version);
            if (root.State is EntityState.Unchanged or EntityState.Modified && version.CurrentValue == version.OriginalValue)
            {
                version.CurrentValue = version.OriginalValue + 1;
            }

            Touch(root);
        }
    }

    private static int? RootKey(EntityEntry entry, Dictionary<int, int> caseOfStage) => entry.Entity switch
    {
        Case => Key(entry, nameof(Case.Id)),
        Stage => Key(entry, nameof(Stage.CaseId)),
        Domain.Cases.CaseParticulars => Key(entry, "CaseId"),
        ICaseRecord => Key(entry, nameof(ICaseRecord.CaseId)),
        Issue or Response or Extension => caseOfStage.GetValueOrDefault(Key(entry, "StageId")),
        _ => null,
    };

    // What was taken away from its owner no longer knows it, but did.
    private static int Key(EntityEntry entry, string property) =>
        (int)(entry.State is EntityState.Deleted ? entry.Property(property).OriginalValue : entry.Property(property).CurrentValue)!;
}
