using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>One round of reminders: looks for what people are to be reminded of, and sends it. Any number of servers may make rounds at once.</summary>
internal sealed class ReminderRound(PortalDb db, IMailSender sender, MailSettings settings, ILogger<ReminderRound> log)
{
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Evening = new(19, 0);

    /// <summary>Makes the round; outside the office's hours it does nothing.</summary>
    /// <returns>How many mails were sent.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var calendar = (await CouncilSetup.ReadAsync(db, stop)).Calendar;
        var wall = now.InUnitedKingdom();
        if (!calendar.IsWorkingDay(wall.Date()) || !TimeOnly.FromDateTime(wall.DateTime).IsBetween(Morning, Evening))
        {
            return 0;
        }

        var book = new ReminderBook(db);
        var sent = 0;
        foreach (var mail in await MailsAsync(book, await book.WaitingAsync(calendar, now, stop), wall, stop))
        {
            sent += await SendAsync(book, mail, now, stop) ? 1 : 0;
        }

        return sent;
    }

    private async Task<IReadOnlyList<IReadOnlyList<ReminderEvent>>> MailsAsync(
        ReminderBook book, IReadOnlyList<ReminderEvent> waiting, DateTimeOffset wall, CancellationToken stop)
    {
        if (!settings.Digest)
        {
            return [.. waiting.Select(one => new[] { one })];
        }

        var midnight = wall - wall.TimeOfDay;
        var mails = new List<IReadOnlyList<ReminderEvent>>();
        foreach (var account in waiting.GroupBy(one => one.To))
        {
            if (!await book.WasRemindedAsync(account.Key, midnight.ToUniversalTime(), stop))
            {
                mails.Add([.. account]);
            }
        }

        return mails;
    }

    private async Task<bool> SendAsync(ReminderBook book, IReadOnlyList<ReminderEvent> some, DateTimeOffset now, CancellationToken stop)
    {
        var id = Guid.CreateVersion7(now);
        if (await book.TakeOnAsync(id, some, now, stop) is not { Count: > 0 } taken)
        {
            return false;
        }

        try
        {
            await sender.SendAsync(ReminderWords.Mail(taken, settings), stop);
            return true;
        }
        catch (Exception failure) when (failure is MailServerUnreachableException || stop.IsCancellationRequested)
        {
            await book.GiveBackAsync(id, counts: false, CancellationToken.None);
            throw;
        }
        catch (Exception failure)
        {
            // The other mails go on, and a later round tries this one again. The failure's message may hold the address, so it is not logged.
            log.LogWarning("A reminder to account {Account} was not accepted: {Failure}", taken[0].To, failure.GetType().Name);
            await book.GiveBackAsync(id, counts: true, CancellationToken.None);
            return false;
        }
    }
}
