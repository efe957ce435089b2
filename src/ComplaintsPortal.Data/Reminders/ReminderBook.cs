using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Reminders;

/// <summary>Which reminders are to be sent now, and which server sends each. A reminder is taken on before it is sent: rather none than two.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class ReminderBook(PortalDb db)
{
    /// <summary>So many working days before the due date the first reminder goes out.</summary>
    public const int DaysBefore = 2;

    /// <summary>A reminder that could not be sent so often is given up.</summary>
    public const int MostAttempts = 5;

    private const int Batch = 200;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    /// <summary>
    /// What is to be reminded of now and was not yet, the longest overdue first. What happened more than a week ago is left out: whoever switches
    /// reminders on is not flooded.
    /// </summary>
    public async Task<IReadOnlyList<ReminderEvent>> WaitingAsync(WorkingCalendar calendar, DateTimeOffset now, CancellationToken stop = default)
    {
        var longAgo = now - Remembered;
        await db.Reminders.Where(reminder => reminder.CreatedAt < longAgo).ExecuteDeleteAsync(stop);
        var events = new List<ReminderEvent>();
        foreach (var some in Events(db, calendar, now))
        {
            events.AddRange(await some.ToListAsync(stop));
        }

        var waiting = new List<ReminderEvent>();
        foreach (var some in events.Chunk(Batch))
        {
            waiting.AddRange(await NotSentAsync(some, now, stop));
        }

        return waiting;
    }

    /// <summary>Takes on these reminders for one mail. Those that another server has taken on meanwhile are not among the answer.</summary>
    public async Task<IReadOnlyList<ReminderEvent>> TakeOnAsync(
        Guid mail, IReadOnlyList<ReminderEvent> some, DateTimeOffset now, CancellationToken stop = default)
    {
        var keys = some.Select(one => one.Key).ToArray();
        await db.Reminders.Where(reminder => keys.Contains(reminder.Key) && reminder.SentAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(reminder => reminder.SentAt, now)
                .SetProperty(reminder => reminder.Mail, mail)
                .SetProperty(reminder => reminder.Attempts, reminder => reminder.Attempts + 1), stop);
        var taken = await db.Reminders.Where(reminder => reminder.Mail == mail).Select(reminder => reminder.Key).ToListAsync(stop);
        return [.. some.Where(one => taken.Contains(one.Key))];
    }

    /// <summary>Gives back the reminders of a mail that could not be sent: they are tried again later.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="counts">Whether the attempt counts: not where the server could not be reached at all.</param>
    /// <param name="stop">To give up.</param>
    public Task GiveBackAsync(Guid mail, bool counts, CancellationToken stop = default) =>
        db.Reminders.Where(reminder => reminder.Mail == mail).ExecuteUpdateAsync(
        set => set.SetProperty(reminder => reminder.SentAt, (DateTimeOffset?)null)
            .SetProperty(reminder => reminder.Attempts, reminder => reminder.Attempts - (counts ? 0 : 1))
            .SetProperty(reminder => reminder.Mail, (Guid?)null), stop);

    /// <summary>Whether somebody was sent a reminder since then.</summary>
    public Task<bool> WasRemindedAsync(Guid account, DateTimeOffset since, CancellationToken stop = default) =>
        db.Reminders.AnyAsync(reminder => reminder.To == account && reminder.SentAt >= since, stop);

    /// <summary>What owners are to be reminded of at an instant, whether they were or not: a query for each kind.</summary>
    internal static IEnumerable<IQueryable<ReminderEvent>> Events(PortalDb db, WorkingCalendar calendar, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        return
        [
            Due(db, ReminderKind.Overdue, today.AddDays(-Recent.Days), today.AddDays(-1)),
            Due(db, ReminderKind.DueToday, today, today),
            Due(db, ReminderKind.DueSoon, today.AddDays(1), calendar.AddWorkingDays(today, DaysBefore)),
            Returned(db, now - Recent),
            Approved(db, now - Recent),
        ];
    }

    private static IQueryable<ReminderEvent> Due(PortalDb db, ReminderKind kind, DateOnly from, DateOnly to) =>
        from stage in Worklist.OpenStages(db)
        where stage.Due >= @from && stage.Due <= to
        join account in db.Users on stage.Case.Owner equals account.Id
        where !account.Closed && account.Email != null
        orderby stage.Due, stage.CaseId, stage.Number
        select new ReminderEvent(kind, stage.CaseId, stage.Case.Reference, stage.Number, stage.Due, null, account.Id, account.Email!);

    private static IQueryable<ReminderEvent> Returned(PortalDb db, DateTimeOffset since) =>
        from stage in Worklist.OpenStages(db)
        from response in stage.Responses
        where response.SentOn == null && response.ReturnReason != null && response.ReturnedAt >= since
        join account in db.Users on stage.Case.Owner equals account.Id
        where !account.Closed && account.Email != null
        orderby stage.CaseId, stage.Number
        select new ReminderEvent(ReminderKind.Returned, stage.CaseId, stage.Case.Reference, stage.Number, stage.Due, response.ReturnedAt, account.Id,
            account.Email!);

    private static IQueryable<ReminderEvent> Approved(PortalDb db, DateTimeOffset since) =>
        from stage in Worklist.OpenStages(db)
        from response in stage.Responses
        where response.SentOn == null && response.ApprovedAt >= since
        join account in db.Users on stage.Case.Owner equals account.Id
        where !account.Closed && account.Email != null
        orderby stage.CaseId, stage.Number
        select new ReminderEvent(ReminderKind.Approved, stage.CaseId, stage.Case.Reference, stage.Number, stage.Due, response.ApprovedAt, account.Id,
            account.Email!);

    private async Task<IEnumerable<ReminderEvent>> NotSentAsync(ReminderEvent[] some, DateTimeOffset now, CancellationToken stop)
    {
        var keys = some.Select(one => one.Key).ToArray();
        var known = await db.Reminders.Where(reminder => keys.Contains(reminder.Key)).Select(reminder => reminder.Key).ToListAsync(stop);
        db.Reminders.AddRange(some.Where(one => !known.Contains(one.Key)).Select(one => new Reminder(one, now)));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Another server saw the same events at the same moment and stored them; the next round finds what it did not.
        }

        db.Forget();
        var waiting = await db.Reminders
            .Where(reminder => keys.Contains(reminder.Key) && reminder.SentAt == null && reminder.Attempts < MostAttempts)
            .Select(reminder => reminder.Key).ToListAsync(stop);
        return some.Where(one => waiting.Contains(one.Key));
    }
}
