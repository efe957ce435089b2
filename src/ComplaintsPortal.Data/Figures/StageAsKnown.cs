using System.Linq.Expressions;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Data.Figures;

/// <summary>
/// What was known of a stage at the end of a day, said once as expressions that the database asks: figures tell stages apart by them, and the list of
/// cases is narrowed by them. A stage that was reopened stays what it first was.
/// </summary>
public static class StageAsKnown
{
    /// <summary>The key of its outcome; null while it was open.</summary>
    public static Expression<Func<Stage, string?>> Outcome(DateOnly to) => stage =>
        stage.First != null ? (stage.First.Concluded <= to ? stage.First.Outcome : null)
        : stage.Concluded <= to ? stage.Outcome : null;

    /// <summary>Whether it was in time: a member of <see cref="Facet.Timeliness"/>.</summary>
    public static Expression<Func<Stage, string?>> Timeliness(DateOnly to) => stage =>
        stage.Due == null ? Facet.None
        : stage.First != null ? (stage.First.Concluded <= to
            ? (stage.First.Concluded <= stage.First.Due ? Member.Timeliness.OnTime : Member.Timeliness.Late)
            : stage.First.Due >= to ? Member.Timeliness.Open : Member.Timeliness.Overdue)
        : stage.Concluded <= to ? (stage.Concluded <= stage.Due ? Member.Timeliness.OnTime : Member.Timeliness.Late)
        : stage.Due >= to ? Member.Timeliness.Open : Member.Timeliness.Overdue;

    /// <summary>Whether it had been concluded by then, for the first time.</summary>
    public static Expression<Func<Stage, bool>> ConcludedBy(DateOnly to) =>
        stage => (stage.First == null && stage.Concluded <= to) || (stage.First != null && stage.First.Concluded <= to);

    /// <summary>Whether it was concluded in a period, for the first time.</summary>
    public static Expression<Func<Stage, bool>> ConcludedIn(DateOnly from, DateOnly to) =>
        stage => stage.First == null
            ? stage.Concluded >= from && stage.Concluded <= to
            : stage.First.Concluded >= from && stage.First.Concluded <= to;
}
