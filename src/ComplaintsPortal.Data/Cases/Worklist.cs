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

    /// <summary>The open stages of cases that nobody has.</summary>
    public static IQueryable<Stage> Unassigned(PortalDb db) => OpenStages(db).Among(db.Cases.Where(@case => @case.Owner == null));

    /// <summary>The cases that wait for triage, of one owner or of everybody.</summary>
    public static IQueryable<Case> AwaitingTriage(PortalDb db, Guid? owner) =>
        owner is null
            ? db.Cases.Where(@case => @case.Decision == TriageDecision.Awaiting)
            : db.Cases.Where(@case => @case.Decision == TriageDecision.Awaiting && @case.Owner == owner);

    /// <summary>The most urgent of the stages, as lines. Those without a clock come first: ask for them apart.</summary>
    public static IQueryable<WorkLine> MostUrgent(PortalDb db, IQueryable<Stage> stages, int count) =>
        from stage in stages.OrderBy(stage => stage.Due).ThenBy(stage => stage.CaseId).ThenBy(stage => stage.Number).Take(count)
        orderby stage.Due, stage.CaseId, stage.Number
        select new WorkLine(
            stage.CaseId, stage.Case.Reference, stage.Case.Particulars!.Summary, stage.Case.Procedure, stage.Number, stage.Case.Received, stage.Due,
            db.Users.Where(account => account.Id == stage.Case.Owner).Select(account => account.Name).FirstOrDefault())
        {
            Answered = stage.Responses.AsQueryable().Where(Response.IsCurrent).Max(response => response.SentOn),
        };

    /// <summary>The cases that arrived first, as lines.</summary>
    public static IQueryable<WorkLine> LongestWaiting(PortalDb db, IQueryable<Case> cases, int count) =>
        from @case in cases.OrderBy(@case => @case.Received).ThenBy(@case => @case.Id).Take(count)
        orderby @case.Received, @case.Id
        select new WorkLine(
            @case.Id, @case.Reference, @case.Particulars!.Summary, @case.Procedure, null, @case.Received, null,
            db.Users.Where(account => account.Id == @case.Owner).Select(account => account.Name).FirstOrDefault());

    internal static IQueryable<StageResponse> AwaitingApproval(PortalDb db) =>
        Responses(db).Where(at => at.Response.ApprovedAt == null && at.Response.SubmittedAt != null);

    // A response that a reopening has superseded waits for nobody any more.
    internal static IQueryable<StageResponse> Responses(PortalDb db) =>
        from stage in OpenStages(db)
        from response in stage.Responses.AsQueryable().Where(Response.IsCurrent)
        where response.SentOn == null
        select new StageResponse { Stage = stage, Response = response };

    /// <summary>A stage with its response that was not sent.</summary>
    internal sealed class StageResponse
    {
        public required Stage Stage { get; init; }

        public required Response Response { get; init; }
    }
}

/// <summary>A line of a worklist.</summary>
/// <param name="CaseId">The database's key of the case.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about, where that was recorded.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Stage">The number of the open stage; null before triage.</param>
/// <param name="Received">The date on which the case arrived.</param>
/// <param name="Due">The date by which the stage is to be concluded; null where it has no clock.</param>
/// <param name="Owner">The name of whoever has it.</param>
public sealed record WorkLine(
    int CaseId, string Reference, string? Summary, string Procedure, int? Stage, DateOnly Received, DateOnly? Due, string? Owner)
{
    /// <summary>What is due, where it is not that the stage be concluded.</summary>
    public DeadlineKind? Kind { get; init; }

    /// <summary>What somebody set themselves or a colleague to do, where it is that.</summary>
    public string? Task { get; init; }

    /// <summary>When the stage was answered, where it was and its outcome is still to be recorded.</summary>
    public DateOnly? Answered { get; init; }
}
