using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>The responses that wait for a manager.</summary>
public static class ApprovalQueue
{
    /// <summary>How many are shown at once: a longer queue is not a queue that anybody reads to its end.</summary>
    public const int Shown = 100;

    /// <summary>The stages whose response waits.</summary>
    public static IQueryable<Stage> Stages(PortalDb db) => Worklist.AwaitingApproval(db).Select(at => at.Stage);

    /// <summary>The first of them, the oldest due date first; those without a clock come before any due date.</summary>
    public static IQueryable<ApprovalLine> Lines(PortalDb db) => Lines(
        Worklist.AwaitingApproval(db).OrderBy(at => at.Stage.Due).ThenBy(at => at.Stage.CaseId).ThenBy(at => at.Stage.Number));

    /// <summary>All of them, those first that have waited longest.</summary>
    public static IQueryable<ApprovalLine> LongestWaiting(PortalDb db) => Lines(
        Worklist.AwaitingApproval(db).OrderBy(at => at.Response.SubmittedAt).ThenBy(at => at.Stage.CaseId).ThenBy(at => at.Stage.Number));

    private static IQueryable<ApprovalLine> Lines(IQueryable<Worklist.StageResponse> waiting) => waiting.Select(at => new ApprovalLine(
            at.Stage.CaseId, at.Stage.Case.Reference, at.Stage.Case.Particulars!.Summary, at.Stage.Case.Procedure, at.Stage.Number, at.Stage.Due,
            at.Response.SubmittedAt!.Value, EF.Property<List<Guid>>(at.Response, "authors")));
}

/// <summary>A response that waits for a manager.</summary>
/// <param name="CaseId">The database's key of the case.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about, where that was recorded.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Stage">The number of the stage.</param>
/// <param name="Due">The date by which the stage is to be concluded.</param>
/// <param name="Submitted">When it was put to a manager, UTC.</param>
/// <param name="Authors">Everybody whose words are in it. None of them may approve it.</param>
public sealed record ApprovalLine(
    int CaseId, string Reference, string? Summary, string Procedure, int Stage, DateOnly? Due, DateTimeOffset Submitted, IReadOnlyList<Guid> Authors);
