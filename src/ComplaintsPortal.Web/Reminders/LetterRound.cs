using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Letters;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>One round of letters: e-mails those that were sent so. Any number of servers may make rounds at once.</summary>
internal sealed class LetterRound(PortalDb db, LetterMail letters, IMailSender sender, ILogger<LetterRound> log)
{
    /// <summary>Makes the round.</summary>
    /// <returns>How many letters were sent.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var book = new DeliveryBook(db);
        var sent = 0;
        foreach (var queued in await book.WaitingAsync(stop))
        {
            sent += await book.TakeOnAsync(queued, now, stop) && await SendAsync(book, queued, now, stop) ? 1 : 0;
        }

        return sent;
    }

    private async Task<bool> SendAsync(DeliveryBook book, QueuedLetter queued, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            var (mail, whyNot) = await letters.ComposeAsync(queued, stop);
            if (mail is null)
            {
                await book.GiveBackAsync(queued, whyNot!.Sentence, now);
                return false;
            }

            await sender.SendAsync(mail, stop);
        }
        catch (Exception failure) when (failure is MailServerUnreachableException || stop.IsCancellationRequested)
        {
            await book.GiveBackAsync(queued, null, now);
            throw;
        }
        catch (Exception failure)
        {
            // The failure's message may hold the address, so it is not logged.
            log.LogWarning("Letter {Letter} was not accepted: {Failure}", queued.Letter.Id, failure.GetType().Name);
            await book.GiveBackAsync(queued, "The server for mail does not take mail for this address", now);
            return false;
        }

        await book.DeliveredAsync(queued, now);
        return true;
    }
}
