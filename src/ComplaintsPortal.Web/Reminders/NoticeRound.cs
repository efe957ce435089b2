using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Editions;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>One round of news: tells the clerks of reports that were published. Any number of servers may make rounds at once.</summary>
internal sealed class NoticeRound(PortalDb db, IMailSender sender, MailSettings settings, ILogger<NoticeRound> log)
{
    /// <summary>Makes the round.</summary>
    /// <returns>How many mails were sent.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var book = new NoticeBook(db);
        var sent = 0;
        foreach (var news in await book.WaitingAsync(now, stop))
        {
            sent += await SendAsync(book, news, now, stop) ? 1 : 0;
        }

        return sent;
    }

    private async Task<bool> SendAsync(NoticeBook book, EditionNews news, DateTimeOffset now, CancellationToken stop)
    {
        var id = Guid.CreateVersion7(now);
        if (!await book.TakeOnAsync(id, news, now, stop))
        {
            return false;
        }

        try
        {
            var body = $"{news.Title}, edition {news.Number}, has been published.\r\n{settings.AddressOfPublished}\r\n";
            await sender.SendAsync(new Mail(news.Email, "A report on complaints has been published", body), stop);
            return true;
        }
        catch (Exception failure) when (failure is MailServerUnreachableException || stop.IsCancellationRequested)
        {
            await book.GiveBackAsync(id, counts: false, CancellationToken.None);
            throw;
        }
        catch (Exception failure)
        {
            // The failure's message may hold the address, so it is not logged.
            log.LogWarning("News of a report to account {Account} was not accepted: {Failure}", news.To, failure.GetType().Name);
            await book.GiveBackAsync(id, counts: true, CancellationToken.None);
            return false;
        }
    }
}
