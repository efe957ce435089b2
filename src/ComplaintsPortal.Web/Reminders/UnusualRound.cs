using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>
/// One round of warnings: once a day, in the morning, each administrator is told what was unusual the day before. Any number of servers may make
/// rounds at once. On a day on which nothing was, no mail is sent.
/// </summary>
internal sealed class UnusualRound(PortalDb db, IMailSender sender, UnusualSettings settings, ILogger<UnusualRound> log)
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Makes the round.</summary>
    /// <returns>How many mails were sent.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var wall = now.InUnitedKingdom();
        var day = wall.Date().AddDays(-1);
        if (!settings.Mail || TimeOnly.FromDateTime(wall.DateTime) < Morning || await ToTellAsync(day, stop) is not { Count: > 0 } people
            || await UnusualDay.ReadAsync(db, day, settings.Limits, stop) is not { Count: > 0 } sentences)
        {
            return 0;
        }

        var sent = 0;
        foreach (var (id, email) in people)
        {
            sent += await TakeOnAsync(new UnusualNotice(day, id, now), stop) && await SendAsync(day, id, email, sentences, stop) ? 1 : 0;
        }

        return sent;
    }

    private async Task<IReadOnlyList<(Guid Id, string Email)>> ToTellAsync(DateOnly day, CancellationToken stop) =>
        await db.Users.Where(account => account.Role == Role.Administrator && !account.Closed && account.Email != null)
            .Where(account => !db.UnusualNotices.Any(notice => notice.To == account.Id && notice.Day == day))
            .OrderBy(account => account.Id).Select(account => ValueTuple.Create(account.Id, account.Email!)).ToListAsync(stop);

    // Rather none than two: whoever stores it first sends it.
    private async Task<bool> TakeOnAsync(UnusualNotice notice, CancellationToken stop)
    {
        db.UnusualNotices.Add(notice);
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
        finally
        {
            db.Forget();
        }
    }

    private async Task<bool> SendAsync(DateOnly day, Guid id, string email, IReadOnlyList<string> sentences, CancellationToken stop)
    {
        try
        {
            var told = sentences.Select(sentence => $"{sentence}.").Append("The audit of the portal tells more: Administration, Audit.");
            await sender.SendAsync(new Mail(email, $"Complaints: unusual on {day:d MMMM yyyy}", string.Join("\r\n\r\n", told) + "\r\n"), stop);
            return true;
        }
        catch (Exception failure)
        {
            await db.UnusualNotices.Where(notice => notice.Day == day && notice.To == id).ExecuteDeleteAsync(CancellationToken.None);
            if (failure is MailServerUnreachableException || stop.IsCancellationRequested)
            {
                throw;
            }

            // The failure's message may hold the address, so it is not logged.
            log.LogWarning("A warning to account {Account} was not accepted: {Failure}", id, failure.GetType().Name);
            return false;
        }
    }
}

/// <summary>What counts as unusual, and whether it is mailed.</summary>
/// <param name="Limits">From where on it is unusual.</param>
/// <param name="Mail">Whether administrators get a mail of it; they see it on screen in any case.</param>
public sealed record UnusualSettings(UnusualLimits Limits, bool Mail)
{
    /// <summary>Reads them; what is not set has the safe choice.</summary>
    public static UnusualSettings Read(IConfiguration configuration)
    {
        var (section, safe) = (configuration.GetSection("Unusual"), new UnusualLimits());
        return new(
            new(
                section.GetValue("Readings", safe.Readings),
                section.GetValue("TimesOthers", safe.TimesOthers),
                section.GetValue("Refusals", safe.Refusals),
                section.GetValue("NightFrom", safe.NightFrom),
                section.GetValue("NightUntil", safe.NightUntil)),
            section.GetValue("Mail", true));
    }
}
