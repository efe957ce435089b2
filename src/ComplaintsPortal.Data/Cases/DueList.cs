using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// What is overdue, due today or due this working week: stages to be concluded, every other deadline of the office, the tasks that people
/// set one another, from their day on the contributions that services still owe, and letters that could not be e-mailed, one list in the order of
/// their dates. Each is an index seek, and the cost follows what is due and not the archive.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="days">The days against which due dates are seen.</param>
/// <param name="owner">Whose cases; null for everybody's.</param>
public sealed class DueList(PortalDb db, OfficeDays days, Guid? owner)
{
    /// <summary>How many lines a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>The states that it lists.</summary>
    public static IReadOnlyList<CaseState> States { get; } = [CaseState.Overdue, CaseState.DueToday, CaseState.DueSoon];

    /// <summary>How many there are.</summary>
    public async Task<int> CountAsync(CaseState state, CancellationToken stop = default) =>
        await Stages(state).CountAsync(stop) + await Pending(state).CountAsync(stop) + await Tasks(state).CountAsync(stop)
        + (Owed(state) is { } owed ? await owed.CountAsync(stop) : 0)
        + (Undelivered(state) is { } undelivered ? await undelivered.CountAsync(stop) : 0);

    /// <summary>Some of them, the most urgent first.</summary>
    /// <param name="state">One of <see cref="States"/>.</param>
    /// <param name="passed">How many to pass over.</param>
    /// <param name="count">How many to read at most.</param>
    /// <param name="stop">To give up.</param>
    public async Task<IReadOnlyList<WorkLine>> ReadAsync(CaseState state, int passed, int count, CancellationToken stop = default)
    {
        // Any of them may hold all of the page.
        var stages = await Stages(state).OrderBy(stage => stage.Due).ThenBy(stage => stage.CaseId).ThenBy(stage => stage.Number).Take(passed + count)
            .Select(stage => new Item(
                stage.CaseId, stage.Number, stage.Due!.Value, null,
                stage.Responses.AsQueryable().Where(Response.IsCurrent).Max(response => response.SentOn))).ToListAsync(stop);
        var pending =
            await Pending(state).OrderBy(deadline => deadline.Due).ThenBy(deadline => deadline.CaseId).ThenBy(deadline => deadline.Id).Take(passed + count)
            .Select(deadline => new Item(deadline.CaseId, deadline.Stage, deadline.Due, deadline.Kind, null)).ToListAsync(stop);
        var tasks = await Tasks(state).OrderBy(task => task.Due).ThenBy(task => task.CaseId).ThenBy(task => task.Id).Take(passed + count)
            .Select(task => new Item(task.CaseId, null, task.Due, null, null) { Task = task.What }).ToListAsync(stop);
        var owed = Owed(state) is not { } late ? [] : await late.OrderBy(one => one.Due).ThenBy(one => one.CaseId).ThenBy(one => one.Id).Take(passed + count)
            .Select(one => new Item(one.CaseId, one.Stage, one.Due, null, null) { Task = $"Chase {one.Name} for their contribution" }).ToListAsync(stop);
        var mail = Undelivered(state) is not { } undelivered ? [] : await undelivered
            .OrderBy(letter => letter.SentOn).ThenBy(letter => letter.CaseId).ThenBy(letter => letter.Id).Take(passed + count)
            .Select(letter => new Item(letter.CaseId, letter.Stage, letter.SentOn!.Value, null, null) { Task = "A letter could not be e-mailed" })
            .ToListAsync(stop);
        Item[] page =
        [
            .. stages.Concat(pending).Concat(tasks).Concat(owed).Concat(mail).OrderBy(item => item.Due).ThenBy(item => item.CaseId).ThenBy(item => item.Stage)
                .ThenBy(item => item.Kind).Skip(passed).Take(count),
        ];
        var ids = page.Select(item => item.CaseId).Distinct().ToArray();
        var cases = await Cases(ids).ToDictionaryAsync(line => line.CaseId, stop);
        return
        [
            .. page.Select(item => cases[item.CaseId] with
            {
                Stage = item.Stage,
                Due = item.Due,
                Kind = item.Kind,
                Answered = item.Answered,
                Task = item.Task,
            }),
        ];
    }

    private IQueryable<Stage> Stages(CaseState state) => Worklist.OpenStagesIn(db, state, days)!.Of(db, owner);

    private IQueryable<PendingDeadline> Pending(CaseState state)
    {
        var due = state switch
        {
            CaseState.Overdue => db.PendingDeadlines.Where(deadline => deadline.Due < days.Today),
            CaseState.DueToday => db.PendingDeadlines.Where(deadline => deadline.Due == days.Today),
            CaseState.DueSoon => db.PendingDeadlines.Where(deadline => deadline.Due > days.Today && deadline.Due <= days.WeekEnd),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Nothing is due in this state"),
        };
        return owner is null ? due : due.Where(deadline => db.Cases.Any(@case => @case.Id == deadline.CaseId && @case.Owner == owner));
    }

    private IQueryable<CaseTask> Tasks(CaseState state)
    {
        var open = db.CaseTasks.Where(task => task.DoneOn == null);
        var due = state switch
        {
            CaseState.Overdue => open.Where(task => task.Due < days.Today),
            CaseState.DueToday => open.Where(task => task.Due == days.Today),
            _ => open.Where(task => task.Due > days.Today && task.Due <= days.WeekEnd),
        };
        return owner is null ? due : due.Where(task => task.Owner == owner
            || (task.Owner == null && db.Cases.Any(@case => @case.Id == task.CaseId && @case.Owner == owner)));
    }

    // Before its day nobody has to chase it. Once the stage has ended nobody needs it any more.
    private IQueryable<Contribution>? Owed(CaseState state)
    {
        var owed = db.Contributions.Where(one => one.AnsweredAt == null && one.WithdrawnAt == null)
            .Where(one => db.Stages.Any(stage => stage.CaseId == one.CaseId && stage.Number == one.Stage && stage.Concluded == null));
        var due = state switch
        {
            CaseState.Overdue => owed.Where(one => one.Due < days.Today),
            CaseState.DueToday => owed.Where(one => one.Due == days.Today),
            _ => null,
        };
        return owner is null ? due : due?.Where(one => db.Cases.Any(@case => @case.Id == one.CaseId && @case.Owner == owner));
    }

    // Given up, and not sent in another way since.
    private IQueryable<Letter>? Undelivered(CaseState state)
    {
        var given = state is not CaseState.Overdue ? null : db.Letters.Where(letter => letter.Route == LetterRoute.Email
            && db.LetterDeliveries.Any(delivery => delivery.LetterId == letter.Id
                && delivery.DeliveredAt == null && delivery.TakenAt == null && delivery.Attempts >= LetterDelivery.MostAttempts));
        return owner is null ? given : given?.Where(letter => db.Cases.Any(@case => @case.Id == letter.CaseId && @case.Owner == owner));
    }

    private IQueryable<WorkLine> Cases(int[] ids) => db.Cases.Where(@case => EF.Parameter(ids).Contains(@case.Id)).Select(@case => new WorkLine(
        @case.Id, @case.Reference, @case.Particulars!.Summary, @case.Procedure, null, @case.Received, null,
        db.Users.Where(account => account.Id == @case.Owner).Select(account => account.Name).FirstOrDefault()));

    private sealed record Item(int CaseId, int? Stage, DateOnly Due, DeadlineKind? Kind, DateOnly? Answered)
    {
        public string? Task { get; init; }
    }
}
