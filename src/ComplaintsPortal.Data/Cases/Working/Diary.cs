using ComplaintsPortal.Domain.Cases.Reviewing;

namespace ComplaintsPortal.Data.Cases.Working;

/// <summary>A task or a meeting on a day.</summary>
/// <param name="CaseId">The database's key of the case.</param>
/// <param name="Reference">The reference of the case.</param>
/// <param name="On">The day.</param>
/// <param name="Task">The number of the task in its case; null where a review panel meets.</param>
/// <param name="What">What is to be done, or where the panel meets.</param>
public sealed record DiaryLine(int CaseId, string Reference, DateOnly On, int? Task, string? What);

/// <summary>The tasks of one person, and the review panels of their cases, today and within the working week.</summary>
public static class Diary
{
    /// <summary>How many lines are shown.</summary>
    public const int Shown = 15;

    /// <summary>The lines, the soonest first.</summary>
    public static IQueryable<DiaryLine> Lines(PortalDb db, Guid owner, OfficeDays days)
    {
        var tasks = db.CaseTasks.Where(task => task.DoneOn == null && task.Due >= days.Today && task.Due <= days.WeekEnd).Of(db, owner)
            .Join(db.Cases, task => task.CaseId, @case => @case.Id, (task, @case) => new Line
            {
                CaseId = task.CaseId,
                Reference = @case.Reference,
                On = task.Due,
                Task = task.Number,
                What = task.What,
            });

        // Begun from the stages that are open: panels of long ago are many.
        var panels =
            from stage in Worklist.OpenStages(db).Where(stage => stage.Number + 0 == Panel.StageNumber && stage.PanelMet == null).Of(db, owner)
            join panel in db.Panels on stage.CaseId equals panel.CaseId
            where panel.MeetsOn >= days.Today && panel.MeetsOn <= days.WeekEnd
            select new Line
            {
                CaseId = stage.CaseId,
                Reference = stage.Case.Reference,
                On = panel.MeetsOn!.Value,
                Task = stage.PanelMet == null ? null : stage.Number,
                What = panel.Venue,
            };
        return tasks.Concat(panels).OrderBy(line => line.On).ThenBy(line => line.CaseId).ThenBy(line => line.Task).Take(Shown)
            .Select(line => new DiaryLine(line.CaseId, line.Reference, line.On, line.Task, line.What));
    }

    private sealed class Line
    {
        public int CaseId { get; init; }

        public string Reference { get; init; } = "";

        public DateOnly On { get; init; }

        public int? Task { get; init; }

        public string? What { get; init; }
    }
}
