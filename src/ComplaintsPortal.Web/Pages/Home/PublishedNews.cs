using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Publishing;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>What stands on the first page of somebody who reads published reports.</summary>
/// <param name="New">The editions of the last days, the latest first.</param>
/// <param name="Earlier">Those before.</param>
public sealed record PublishedNews(IReadOnlyList<EditionSummary> New, IReadOnlyList<EditionSummary> Earlier)
{
    /// <summary>For how many days an edition is new.</summary>
    public const int NewDays = 30;

    /// <summary>Reads what the person may read.</summary>
    internal static async Task<PublishedNews> ReadAsync(PortalDb db, Officer reader, DateTimeOffset now, CancellationToken stop)
    {
        var editions = await PublishedEditions.ListAsync(db, reader, stop);
        var since = now.AddDays(-NewDays);
        return new PublishedNews([.. editions.Where(edition => edition.PublishedAt >= since)], [.. editions.Where(edition => edition.PublishedAt < since)]);
    }
}
