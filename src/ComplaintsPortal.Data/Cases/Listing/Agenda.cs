using ComplaintsPortal.Domain.Cases.Clocks;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>A date of somebody's work.</summary>
/// <param name="Reference">The reference of the case.</param>
/// <param name="Due">The last day on which it is done in time.</param>
/// <param name="Stage">The stage that it belongs to.</param>
/// <param name="Kind">What is due; null where it is that the stage be concluded, or a task.</param>
/// <param name="Task">The number of the task in its case; null where it is none.</param>
public sealed record AgendaLine(string Reference, DateOnly Due, int? Stage, DeadlineKind? Kind, int? Task);

/// <summary>The dates of one person's work: the stages, other deadlines and tasks of the cases that they may see.</summary>
public static class Agenda
{
    /// <summary>The most dates of each of the three.</summary>
    private const int Most = 500;

    /// <summary>Reads them, the soonest first. Whom the context reads for decides what is seen.</summary>
    public static async Task<IReadOnlyList<AgendaLine>> ReadAsync(PortalDb db, Guid owner, CancellationToken stop = default)
    {
        var mine = db.Cases.Where(@case => @case.Owner == owner);
        var stages = await Worklist.OpenStages(db).Where(stage => stage.Due != null).Join(
                mine, stage => stage.CaseId, @case => @case.Id, (stage, @case) => new { Stage = stage, @case.Reference })
            .OrderBy(at => at.Stage.Due).Take(Most)
            .Select(at => new AgendaLine(at.Reference, at.Stage.Due!.Value, at.Stage.Number, null, null)).ToListAsync(stop);
        var deadlines = await db.PendingDeadlines.Join(
                mine, deadline => deadline.CaseId, @case => @case.Id, (deadline, @case) => new { Deadline = deadline, @case.Reference })
            .OrderBy(at => at.Deadline.Due).Take(Most)
            .Select(at => new AgendaLine(at.Reference, at.Deadline.Due, at.Deadline.Stage, at.Deadline.Kind, null)).ToListAsync(stop);
        var tasks = await db.CaseTasks.Where(task => task.DoneOn == null).Join(
                db.Cases, task => task.CaseId, @case => @case.Id, (task, @case) => new { Task = task, Case = @case })
            .Where(at => at.Task.Owner == owner || (at.Task.Owner == null && at.Case.Owner == owner))
            .OrderBy(at => at.Task.Due).Take(Most)
            .Select(at => new AgendaLine(at.Case.Reference, at.Task.Due, null, null, at.Task.Number)).ToListAsync(stop);
        return [.. stages.Concat(deadlines).Concat(tasks).OrderBy(line => line.Due).ThenBy(line => line.Reference, StringComparer.Ordinal)];
    }
}
