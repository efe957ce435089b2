using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>What handing over would do.</summary>
/// <param name="Hands">What changes hands.</param>
/// <param name="Staying">Cases, learning actions and tasks that the other person may not have: sealed, or barred to them.</param>
public sealed record HandOverPlan(Duties Hands, int Staying)
{
    /// <summary>How many cases, learning actions and tasks change hands.</summary>
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
        var moving = await Duties.CountAsync(Cases(from, to), Actions(from, to), Tasks(from, to), stop);
        var all = await Duties.ReadAsync(db, from, stop);
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
            var tasks = await Tasks(from, to.Id).OrderBy(task => task.Id).Select(task => task.Id).ToListAsync(cancelled);
            if (cases.Count + actions.Count + tasks.Count != agreed
                || !await SaveAsync(new Moving(cases, actions, tasks), new Handing(to, why, by, now), cancelled))
            {
                db.Forget();
                return false;
            }

            await transaction.CommitAsync(cancelled);
            return true;
        }, stop);

    private async Task<bool> SaveAsync(Moving moving, Handing hand, CancellationToken stop)
    {
        try
        {
            await InBatchesAsync(moving.Cases, batch => HandCasesAsync(batch, hand, stop), stop);
            await InBatchesAsync(moving.Actions, batch => HandActionsAsync(batch, hand, stop), stop);
            await InBatchesAsync(moving.Tasks, batch => HandTasksAsync(batch, hand, stop), stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task InBatchesAsync(IEnumerable<int> ids, Func<int[], Task> hand, CancellationToken stop)
    {
        foreach (var batch in ids.Chunk(Batch))
        {
            await hand(batch);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    private async Task HandCasesAsync(int[] ids, Handing hand, CancellationToken stop) =>
        (await Sealings().Where(@case => ids.Contains(@case.Id)).OrderBy(@case => @case.Id).ToListAsync(stop))
            .ForEach(@case => @case.Keeping.HandOver(hand.To, hand.Why, hand.By, hand.Now));

    private async Task HandActionsAsync(int[] ids, Handing hand, CancellationToken stop) =>
        (await db.LearningActions.Where(action => ids.Contains(action.Id)).OrderBy(action => action.Id).ToListAsync(stop))
            .ForEach(action => db.Record(action.HandOver(hand.To, hand.Why, hand.By, hand.Now), action.CaseId));

    private async Task HandTasksAsync(int[] ids, Handing hand, CancellationToken stop)
    {
        var tasks = await db.CaseTasks.Where(task => ids.Contains(task.Id)).OrderBy(task => task.Id).ToListAsync(stop);
        var theirs = tasks.Select(task => task.CaseId).Distinct().ToArray();
        var cases = await Sealings().Where(@case => theirs.Contains(@case.Id)).ToDictionaryAsync(@case => @case.Id, stop);
        tasks.ForEach(task => cases[task.CaseId].Keeping.Diary.HandOverTask(task, hand.To, hand.Why, hand.By, hand.Now));
    }

    private IQueryable<Case> Sealings() => db.Cases.Include(@case => @case.Access);

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

    private IQueryable<CaseTask> Tasks(Guid from, Guid to)
    {
        var keptOut = KeptOut.Of(db);
        return Duties.TasksOf(db, from).Where(task => !keptOut.Any(one => one.CaseId == task.CaseId && one.Account == to));
    }

    private sealed record Moving(IReadOnlyList<int> Cases, IReadOnlyList<int> Actions, IReadOnlyList<int> Tasks);

    private sealed record Handing(Officer To, string Why, Officer By, DateTimeOffset Now);
}
