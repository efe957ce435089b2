using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Council;

/// <summary>What a new bank holiday moved.</summary>
/// <param name="Stages">How many stages got another due date.</param>
/// <param name="Cases">How many cases these belong to.</param>
public sealed record Moved(int Stages, int Cases);

/// <summary>Keeps the list of bank holidays. A new one reaches every clock that it stops, and each case says so.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class BankHolidayBook(PortalDb db)
{
    /// <summary>The first date that may be entered.</summary>
    public static readonly DateOnly Earliest = new(2000, 1, 1);

    private const int Batch = 200;

    /// <summary>So many days before a later day at most is anything due that is counted back from it.</summary>
    private const int LongestBefore = 60;

    /// <summary>The last date that may be entered on a day: nobody proclaims bank holidays further ahead.</summary>
    public static DateOnly LatestOn(DateOnly today) => today.AddYears(10);

    /// <summary>Why the date cannot be added.</summary>
    public static Refusal? WhyNotAdd(DateOnly date, WorkingCalendar calendar, DateOnly today) => date switch
    {
        _ when date < Earliest || date > LatestOn(today) => new($"The date must be between {Earliest:d MMMM yyyy} and {LatestOn(today):d MMMM yyyy}"),
        { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } => new($"{date:d MMMM yyyy} is a {date:dddd}, and never counts as a working day"),
        _ when calendar.IsHoliday(date) => new($"{date:d MMMM yyyy} is a bank holiday already"),
        _ => null,
    };

    /// <summary>Adds a bank holiday and works out anew every due date that it moves, all in one transaction.</summary>
    public Task<Moved> AddAsync(DateOnly date, Officer by, DateTimeOffset now, CancellationToken stop = default) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            db.BankHolidays.Add(new BankHoliday(date));
            await db.SaveChangesAsync(cancelled);
            var moved = await RedateAsync(date, by, now, cancelled);
            db.Record(new HistoryEntry(now, by.Id, by.Name, $"Bank holiday added: {date:d MMMM yyyy}; {moved.Stages} due dates moved"));
            await db.SaveChangesAsync(cancelled);
            await transaction.CommitAsync(cancelled);
            return moved;
        }, stop);

    private async Task<Moved> RedateAsync(DateOnly date, Officer by, DateTimeOffset now, CancellationToken stop)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);

        var concerned = await Concerned(date).ToListAsync(stop);
        var moved = new Moved(0, 0);
        foreach (var ids in concerned.Chunk(Batch))
        {
            await RestateDeadlinesAsync(ids, date, by, now, stop);
            var cases = await db.Cases.SealedToo().Include(@case => @case.Stages.OrderBy(stage => stage.Number))
                .ThenInclude(stage => stage.Extension).AsSplitQuery()
                .Where(@case => ids.Contains(@case.Id)).OrderBy(@case => @case.Id).ToListAsync(stop);
            foreach (var stages in cases.Select(@case => Redate(@case, setup, date, by, now)).Where(stages => stages > 0))
            {
                moved = new Moved(moved.Stages + stages, moved.Cases + 1);
            }

            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return moved;
    }

    // A clock that the date can stop: it starts on the day of receipt at the earliest, and still ran on the date. And whatever is
    // pending then, or is counted back from a later day.
    private IQueryable<int> Concerned(DateOnly date)
    {
        var before = date.AddDays(-LongestBefore);
        return db.Stages
            .Where(stage => stage.Received < date && (stage.DueStandard >= date || stage.DueMaximum >= date || stage.Due >= date))
            .Select(stage => stage.CaseId)
            .Union(db.PendingDeadlines.Where(deadline => deadline.Due >= before).Select(deadline => deadline.CaseId))
            .OrderBy(id => id);
    }

    private async Task RestateDeadlinesAsync(int[] ids, DateOnly date, Officer by, DateTimeOffset now, CancellationToken stop)
    {
        var before = await PendingAsync(ids, stop);
        await new DeadlineBook(db).RestateAsync(ids, stop);
        await db.SaveChangesAsync(stop);
        var after = await PendingAsync(ids, stop);
        var moves = from old in before
                    join current in after on (old.CaseId, old.Stage, old.Kind) equals (current.CaseId, current.Stage, current.Kind)
                    where old.Due != current.Due
                    select (old, current);
        foreach (var (old, current) in moves)
        {
            db.Record(new HistoryEntry(
                now, by.Id, by.Name, $"{DeadlineWords.ToDo(old.Kind, old.Stage)}: moved from {old.Due:d MMMM yyyy} to {current.Due:d MMMM yyyy}",
                $"{date:d MMMM yyyy} is a bank holiday", old.Stage), old.CaseId);
        }
    }

    private async Task<List<PendingDeadline>> PendingAsync(int[] ids, CancellationToken stop) =>
        await db.PendingDeadlines.AsNoTracking().Where(deadline => EF.Parameter(ids).Contains(deadline.CaseId)).OrderBy(deadline => deadline.Id)
            .ToListAsync(stop);

    private int Redate(Case @case, CouncilSetup setup, DateOnly date, Officer by, DateTimeOffset now)
    {
        var before = @case.Stages.ToDictionary(stage => stage.Number, stage => stage.Due);
        foreach (var stage in @case.Stages)
        {
            stage.Clock.Redate(setup.Procedure(@case.Procedure), setup.Calendar);
        }

        Stage[] moved = [.. @case.Stages.Where(stage => stage.Due != before[stage.Number])];
        foreach (var stage in moved)
        {
            db.Record(new HistoryEntry(
                now, by.Id, by.Name, $"Due date of stage {stage.Number} moved from {before[stage.Number]:d MMMM yyyy} to {stage.Due:d MMMM yyyy}",
                $"{date:d MMMM yyyy} is a bank holiday", stage.Number), @case.Id);
        }

        return moved.Length;
    }
}
