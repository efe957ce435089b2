using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Responses;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// What is to be done, each case once: by the most urgent of its stages, of every other deadline of the office, of the tasks that people set one
/// another, from their day on of the contributions that services still owe, and of letters that could not be e-mailed, or by whom it waits for. Each
/// source is an index seek, and the cost follows what is in hand and not the archive.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="days">The days against which due dates are seen.</param>
/// <param name="owner">Whose cases; null for everybody's.</param>
/// <param name="windows">The complainants' times that end soon.</param>
public sealed class DueList(PortalDb db, OfficeDays days, Guid? owner, IReadOnlyList<ClosingWindow> windows)
{
    /// <summary>How many cases a page of one group shows.</summary>
    public const int PageSize = 25;

    /// <summary>How many cases of each group are shown together before a link leads to all of them.</summary>
    public const int Shown = 10;

    /// <summary>The groups, in their order.</summary>
    public static IReadOnlyList<WorkGroup> Groups { get; } = Enum.GetValues<WorkGroup>();

    /// <summary>How many cases each group has; those that have none are left out.</summary>
    public async Task<IReadOnlyDictionary<WorkGroup, int>> CountAsync(CancellationToken stop = default) =>
        await Cases().GroupBy(one => one.Group).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => (WorkGroup)group.Key, group => group.Count, stop);

    /// <summary>How many cases each group has, those that have none left out, and the first of each, the most urgent first.</summary>
    public async Task<(IReadOnlyDictionary<WorkGroup, int> Counts, IReadOnlyList<CaseInHand> First)> FirstAsync(CancellationToken stop = default)
    {
        // The keys of what is in hand are read once, and the groups told apart here: a database would go through all of it again for each of them.
        var groups = (await Cases().ToListAsync(stop)).GroupBy(one => one.Group).OrderBy(group => group.Key).ToList();
        var first = groups.SelectMany(group => group.OrderBy(one => one.Order).ThenBy(one => one.CaseId).Take(Shown));
        return (groups.ToDictionary(group => (WorkGroup)group.Key, group => group.Count()), await new CasesInHand(db, days, owner).ReadAsync([.. first], stop));
    }

    /// <summary>Some cases of one group, the most urgent first.</summary>
    /// <param name="group">The group.</param>
    /// <param name="passed">How many to pass over.</param>
    /// <param name="count">How many to read at most.</param>
    /// <param name="stop">To give up.</param>
    public async Task<IReadOnlyList<CaseInHand>> ReadAsync(WorkGroup group, int passed, int count, CancellationToken stop = default)
    {
        var number = (int)group;
        var its = Cases().Where(one => one.Group == number).OrderBy(one => one.Order).ThenBy(one => one.CaseId);
        return await new CasesInHand(db, days, owner).ReadAsync(await its.Skip(passed).Take(count).ToListAsync(stop), stop);
    }

    private IQueryable<InHand> Cases() =>
        from thing in windows.Select(Ending).Aggregate(
            Stages().Concat(Awaiting()).Concat(Deadlines()).Concat(Tasks()).Concat(Owed()).Concat(Undelivered()), (all, more) => all.Concat(more))
        group thing by thing.CaseId into its
        select new
        {
            CaseId = its.Key,
            Due = its.Min(one => one.Due),
            Order = its.Min(one => one.Order),
            Wait = its.Min(one => one.Wait),
            Owing = its.Max(one => one.Owing),
        } into one
        select new InHand
        {
            CaseId = one.CaseId,
            Order = one.Order,
            Owing = one.Owing,
            Group = one.Due < days.Today ? (int)WorkGroup.Overdue
                : one.Due == days.Today ? (int)WorkGroup.DueToday
                : one.Due <= days.WeekEnd ? (int)WorkGroup.DueSoon : one.Wait,
        };

    private IQueryable<Thing> Stages() => Worklist.OpenStages(db).Of(db, owner).Select(stage => new Thing
    {
        CaseId = stage.CaseId,
        Due = stage.Due,
        Order = stage.Due,
        Wait = stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(Response.IsAwaitingApproval)
            ? (int)WorkGroup.WaitingForOthers : (int)WorkGroup.WaitingForOwner,
        Owing = 0,
    });

    private IQueryable<Thing> Awaiting() => Worklist.AwaitingTriage(db, owner).Select(@case => new Thing
    {
        CaseId = @case.Id,
        Due = @case.Decision == TriageDecision.Awaiting ? null : @case.Received,
        Order = @case.Received,
        Wait = (int)WorkGroup.WaitingForOwner,
        Owing = 0,
    });

    private IQueryable<Thing> Deadlines()
    {
        var due = db.PendingDeadlines.Where(deadline => deadline.Due <= days.WeekEnd);
        return (owner is null ? due : due.Where(deadline => db.Cases.Any(@case => @case.Id == deadline.CaseId && @case.Owner == owner)))
            .Select(deadline => new Thing
            {
                CaseId = deadline.CaseId,
                Due = deadline.Due,
                Order = deadline.Due,
                Wait = (int)WorkGroup.WaitingForOwner,
                Owing = 0,
            });
    }

    private IQueryable<Thing> Tasks()
    {
        var due = db.CaseTasks.Where(task => task.DoneOn == null && task.Due <= days.WeekEnd);
        return (owner is null ? due : due.Of(db, owner.Value)).Select(task => new Thing
        {
            CaseId = task.CaseId,
            Due = task.Due,
            Order = task.Due,
            Wait = (int)WorkGroup.WaitingForOwner,
            Owing = 0,
        });
    }

    private IQueryable<Thing> Owed() => db.Contributions.ToChase(db, days.Today)
        .Where(one => owner == null || db.Cases.Any(@case => @case.Id == one.CaseId && @case.Owner == owner))
        .Select(one => new Thing
        {
            CaseId = one.CaseId,
            Due = one.Due,
            Order = one.Due,
            Wait = (int)WorkGroup.WaitingForOwner,
            Owing = 1,
        });

    private IQueryable<Thing> Undelivered() => db.Letters.NotDelivered(db)
        .Where(letter => owner == null || db.Cases.Any(@case => @case.Id == letter.CaseId && @case.Owner == owner))
        .Select(letter => new Thing
        {
            CaseId = letter.CaseId,
            Due = letter.SentOn,
            Order = letter.SentOn,
            Wait = (int)WorkGroup.WaitingForOwner,
            Owing = 1,
        });

    private IQueryable<Thing> Ending(ClosingWindow window) => Worklist.AnsweredWithin(db, window, owner).Select(stage => new Thing
    {
        CaseId = stage.CaseId,
        Due = stage.Concluded != null ? null : stage.Due,
        Order = stage.ResponseReceived ?? stage.Concluded,
        Wait = (int)WorkGroup.WindowCloses,
        Owing = 0,
    });

    // One reason for which a case is in hand.
    private sealed class Thing
    {
        public int CaseId { get; init; }

        public DateOnly? Due { get; init; }

        public DateOnly? Order { get; init; }

        public int Wait { get; init; }

        // 1 for what somebody owes us: it is read by itself, and only where there is some.
        public int Owing { get; init; }
    }

    internal sealed class InHand
    {
        public int CaseId { get; init; }

        public DateOnly? Order { get; init; }

        public int Group { get; init; }

        public int Owing { get; init; }
    }
}
