using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Working;

/// <summary>Whose dates a calendar shows; what is null does not narrow.</summary>
/// <param name="Person">The account that has the cases, or that a task names.</param>
/// <param name="Team">The key of the team that the cases name.</param>
public sealed record CalendarFilter(Guid? Person, string? Team);

/// <summary>A date in the calendar: of a stage, another deadline, a task or a review panel.</summary>
/// <param name="CaseId">The database's key of the case.</param>
/// <param name="Reference">The reference of the case.</param>
/// <param name="On">The day.</param>
/// <param name="Stage">The stage that it belongs to; null where it belongs to the case.</param>
public sealed record CalendarDate(int CaseId, string Reference, DateOnly On, int? Stage)
{
    /// <summary>What is due; null where it is that the stage be concluded, a task or a meeting.</summary>
    public DeadlineKind? Kind { get; init; }

    /// <summary>The number of a task in its case.</summary>
    public int? Task { get; init; }

    /// <summary>What is to be done, for a task.</summary>
    public string? What { get; init; }

    /// <summary>Whether a review panel meets.</summary>
    public bool PanelMeets { get; init; }

    /// <summary>When on that day it meets, where that is arranged.</summary>
    public TimeOnly? At { get; init; }
}

/// <summary>The dates of what is in hand, of the cases that whoever reads may see.</summary>
/// <param name="db">The database.</param>
/// <param name="filter">Whose dates.</param>
public sealed class CalendarDates(PortalDb db, CalendarFilter filter)
{
    /// <summary>The most dates of each kind: nobody reads more on one page.</summary>
    public const int Most = 300;

    /// <summary>Those between two days, both counted in: four questions, each of an index.</summary>
    public async Task<IReadOnlyList<CalendarDate>> ReadAsync(DateOnly from, DateOnly to, CancellationToken stop = default)
    {
        var stages = await Worklist.OpenStages(db).Where(stage => stage.Due >= from && stage.Due <= to).Join(
                Cases(), stage => stage.CaseId, @case => @case.Id, (stage, @case) => new { Stage = stage, @case.Reference })
            .OrderBy(at => at.Stage.Due).ThenBy(at => at.Stage.CaseId).ThenBy(at => at.Stage.Number).Take(Most)
            .Select(at => new CalendarDate(at.Stage.CaseId, at.Reference, at.Stage.Due!.Value, at.Stage.Number)).ToListAsync(stop);
        var deadlines = await db.PendingDeadlines.Where(deadline => deadline.Due >= from && deadline.Due <= to).Join(
                Cases(), deadline => deadline.CaseId, @case => @case.Id, (deadline, @case) => new { Deadline = deadline, @case.Reference })
            .OrderBy(at => at.Deadline.Due).ThenBy(at => at.Deadline.CaseId).ThenBy(at => at.Deadline.Id).Take(Most)
            .Select(at => new CalendarDate(at.Deadline.CaseId, at.Reference, at.Deadline.Due, at.Deadline.Stage) { Kind = at.Deadline.Kind })
            .ToListAsync(stop);
        return
        [
            .. stages.Concat(deadlines).Concat(await Tasks(from, to).ToListAsync(stop)).Concat(await Panels(from, to).ToListAsync(stop))
                .OrderBy(date => date.On).ThenBy(date => date.Reference, StringComparer.Ordinal).ThenBy(date => date.Stage).ThenBy(date => date.Task),
        ];
    }

    private IQueryable<CalendarDate> Tasks(DateOnly from, DateOnly to)
    {
        var open = db.CaseTasks.Where(task => task.DoneOn == null && task.Due >= from && task.Due <= to);
        return (filter.Person is { } person ? open.Of(db, person) : open)
            .Join(OfTheTeam(), task => task.CaseId, @case => @case.Id, (task, @case) => new { Task = task, @case.Reference })
            .OrderBy(at => at.Task.Due).ThenBy(at => at.Task.CaseId).ThenBy(at => at.Task.Number).Take(Most)
            .Select(at => new CalendarDate(at.Task.CaseId, at.Reference, at.Task.Due, null) { Task = at.Task.Number, What = at.Task.What });
    }

    // Begun from the stages that are open, by no index of their number: panels of long ago are many.
    private IQueryable<CalendarDate> Panels(DateOnly first, DateOnly last) =>
        from stage in Worklist.OpenStages(db).Where(stage => stage.Number + 0 == Panel.StageNumber && stage.PanelMet == null)
        join @case in Cases() on stage.CaseId equals @case.Id
        join panel in db.Panels on stage.CaseId equals panel.CaseId
        where panel.MeetsOn >= first && panel.MeetsOn <= last
        orderby panel.MeetsOn, stage.CaseId
        select new CalendarDate(stage.CaseId, @case.Reference, panel.MeetsOn!.Value, stage.Number) { PanelMeets = true, At = panel.MeetsAt };

    private IQueryable<Case> Cases() => filter.Person is { } person ? OfTheTeam().InHandOf(person) : OfTheTeam();

    private IQueryable<Case> OfTheTeam() => filter.Team is { } team ? db.Cases.Where(@case => @case.Team == team) : db.Cases;
}
