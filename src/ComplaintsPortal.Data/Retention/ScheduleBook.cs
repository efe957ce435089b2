using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Retention;

/// <summary>What another schedule would come to.</summary>
/// <param name="Earlier">How many cases would be kept for a shorter time.</param>
/// <param name="Later">How many cases would be kept for a longer time.</param>
/// <param name="OverBefore">How many have been kept for their time as the schedule stands.</param>
/// <param name="OverAfter">How many would have been.</param>
public sealed record ScheduleEffect(int Earlier, int Later, int OverBefore, int OverAfter);

/// <summary>Keeps the schedule of retention, in the course that every change of the set-up takes.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
/// <param name="book">Makes the change, or shows what it would come to.</param>
public sealed class ScheduleBook(PortalDb db, SetupBook book)
{
    /// <summary>Decides how many years each class is kept. Nothing is erased by it.</summary>
    public Task<SetupOutcome> DecideAsync(SetupAct act, IReadOnlyDictionary<RetentionClass, int> years, CancellationToken stop = default)
    {
        RetentionRun.WhyNotKeep(act.By)?.Throw();
        return book.ChangeAsync(act, async cancelled =>
        {
            var stored = await db.RetentionPeriods.ToDictionaryAsync(period => period.Class, cancelled);
            var before = new RetentionSchedule(stored.Values);
            foreach (var kept in years.Keys.Where(kept => before.Years(kept) != years[kept]))
            {
                if (stored.TryGetValue(kept.Key, out var period))
                {
                    period.Decide(years[kept]);
                }
                else
                {
                    db.RetentionPeriods.Add(new RetentionPeriod(kept, years[kept]));
                }
            }

            return Moved.None;
        }, stop);
    }

    /// <summary>What a schedule of these years would come to. Every case counts, whoever may see it.</summary>
    public async Task<ScheduleEffect> EffectAsync(IReadOnlyDictionary<RetentionClass, int> years, DateOnly today, CancellationToken stop = default)
    {
        await using var whole = db.AsThePortal();
        var before = new RetentionSchedule(await db.RetentionPeriods.AsNoTracking().ToListAsync(stop));
        var after = new RetentionSchedule(years.Select(one => new RetentionPeriod(one.Key, one.Value)));
        var (earlier, later) = (0, 0);
        foreach (var kept in RetentionClass.All.Where(kept => before.Years(kept) != after.Years(kept)))
        {
            var moved = await RetentionQueries.All(whole).Where(RetentionSchedule.IsOf(kept)).Where(before.Moves(kept, after)).CountAsync(stop);
            (earlier, later) = after.Years(kept) < before.Years(kept) ? (earlier + moved, later) : (earlier, later + moved);
        }

        return new ScheduleEffect(
            earlier, later,
            await RetentionQueries.Over(whole, before, today).CountAsync(stop), await RetentionQueries.Over(whole, after, today).CountAsync(stop));
    }
}
