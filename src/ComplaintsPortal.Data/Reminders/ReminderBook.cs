using ComplaintsPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Reminders;

/// <summary>Which reminders are to be sent now, and which server sends each. A reminder is taken on before it is sent: rather none than two.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class ReminderBook(PortalDb db)
{
    /// <summary>A reminder that could not be sent so often is given up.</summary>
    public const int MostAttempts = 5;

    private const int Batch = 200;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    /// <summary>
    /// What is to be reminded of now and was not yet, the longest overdue first. What happened more than a week ago is left out: whoever switches
    /// reminders on is not flooded.
    /// </summary>
    public async Task<IReadOnlyList<ReminderEvent>> WaitingAsync(WorkingCalendar calendar, DateTimeOffset now, CancellationToken stop = default)
    {
        var longAgo = now - Remembered;
        await db.Reminders.Where(reminder => reminder.CreatedAt < longAgo).ExecuteDeleteAsync(stop);
        var events = await ReminderEvents.ReadAsync(db, calendar, now, stop);
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
