using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ComplaintsPortal.Data;

// Saving: history, versions and stale edits.
public sealed partial class PortalDb
{
    private readonly List<PendingEntry> pending = [];

    /// <summary>Records something that is not done to a case, or that a case does not record itself, with the next save.</summary>
    public void Record(HistoryEntry entry, int? caseId = null) => pending.Add(new PendingEntry(entry, CaseId: caseId));

    // The case may be so new that its key is not known yet.
    internal void Record(HistoryEntry entry, Case @case) => pending.Add(new PendingEntry(entry, @case));

    /// <summary>Records that somebody opened a case, with the next save.</summary>
    public void RecordReading(int caseId, Officer officer, DateTimeOffset now) =>
        pending.Add(new PendingEntry(new HistoryEntry(now, officer.Id, officer.Name, "Case read"), CaseId: caseId, Reading: true));

    /// <summary>
    /// Saves a case that somebody edited from a form. False where the case was saved by somebody else since the form was shown:
    /// then nothing is stored.
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
        if (Database.CurrentTransaction is not null)
        {
            return await SaveWithHistoryAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        return await Database.CreateExecutionStrategy().ExecuteAsync(async stop =>
        {
            await using var transaction = await Database.BeginTransactionAsync(stop);
            var saved = await SaveWithHistoryAsync(acceptAllChangesOnSuccess, stop);
            await transaction.CommitAsync(stop);
            return saved;
        }, cancellationToken);
    }

    private async Task<int> SaveWithHistoryAsync(bool accept, CancellationToken stop)
    {
        var saved = await base.SaveChangesAsync(accept, stop);
        PendingEntry[] entries =
        [
            .. ChangeTracker.Entries<Case>().SelectMany(entry => entry.Entity.TakeNewHistory().Select(history => new PendingEntry(history, entry.Entity))),
            .. pending,
        ];
        pending.Clear();
        if (entries.Length == 0)
        {
            return saved;
        }

        await AuditChain.AppendAsync(this, entries, stop);
        return saved + await base.SaveChangesAsync(accept, stop);
    }

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
        var cases = ChangeTracker.Entries<Stage>().ToDictionary(stage => stage.Property(one => one.Id).CurrentValue, stage => stage.Property(one => one.CaseId).CurrentValue);
        var touched = ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => RootKey(entry, cases))
            .ToHashSet();
        foreach (var root in ChangeTracker.Entries<Case>().Where(root => root.State is EntityState.Unchanged or EntityState.Modified))
        {
            var version = root.Property(@case => @case.Version);
            if (touched.Contains(root.Property(@case => @case.Id).CurrentValue) && version.CurrentValue == version.OriginalValue)
            {
                version.CurrentValue = version.OriginalValue + 1;
            }
        }
    }

    private static int? RootKey(EntityEntry entry, Dictionary<int, int> caseOfStage) => entry.Entity switch
    {
        Case => (int)entry.Property(nameof(Case.Id)).CurrentValue!,
        Stage => (int)entry.Property(nameof(Stage.CaseId)).CurrentValue!,
        Domain.Cases.CaseParticulars => (int)entry.Property("CaseId").CurrentValue!,
        Issue or Response or Extension => caseOfStage.TryGetValue((int)entry.Property("StageId").CurrentValue!, out var found) ? found : null,
        _ => null,
    };
}
