using System.Linq.Expressions;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>
/// Asks for cases by whose move it is, as far as that follows from what is stored of every case: a manager's while the response to the last stage waits
/// for approval, else that of whoever has the case while it is open; and the complainant's while their time to ask for the next stage runs.
/// </summary>
internal static class CaseMovers
{
    /// <summary>Whether a stage waits for a manager.</summary>
    public static readonly Expression<Func<Stage, bool>> AwaitsManager = stage => stage.Concluded == null
        && stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(Response.IsAwaitingApproval);

    /// <summary>Those of the cases in which it is that person's move.</summary>
    public static IQueryable<Case> WhoseMoveIs(this IQueryable<Case> cases, PortalDb db, CaseFilter filter)
    {
        var ids = filter.Move switch
        {
            Mover.Owner => Unsubmitted(db),
            Mover.Manager => Submitted(db),
            Mover.Complainant => Answered(db, filter.Windows),
            _ => null,
        };
        return ids is null ? cases : cases.Where(@case => ids.Contains(@case.Id));
    }

    /// <summary>Whoever has the case first, then managers, then what has ended.</summary>
    public static Expression<Func<Case, int>> OfCase() => @case =>
        @case.Stages.AsQueryable().Any(AwaitsManager) ? 1
        : @case.Decision == TriageDecision.Awaiting || @case.Stages.Any(stage => stage.Concluded == null) ? 0 : 2;

    /// <summary>The same of a stage.</summary>
    public static Expression<Func<Stage, int>> OfStage(PortalDb db) => stage => stage.Concluded != null ? 2
        : db.Stages.Where(AwaitsManager).Any(one => one.Id == stage.Id) ? 1 : 0;

    private static IQueryable<int> Submitted(PortalDb db) => Last(db, Worklist.OpenStages(db).Where(AwaitsManager)).Select(stage => stage.CaseId);

    private static IQueryable<int> Unsubmitted(PortalDb db)
    {
        var submitted = Submitted(db);
        return Last(db, Worklist.OpenStages(db)).Select(stage => stage.CaseId)
            .Union(Worklist.AwaitingTriage(db, owner: null).Select(@case => @case.Id)).Where(id => !submitted.Contains(id));
    }

    private static IQueryable<int> Answered(PortalDb db, IReadOnlyList<ClosingWindow> windows) => windows
        .Select(window => Worklist.AnsweredWithin(db, window, owner: null).Select(stage => stage.CaseId))
        .DefaultIfEmpty(db.Stages.Where(_ => false).Select(stage => stage.CaseId))
        .Aggregate((all, more) => all.Concat(more));

    private static IQueryable<Stage> Last(PortalDb db, IQueryable<Stage> stages) =>
        stages.Where(stage => !db.Stages.Any(later => later.CaseId == stage.CaseId && later.Number > stage.Number));
}
