using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Council;

/// <summary>
/// Keeps the list of bank holidays. One that comes, goes or moves reaches every clock that it stops or stopped, and each case says so.
/// </summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
internal sealed class BankHolidayBook(PortalDb db)
{
    private const int Batch = 200;

    /// <summary>So many days before a later day at most is anything due that is counted back from it.</summary>
    private const int LongestBefore = 60;

    /// <summary>Changes the list and works out anew every due date that it moves, within the transaction that is open.</summary>
    internal async Task<Moved> ApplyAsync(HolidayChange change, Officer by, DateTimeOffset now, CancellationToken stop)
    {
        await StoreAsync(change, stop);
        return await RedateAsync(change, by, now, stop);
    }

    private async Task StoreAsync(HolidayChange change, CancellationToken stop)
    {
        if (change.Removed is { } removed)
        {
            db.BankHolidays.Remove(await db.BankHolidays.SingleAsync(holiday => holiday.Date == removed.Date, stop));
        }

        if (change.Arriving is { } arriving)
        {
            db.BankHolidays.Add(arriving);
        }

        await db.SaveChangesAsync(stop);
    }

    private async Task<Moved> RedateAsync(HolidayChange change, Officer by, DateTimeOffset now, CancellationToken stop)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        var concerned = await Concerned(change).ToListAsync(stop);
        var moved = Moved.None;
        foreach (var ids in concerned.Chunk(Batch))
        {
            var those = await RestateDeadlinesAsync(ids, change, by, now, stop);
            foreach (var @case in await Cases(ids).ToListAsync(stop))
            {
                var stages = Redate(@case, setup);
                Record(@case, stages, change, by, now);
                those.AddRange(stages.Select(_ => @case.Id));
            }

            moved = moved.With(those);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return moved;
    }

    private IQueryable<Case> Cases(int[] ids) => db.Cases.SealedAndVoidedToo()
        .Include(@case => @case.Stages.OrderBy(stage => stage.Number)).ThenInclude(stage => stage.Extension).AsSplitQuery()
        .Where(@case => ids.Contains(@case.Id)).OrderBy(@case => @case.Id);

    // A clock that the dates can stop: it starts on the day of receipt at the earliest, and still ran on the first of them. And whatever is
    // pending then, or is counted back from a later day.
    private IQueryable<int> Concerned(HolidayChange change)
    {
        var first = change.First;
        var last = new[] { change.Removed?.Date, change.Added }.OfType<DateOnly>().Max();
        var before = first.AddDays(-LongestBefore);
        return db.Stages.SealedAndVoidedToo()
            .Where(stage => stage.Received < last && (stage.DueStandard >= first || stage.DueMaximum >= first || stage.Due >= first))
            .Select(stage => stage.CaseId)
            .Union(db.PendingDeadlines.Where(deadline => deadline.Due >= before).Select(deadline => deadline.CaseId))
            .OrderBy(id => id);
    }

    private async Task<List<int>> RestateDeadlinesAsync(int[] ids, HolidayChange change, Officer by, DateTimeOffset now, CancellationToken stop)
    {
        var before = await PendingDates.ReadAsync(db, ids, stop);
        await new DeadlineBook(db).RestateAsync(ids, stop);
        await db.SaveChangesAsync(stop);
        var moves = PendingDates.Moved(before, await PendingDates.ReadAsync(db, ids, stop));
        foreach (var (old, current) in moves)
        {
            db.Record(new HistoryEntry(
                now, by.Id, by.Name, $"{DeadlineWords.ToDo(old.Kind, old.Stage)}: moved from {old.Due:d MMMM yyyy} to {current.Due:d MMMM yyyy}",
                change.Why, old.Stage), old.CaseId);
        }

        return [.. moves.Select(move => move.Old.CaseId)];
    }

    private static (Stage Stage, DateOnly? Before)[] Redate(Case @case, CouncilSetup setup)
    {
        var before = @case.Stages.ToDictionary(stage => stage.Number, stage => stage.Due);
        foreach (var stage in @case.Stages)
        {
            stage.Clock.Redate(setup.Procedure(@case.Procedure), setup.Calendar);
        }

        return [.. @case.Stages.Where(stage => stage.Due != before[stage.Number]).Select(stage => (stage, before[stage.Number]))];
    }

    private void Record(Case @case, (Stage Stage, DateOnly? Before)[] moved, HolidayChange change, Officer by, DateTimeOffset now)
    {
        foreach (var (stage, before) in moved)
        {
            db.Record(new HistoryEntry(
                now, by.Id, by.Name, $"Due date of stage {stage.Number} moved from {before:d MMMM yyyy} to {stage.Due:d MMMM yyyy}", change.Why,
                stage.Number), @case.Id);
        }
    }
}
