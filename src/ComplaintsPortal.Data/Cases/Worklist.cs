using System.Linq.Expressions;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// What is to be done: each state of an open case as one query, which worklist, filter and count share. All of them start from
/// the stages that have not ended, so their cost follows the work in hand and not the archive.
/// </summary>
public static class Worklist
{
    // A response is received within this many days of the end of its stage.
    private const int Post = 40;

    /// <summary>The stages that have not ended.</summary>
    public static IQueryable<Stage> OpenStages(PortalDb db) => db.Stages.Where(stage => stage.Concluded == null);

    /// <summary>The open stages in a state; null where that is not a state of an open case.</summary>
    public static IQueryable<Stage>? OpenStagesIn(PortalDb db, CaseState state, OfficeDays days) => state switch
    {
        CaseState.Open => OpenStages(db),
        CaseState.Overdue => OpenStages(db).Where(stage => stage.Due < days.Today),
        CaseState.DueToday => OpenStages(db).Where(stage => stage.Due == days.Today),
        CaseState.DueSoon => OpenStages(db).Where(stage => stage.Due > days.Today && stage.Due <= days.WeekEnd),
        CaseState.AwaitingApproval => AwaitingApproval(db).Select(at => at.Stage),
        CaseState.Returned => Responses(db).Where(at => at.Response.ApprovedAt == null && at.Response.SubmittedAt == null && at.Response.ReturnReason != null)
            .Select(at => at.Stage),
        CaseState.ToBeSent => Responses(db).Where(at => at.Response.ApprovedAt != null).Select(at => at.Stage),
        _ => null,
    };

    /// <summary>The stages of one owner's cases, or of everybody's.</summary>
    public static IQueryable<Stage> Of(this IQueryable<Stage> stages, PortalDb db, Guid? owner) =>
        owner is null ? stages : stages.Among(db.Cases.Where(@case => @case.Owner == owner));

    /// <summary>The stages of some of the cases. Asked stage by stage: an engine must not start from the archive because it is narrowed too.</summary>
    public static IQueryable<Stage> Among(this IQueryable<Stage> stages, IQueryable<Case> cases) =>
        stages.Where(stage => cases.Any(@case => @case.Id == stage.CaseId));

    /// <summary>
    /// The last stages of cases, of one owner or of everybody, whose complainants' time to ask for the next one is that of a window. A stage that was
    /// withdrawn had no response to go on from, and what was referred early lies with the Ombudsman. Found by when it ended: no index of the numbers
    /// is asked, which has the archive.
    /// </summary>
    internal static IQueryable<Stage> AnsweredWithin(PortalDb db, ClosingWindow window, Guid? owner)
    {
        var cases = db.Cases.Where(@case => window.Procedures.Contains(@case.Procedure));
        return db.Stages
            .Where(stage => stage.Concluded >= window.From.AddDays(-Post) && stage.Concluded <= window.To
                && (stage.ResponseReceived ?? stage.Concluded) >= window.From && (stage.ResponseReceived ?? stage.Concluded) <= window.To
                && stage.Number + 0 == window.Stage && stage.Outcome != DerivedOutcome.Withdrawn
                && !db.Stages.Any(later => later.CaseId == stage.CaseId && later.Number > stage.Number)
                && !db.Investigations.Any(one => one.CaseId == stage.CaseId && one.ReferredEarly != null))
            .Among(owner is null ? cases : cases.Where(@case => @case.Owner == owner));
    }

    /// <summary>The cases that wait for triage, of one owner or of everybody.</summary>
    public static IQueryable<Case> AwaitingTriage(PortalDb db, Guid? owner) =>
        owner is null ? Awaiting(db) : Awaiting(db).InHandOf(owner);

    /// <summary>
    /// Those of some cases in hand that one person has, or nobody. Asked so that no index of the owner serves: an engine must not start from all that
    /// they ever had.
    /// </summary>
    internal static IQueryable<Case> InHandOf(this IQueryable<Case> cases, Guid? owner)
    {
        var whose = owner ?? Guid.Empty;
        return cases.Where(@case => (@case.Owner ?? Guid.Empty) == whose);
    }

    internal static IQueryable<StageResponse> AwaitingApproval(PortalDb db) => Current(db, Response.IsAwaitingApproval);

    internal static IQueryable<StageResponse> Responses(PortalDb db) => Current(db, response => response.SentOn == null);

    private static IQueryable<Case> Awaiting(PortalDb db) => db.Cases.Where(@case => @case.Decision == TriageDecision.Awaiting);

    // A response that a reopening has superseded waits for nobody any more.
    private static IQueryable<StageResponse> Current(PortalDb db, Expression<Func<Response, bool>> which) =>
        from stage in OpenStages(db)
        from response in stage.Responses.AsQueryable().Where(Response.IsCurrent).Where(which)
        select new StageResponse { Stage = stage, Response = response };

    /// <summary>A stage with its response that was not sent.</summary>
    internal sealed class StageResponse
    {
        public required Stage Stage { get; init; }

        public required Response Response { get; init; }
    }
}
