using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Saving;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace ComplaintsPortal.Data;

// Saving: one transaction, and stale edits. Versions, deadlines, what is searched, history and the stamp of the
// set-up are an interceptor each.
public sealed partial class PortalDb
{
    private static readonly IInterceptor[] OnSaving =
        [new SetupStamped(), new CaseVersions(), new PersonVersions(), new PendingRestated(), new SearchKept(), new HistoryWritten()];

    /// <summary>What the next save writes into the audit.</summary>
    internal List<PendingEntry> Pending { get; } = [];

    /// <summary>Where history waits for the end of a long transaction; null where it is written with each save.</summary>
    internal LateHistory? Late { get; set; }

    /// <summary>The cases that the save under way changes, and whether they are new.</summary>
    internal List<(Case Case, bool New)> Touched { get; } = [];

    /// <summary>Records something that is not done to a case, or that a case does not record itself, with the next save.</summary>
    public void Record(HistoryEntry entry, int? caseId = null) => Pending.Add(new PendingEntry(entry, CaseId: caseId));

    // The case may be so new that its key is not known yet.
    internal void Record(HistoryEntry entry, Case @case) => Pending.Add(new PendingEntry(entry, @case));

    /// <summary>Nothing that was read, changed or recorded so far is saved any more: for whoever begins a piece of work anew.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        Pending.Clear();
        Touched.Clear();
    }

    /// <summary>Records that somebody opened a case, or something of it, with the next save.</summary>
    public void RecordReading(int caseId, Officer officer, DateTimeOffset now, string what = "Case read") =>
        Pending.Add(new PendingEntry(new HistoryEntry(now, officer.Id, officer.Name, what), CaseId: caseId, Reading: true));

    /// <summary>Records that somebody who has no account saw something of a case, with the next save.</summary>
    public void RecordReading(int caseId, HistoryEntry entry) => Pending.Add(new PendingEntry(entry, CaseId: caseId, Reading: true));

    /// <summary>
    /// Saves a case that somebody edited from a form. False where the case was saved by somebody else since the form was shown:
    /// then nothing is stored, and everything that this context had read or changed is forgotten, so that a page can read the
    /// other person's version.
    /// </summary>
    /// <param name="case">The case, as changed.</param>
    /// <param name="version">The version that the form carried.</param>
    /// <param name="stop">To give up.</param>
    public Task<bool> TrySaveAsync(Case @case, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(@case).Property(saved => saved.Version), version, stop);

    /// <summary>Saves somebody on the register whom somebody edited from a form; false, and nothing stored, as with a case.</summary>
    public Task<bool> TrySaveAsync(Appointee appointee, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(appointee).Property(saved => saved.Version), version, stop);

    /// <summary>Saves an action that somebody edited from a form; false where somebody else saved it since, as with a case.</summary>
    public Task<bool> TrySaveAsync(LearningAction action, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(action).Property(saved => saved.Version), version, stop);

    /// <summary>Saves the details of a person whom somebody edited from a form; false where somebody else saved them since, as with a case.</summary>
    public Task<bool> TrySaveAsync(ContactDetails details, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(details).Property(saved => saved.Version), version, stop);

    /// <summary>Saves a text of a report that somebody wrote in a form; false where somebody else saved it since, as with a case.</summary>
    public Task<bool> TrySaveAsync(ReportText text, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(text).Property(saved => saved.Version), version, stop);

    /// <summary>Saves a step of a report's course that somebody took in a form; false where somebody else took one since, as with a case.</summary>
    public Task<bool> TrySaveAsync(ReportCourse course, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(course).Property(saved => saved.Version), version, stop);

    /// <summary>Saves what was done to a comment in a form; false where somebody else did something to it since, as with a case.</summary>
    public Task<bool> TrySaveAsync(ReportComment comment, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(comment).Property(saved => saved.Version), version, stop);

    /// <summary>Saves what was recorded beside an edition in a form; false where somebody else recorded something since, as with a case.</summary>
    public Task<bool> TrySaveAsync(Edition edition, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(edition).Property(saved => saved.Version), version, stop);

    /// <summary>Saves the figures of a letter that somebody entered in a form; false where somebody else saved them since, as with a case.</summary>
    public Task<bool> TrySaveAsync(OmbudsmanLetter letter, int version, CancellationToken stop = default) =>
        TrySaveAsync(Entry(letter).Property(saved => saved.Version), version, stop);

    private async Task<bool> TrySaveAsync<T>(PropertyEntry<T, int> token, int version, CancellationToken stop)
        where T : class
    {
        token.OriginalValue = version;
        try
        {
            await SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException failure)
        {
            // Where two save at the same moment, the number that both took is refused before the version is: it was given under that.
            var stale = failure is DbUpdateConcurrencyException || await IsStaleAsync(token, version, stop);
            Forget();
            if (!stale)
            {
                throw;
            }

            return false;
        }
    }

    private static async Task<bool> IsStaleAsync<T>(PropertyEntry<T, int> token, int version, CancellationToken stop)
        where T : class => await token.EntityEntry.GetDatabaseValuesAsync(stop) is not { } stored || stored.GetValue<int>(token.Metadata.Name) != version;

    /// <summary>Not for use: history is written asynchronously.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Call SaveChangesAsync");

    /// <inheritdoc />
    /// <remarks>
    /// All in one transaction, what the interceptors add included. Nothing is accepted and no history forgotten before all of it is stored:
    /// where the connection breaks, the provider tries again from here.
    /// </remarks>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var saved = Database.CurrentTransaction is null
            ? await Database.CreateExecutionStrategy().ExecuteAsync(SaveInTransactionAsync, cancellationToken)
            : await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        Pending.Clear();
        Touched.Clear();
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return saved;
    }

    /// <summary>Raises the stamp of the set-up, within the transaction that is open; for whoever changes it past the change tracker.</summary>
    internal Task RaiseStampAsync(CancellationToken stop) =>
        Council.ExecuteUpdateAsync(set => set.SetProperty(council => council.Stamp, council => council.Stamp + 1), stop);

    // A context of its own in the same transaction: what this one has changed stays as it is until all is stored.
    internal Task<PortalDb> BesideAsync(CancellationToken stop) => BesideAsync(AsThePortal(), stop);

    internal async Task<PortalDb> BesideAsync(PortalDb beside, CancellationToken stop)
    {
        beside.Database.SetDbConnection(Database.GetDbConnection());
        await beside.Database.UseTransactionAsync(Database.CurrentTransaction!.GetDbTransaction(), stop);
        return beside;
    }

    private async Task<int> SaveInTransactionAsync(CancellationToken stop)
    {
        await using var transaction = await Database.BeginTransactionAsync(stop);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, stop);
        await transaction.CommitAsync(stop);
        return saved;
    }
}
