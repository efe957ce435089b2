using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Retention;

/// <summary>Works out in the database what decides how long each case is kept. It is asked of every case, whoever may see it.</summary>
internal static class RetentionQueries
{
    private static readonly string[] NotInCare = [.. RetentionSchedule.NotInCare];

    /// <summary>The cases whose time is over, except those that were erased.</summary>
    /// <param name="db">The database, read as the portal itself.</param>
    /// <param name="schedule">How long the council keeps what.</param>
    /// <param name="today">The date in the office.</param>
    public static IQueryable<RetentionFacts> Over(PortalDb db, RetentionSchedule schedule, DateOnly today)
    {
        var before = schedule.ReceivedBefore(today);
        return Facts(db, Kept(db).Where(@case => @case.Received < before)).Where(schedule.IsOver(today));
    }

    /// <summary>What decides about every case that was not erased.</summary>
    public static IQueryable<RetentionFacts> All(PortalDb db) => Facts(db, Kept(db));

    /// <summary>What decides about some cases.</summary>
    public static IQueryable<RetentionFacts> Of(PortalDb db, int[] cases) =>
        Facts(db, Kept(db).Where(@case => EF.Parameter(cases).Contains(@case.Id)));

    private static IQueryable<Case> Kept(PortalDb db) => db.Cases.Where(@case => EF.Property<DateOnly?>(@case, CaseColumns.ErasedOn) == null);

    private static IQueryable<RetentionFacts> Facts(PortalDb db, IQueryable<Case> cases)
    {
        var unfinished = Unfinished(db);
        return from @case in cases
               let voided = db.Voidings.Where(voiding => voiding.CaseId == @case.Id).Select(voiding => (DateOnly?)voiding.On).FirstOrDefault()
               let ended = @case.Stages.Max(stage => stage.Concluded) ?? @case.Rejections.Max(rejection => rejection.Facts.Written) ?? voided ?? @case.Received
               let decided = db.OmbudsmanRecords.Where(record => record.CaseId == @case.Id).Max(record => record.Decided)
               select new RetentionFacts
               {
                   CaseId = @case.Id,
                   Reference = @case.Reference,
                   Version = @case.Version,
                   Received = @case.Received,
                   Closed = decided != null && decided.Value > ended ? decided.Value : ended,
                   Born = db.CaseChildren.Any(child => child.CaseId == @case.Id && child.Born == null)
                       ? null : db.CaseChildren.Where(child => child.CaseId == @case.Id).Max(child => child.Born),
                   Concern = @case.Concerns.Any(),
                   InCare = (@case.SubjectStatus != null && !EF.Constant(NotInCare).Contains(@case.SubjectStatus))
                       || db.CaseChildren.Any(child => child.CaseId == @case.Id && child.Status != null && !EF.Constant(NotInCare).Contains(child.Status)),
                   AboutChild = @case.Procedure == DefaultProcedures.ChildrenAct || @case.SubjectStatus != null
                       || @case.Particulars!.ChildName != null || db.CaseChildren.Any(child => child.CaseId == @case.Id),
                   FaultFound = @case.Stages.Any(
                       stage => db.ListEntries.Any(entry => entry.List == ListName.Outcome && entry.Key == stage.Outcome && entry.Fault)),
                   Complaint = db.Procedures.Any(procedure => procedure.Key == @case.Procedure
                       && (procedure.Kind == ProcedureKind.Complaint || procedure.Kind == ProcedureKind.Representation
                           || procedure.Kind == ProcedureKind.Ombudsman)),
                   Unfinished = voided == null && (@case.Decision == TriageDecision.Awaiting || @case.Stages.Any(stage => stage.Concluded == null)
                       || db.CaseTasks.Any(task => task.CaseId == @case.Id && task.DoneOn == null)),
                   OnHold = db.Holds.Any(hold => hold.CaseId == @case.Id && hold.Facts.Lifted == null),
                   Restricted = db.ProcessingRestrictions.Any(one => one.CaseId == @case.Id && one.Facts.Lifted == null),
                   WithOmbudsman = db.OmbudsmanRecords.Any(record => record.Decided == null
                           && (record.CaseId == @case.Id || db.Cases.Any(other => other.Id == record.CaseId && other.OmbudsmanOf == @case.Id)))
                       || db.OmbudsmanRecommendations.Any(one => one.Done == null
                           && (one.CaseId == @case.Id || db.Cases.Any(other => other.Id == one.CaseId && other.OmbudsmanOf == @case.Id))),
                   LearningOpen = db.LearningActions.Any(action => action.CaseId == @case.Id && action.Completed == null && action.NotImplemented == null),
                   RemedyOpen = db.Remedies.Any(remedy => remedy.CaseId == @case.Id && remedy.Provided == null && remedy.NotProvided == null)
                       || db.Payments.Any(payment => payment.CaseId == @case.Id && payment.Paid == null),
                   // Each way to be linked by itself, so that each is found by its index.
                   LinkedOpen = unfinished.Any(other => other.OmbudsmanOf == @case.Id) || unfinished.Any(other => other.Id == @case.OmbudsmanOf)
                       || unfinished.Any(other => other.SplitFrom == @case.Reference) || unfinished.Any(other => other.Reference == @case.SplitFrom)
                       || db.CaseLinks.Any(link => link.CaseId == @case.Id && unfinished.Any(other => other.Id == link.OtherCaseId))
                       || db.CaseLinks.Any(link => link.OtherCaseId == @case.Id && unfinished.Any(other => other.Id == link.CaseId)),
               };
    }

    private static IQueryable<Case> Unfinished(PortalDb db) => db.Cases.Where(other =>
        !db.Voidings.Any(voiding => voiding.CaseId == other.Id)
        && (other.Decision == TriageDecision.Awaiting || other.Stages.Any(stage => stage.Concluded == null)));
}
