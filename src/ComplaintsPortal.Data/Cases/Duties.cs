using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Remedies;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>What somebody has still to do: whatever stays behind when they leave.</summary>
/// <param name="AwaitingTriage">Cases on which nobody has decided.</param>
/// <param name="Open">Cases of which a stage is open.</param>
/// <param name="Closed">Cases without an open stage of which something is still to be reviewed or put right.</param>
/// <param name="Actions">Learning actions that are still to be done.</param>
public sealed record Duties(int AwaitingTriage, int Open, int Closed, int Actions)
{
    /// <summary>Tasks of cases that name them and are not done.</summary>
    public int Tasks { get; init; }

    /// <summary>All of it.</summary>
    public int Count => AwaitingTriage + Open + Closed + Actions + Tasks;

    /// <summary>Everything that somebody has still to do, as far as the person who asks may see it.</summary>
    public static Task<Duties> ReadAsync(PortalDb db, Guid account, CancellationToken stop = default) =>
        CountAsync(CasesOf(db, account), ActionsOf(db, account), TasksOf(db, account), stop);

    /// <summary>
    /// The cases of somebody of which anything is still to be done: decided on, answered, reviewed (an adjustment, a restriction, what is
    /// held back), put right, or carried out for the Ombudsman.
    /// </summary>
    public static IQueryable<Case> CasesOf(PortalDb db, Guid owner) => db.Cases.Where(@case =>
        @case.Owner == owner
        && (@case.Decision == TriageDecision.Awaiting
            || @case.Stages.Any(stage => stage.Concluded == null)
            || db.PendingDeadlines.Any(deadline => deadline.CaseId == @case.Id)
            || db.ContactRestrictions.Any(restriction => restriction.CaseId == @case.Id && restriction.Facts.EndedOn == null)
            || db.Remedies.Any(remedy => remedy.CaseId == @case.Id && remedy.Provided == null && remedy.NotProvided == null)
            || db.OmbudsmanRecommendations.Any(one => one.CaseId == @case.Id && one.Done == null)));

    /// <summary>The learning actions that are still to be done by the person who has that account: actions name people as they are called.</summary>
    public static IQueryable<LearningAction> ActionsOf(PortalDb db, Guid owner) => db.LearningActions.Where(action =>
        action.Completed == null && action.NotImplemented == null
        && db.Users.Any(account => account.Id == owner && account.Name == action.Owner));

    /// <summary>The tasks that name somebody and are not done, whoever has the case.</summary>
    public static IQueryable<CaseTask> TasksOf(PortalDb db, Guid owner) => db.CaseTasks.Where(task => task.Owner == owner && task.DoneOn == null);

    internal static async Task<Duties> CountAsync(
        IQueryable<Case> cases, IQueryable<LearningAction> actions, IQueryable<CaseTask> tasks, CancellationToken stop)
    {
        var all = await cases.CountAsync(stop);
        var awaiting = await cases.CountAsync(@case => @case.Decision == TriageDecision.Awaiting, stop);
        var open = await cases.CountAsync(@case => @case.Decision != TriageDecision.Awaiting && @case.Stages.Any(stage => stage.Concluded == null), stop);
        return new Duties(awaiting, open, all - awaiting - open, await actions.CountAsync(stop)) { Tasks = await tasks.CountAsync(stop) };
    }
}
