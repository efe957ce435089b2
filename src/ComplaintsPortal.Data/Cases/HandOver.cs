using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>What handing over would do.</summary>
/// <param name="AwaitingTriage">Cases on which nobody has decided.</param>
/// <param name="Open">Cases of which a stage is open.</param>
/// <param name="Staying">Cases that the other person may not have: sealed, or barred to them.</param>
public sealed record HandOverPlan(int AwaitingTriage, int Open, int Staying)
{
    /// <summary>How many cases change hands.</summary>
    public int Moving => AwaitingTriage + Open;
}

/// <summary>Gives all open cases of one person to another.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class HandOver(PortalDb db)
{
    private const int Batch = 200;

    /// <summary>The open cases of somebody, those included that wait for triage.</summary>
    public static IQueryable<Case> OpenCasesOf(PortalDb db, Guid owner) => db.Cases.Where(@case =>
        @case.Owner == owner && (@case.Decision == TriageDecision.Awaiting || @case.Stages.Any(stage => stage.Concluded == null)));

    /// <summary>Counts what would change hands, of the cases that the person who asks may see.</summary>
    public async Task<HandOverPlan> PlanAsync(Guid from, Guid to, CancellationToken stop = default)
    {
        var counts = await Moving(from, to).GroupBy(@case => @case.Decision == TriageDecision.Awaiting)
            .Select(group => new { Awaiting = group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Awaiting, group => group.Count, stop);
        var all = await OpenCasesOf(db, from).CountAsync(stop);
        return new HandOverPlan(counts.GetValueOrDefault(true), counts.GetValueOrDefault(false), all - counts.Values.Sum());
    }

    /// <summary>
    /// Hands the cases over in one transaction; each says so in its history. False where other cases would change hands than were
    /// agreed to, or somebody saves one of them meanwhile: then nothing is stored.
    /// </summary>
    public Task<bool> RunAsync(Guid from, Officer to, int agreed, string why, Officer by, DateTimeOffset now, CancellationToken stop = default) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            var ids = await Moving(from, to.Id).OrderBy(@case => @case.Id).Select(@case => @case.Id).ToListAsync(cancelled);
            if (ids.Count != agreed || !await SaveAsync(ids, to, why, by, now, cancelled))
            {
                db.Forget();
                return false;
            }

            await transaction.CommitAsync(cancelled);
            return true;
        }, stop);

    private async Task<bool> SaveAsync(List<int> ids, Officer to, string why, Officer by, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var batch in ids.Chunk(Batch))
        {
            var cases = await db.Cases.Include(@case => @case.Access).Where(@case => batch.Contains(@case.Id)).OrderBy(@case => @case.Id).ToListAsync(stop);
            cases.ForEach(@case => @case.Keeping.HandOver(to, why, by, now));
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                return false;
            }

            db.ChangeTracker.Clear();
        }

        return true;
    }

    // What Case.WhyNotAssignTo refuses, asked of the database.
    private IQueryable<Case> Moving(Guid from, Guid to) => OpenCasesOf(db, from).Where(@case =>
        !@case.Access.Any(access => access.Kind == AccessKind.Barred && access.Account == to)
        && (!@case.Access.Any(access => access.Kind == AccessKind.SealedTo)
            || @case.Access.Any(access => access.Kind == AccessKind.SealedTo && access.Account == to)));
}
