using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Reminders;

/// <summary>
/// Whoever was asked for a contribution is reminded of it before its day, on it and after. Nothing of a case is sent once it is sealed, or its
/// response was sent.
/// </summary>
internal static class ContributionEvents
{
    /// <summary>All of it, the longest overdue first.</summary>
    public static async Task<IReadOnlyList<ReminderEvent>> ReadAsync(
        PortalDb db, WorkingCalendar calendar, DateTimeOffset now, TimeSpan recent, CancellationToken stop)
    {
        var today = now.InUnitedKingdom().Date();
        var (first, last) = (today.AddDays(-recent.Days), calendar.AddWorkingDays(today, ReminderEvents.DaysBefore));
        var owed = await (
            from one in Owed(db, first, last)
            join stage in Awaiting(db) on new { one.CaseId, Number = one.Stage } equals new { stage.CaseId, stage.Number }
            join @case in db.Cases on one.CaseId equals @case.Id
            join account in db.Users on one.AskedBy equals account.Id
            orderby one.Due, one.Id
            select new { One = one, @case.Reference, AskedBy = account.Name }).AsNoTracking().ToListAsync(stop);
        return [.. owed.Select(at => new ReminderEvent(
            KindOf(at.One.Due, today), at.One.CaseId, at.Reference, at.One.Stage, at.One.Due, null, KeyOf(at.One.Id), at.One.Email)
        {
            Contribution = new ContributionOwed(at.One.Number, at.AskedBy, at.One.AskedAt),
        })];
    }

    private static IQueryable<Stage> Awaiting(PortalDb db) => db.Stages.Where(
        stage => stage.Concluded == null && !stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(response => response.SentOn != null));

    private static IQueryable<Contribution> Owed(PortalDb db, DateOnly first, DateOnly last)
    {
        var hidden = db.CaseAccess.Where(access => access.Kind == AccessKind.SealedTo).Select(access => access.CaseId);
        return db.Contributions.Where(one =>
            one.AnsweredAt == null && one.WithdrawnAt == null && one.Due >= first && one.Due <= last && !hidden.Contains(one.CaseId));
    }

    private static ReminderKind KindOf(DateOnly due, DateOnly today) => due.CompareTo(today) switch
    {
        < 0 => ReminderKind.Overdue,
        0 => ReminderKind.DueToday,
        _ => ReminderKind.DueSoon,
    };

    // Where everybody gets one mail a day, this one is nobody else's.
    private static Guid KeyOf(int contribution) => new(contribution, 0, 0, new byte[8]);
}
