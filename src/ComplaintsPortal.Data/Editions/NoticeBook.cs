using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Editions;

/// <summary>That an edition was published, for one clerk.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number.</param>
/// <param name="To">The account of the clerk.</param>
/// <param name="Email">The address of that account.</param>
public sealed record EditionNews(int EditionId, string Title, int Number, Guid To, string Email);

/// <summary>Which clerks are to be told of which editions, and which server tells each. News is taken on before it is sent: rather none than two.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class NoticeBook(PortalDb db)
{
    /// <summary>News that could not be sent so often is given up.</summary>
    public const int MostAttempts = 5;

    // Whoever switches mail on is not flooded.
    private static readonly TimeSpan IsNews = TimeSpan.FromDays(7);

    /// <summary>The news that were not sent yet.</summary>
    public async Task<IReadOnlyList<EditionNews>> WaitingAsync(DateTimeOffset now, CancellationToken stop = default)
    {
        var news = await News(db, now - IsNews).ToListAsync(stop);
        var editions = news.Select(one => one.EditionId).Distinct().ToArray();
        var known = await db.EditionNotices.AsNoTracking().Where(notice => editions.Contains(notice.EditionId)).ToListAsync(stop);
        db.EditionNotices.AddRange(news.Where(one => !known.Any(notice => IsOf(notice, one))).Select(one => new EditionNotice(one.EditionId, one.To)));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Another server saw the same at the same moment; the next round finds what it did not.
        }

        db.Forget();
        var waiting = await db.EditionNotices.AsNoTracking()
            .Where(notice => editions.Contains(notice.EditionId) && notice.SentAt == null && notice.Attempts < MostAttempts).ToListAsync(stop);
        return [.. news.Where(one => waiting.Any(notice => IsOf(notice, one)))];
    }

    /// <summary>Takes on one piece of news for a mail. False where another server has taken it on meanwhile.</summary>
    public async Task<bool> TakeOnAsync(Guid mail, EditionNews one, DateTimeOffset now, CancellationToken stop = default) =>
        await db.EditionNotices.Where(notice => notice.EditionId == one.EditionId && notice.To == one.To && notice.SentAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(notice => notice.SentAt, now)
                .SetProperty(notice => notice.Mail, mail)
                .SetProperty(notice => notice.Attempts, notice => notice.Attempts + 1), stop) == 1;

    /// <summary>Gives back what could not be sent: it is tried again later.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="counts">Whether the attempt counts: not where the server could not be reached at all.</param>
    /// <param name="stop">To give up.</param>
    public Task GiveBackAsync(Guid mail, bool counts, CancellationToken stop = default) =>
        db.EditionNotices.Where(notice => notice.Mail == mail).ExecuteUpdateAsync(
            set => set.SetProperty(notice => notice.SentAt, (DateTimeOffset?)null)
                .SetProperty(notice => notice.Attempts, notice => notice.Attempts - (counts ? 0 : 1))
                .SetProperty(notice => notice.Mail, (Guid?)null), stop);

    /// <summary>Every edition published since then, for every clerk.</summary>
    public static IQueryable<EditionNews> News(PortalDb db, DateTimeOffset since) =>
        from edition in db.Editions.Where(Edition.IsPublished)
        from account in db.Users
        where edition.PublishedAt >= since && account.Role == Role.Clerk && !account.Closed && account.Email != null
        orderby edition.Id, account.Id
        select new EditionNews(edition.Id, edition.Title, edition.Number, account.Id, account.Email!);

    private static bool IsOf(EditionNotice notice, EditionNews news) => notice.EditionId == news.EditionId && notice.To == news.To;
}
