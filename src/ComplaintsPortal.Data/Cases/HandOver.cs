using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>What handing over would do.</summary>
/// <param name="Hands">What changes hands.</param>
/// <param name="Staying">Cases and learning actions that the other person may not have: sealed, or barred to them.</param>
public sealed record HandOverPlan(Duties Hands, int Staying)
{
    /// <summary>How many cases and learning actions change hands.</summary>
    public int Moving => Hands.Count;
}

/// <summary>Gives everything that one person has still to do to another.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class HandOver(PortalDb db)
{
    private const int Batch = 200;

    /// <summary>Counts what would change hands, of what the person who asks may see.</summary>
    public async Task<HandOverPlan> PlanAsync(Guid from, Guid to, CancellationToken stop = default)
    {
        var moving = await Duties.CountAsync(Cases(from, to), Actions(from, to), stop);
        var all = await Duties.CountAsync(Duties.CasesOf(db, from), Duties.ActionsOf(db, from), stop);
        return new HandOverPlan(moving, all.Count - moving.Count);
    }

    /// <summary>
    /// Hands everything over in one transaction; each case says so in its history. False where other things would change hands than were
    /// agreed to, or somebody saves one of them meanwhile: then nothing is stored.
    /// </summary>
    public Task<bool> RunAsync(Guid from, Officer to, int agreed, string why, Officer by, DateTimeOffset now, CancellationToken stop = default) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            var cases = await Cases(from, to.Id).OrderBy(@case => @case.Id).Select(@case => @case.Id).ToListAsync(cancelled);
            var actions = await Actions(from, to.Id).OrderBy(action => action.Id).Select(action => action.Id).ToListAsync(cancelled);
            if (cases.Count + actions.Count != agreed || !await SaveAsync(cases, actions, HandTo(to, why, by, now), cancelled))
            {
                db.Forget();
                return false;
            }

            await transaction.CommitAsync(cancelled);
            return true;
        }, stop);

    private (Action<Case> Case, Action<LearningAction> Action) HandTo(Officer to, string why, Officer by, DateTimeOffset now) => (
        @case => @case.Keeping.HandOver(to, why, by, now),
        action => db.Record(action.HandOver(to, why, by, now), action.CaseId));

    private async Task<bool> SaveAsync(
        List<int> cases, List<int> actions, (Action<Case> Case, Action<LearningAction> Action) hand, CancellationToken stop)
    {
        try
        {
            foreach (var batch in cases.Chunk(Batch))
            {
                var some = await db.Cases.Include(@case => @case.Access).Where(@case => batch.Contains(@case.Id)).OrderBy(@case => @case.Id).ToListAsync(stop);
                some.ForEach(hand.Case);
                await db.SaveChangesAsync(stop);
                db.ChangeTracker.Clear();
            }

            foreach (var batch in actions.Chunk(Batch))
            {
                (await db.LearningActions.Where(action => batch.Contains(action.Id)).OrderBy(action => action.Id).ToListAsync(stop)).ForEach(hand.Action);
                await db.SaveChangesAsync(stop);
                db.ChangeTracker.Clear();
            }

            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    // What CaseKeeping.WhyNotAssignTo refuses, asked of the database.
    private IQueryable<Case> Cases(Guid from, Guid to)
    {
        var keptOut = KeptOut.Of(db);
        return Duties.CasesOf(db, from).Where(@case => !keptOut.Any(one => one.CaseId == @case.Id && one.Account == to));
    }

    private IQueryable<LearningAction> Actions(Guid from, Guid to)
    {
        var keptOut = KeptOut.Of(db);
        return Duties.ActionsOf(db, from).Where(action => !keptOut.Any(one => one.CaseId == action.CaseId && one.Account == to));
    }
}
