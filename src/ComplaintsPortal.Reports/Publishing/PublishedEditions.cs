using ComplaintsPortal.Data;
using ComplaintsPortal.Reports.Wording;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>Reads what was published.</summary>
public static class PublishedEditions
{
    /// <summary>Every edition, the latest first, without the contents of its files.</summary>
    public static async Task<IReadOnlyList<EditionSummary>> ListAsync(PortalDb db, CancellationToken stop = default) =>
        await db.Editions.AsNoTracking()
            .OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.Id)
            .Select(edition => new EditionSummary(edition.Id, edition.Period, edition.Number, edition.Title, edition.PublishedByName, edition.PublishedAt)
            {
                Files = edition.Files.OrderBy(file => file.Id).Select(file => new EditionFileSummary(file.Format, file.Length, file.Hash)).ToList(),
            })
            .ToListAsync(stop);

    /// <summary>A file of an edition, byte for byte as it was published; null where there is none.</summary>
    public static async Task<PublishedFile?> FindAsync(PortalDb db, int edition, string format, CancellationToken stop = default)
    {
        var found = await db.Editions.AsNoTracking()
            .Where(one => one.Id == edition)
            .SelectMany(one => one.Files.Where(file => file.Format == format), (one, file) => new { one.Period, one.Number, file.Content, file.Hash })
            .SingleOrDefaultAsync(stop);
        return found is null ? null : new PublishedFile(NameOf(found.Period, found.Number, format), ReportFiles.TypeOf(format), found.Content, found.Hash);
    }

    private static string NameOf(string period, int number, string format) =>
        $"complaints-report-{Words.Anchor(period)}-edition-{Words.Number(number)}.{format}";
}

/// <summary>An edition in a list.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Period">The period, as figures write it.</param>
/// <param name="Number">Which edition of that period's report it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="PublishedByName">Who published it.</param>
/// <param name="PublishedAt">When, UTC.</param>
public sealed record EditionSummary(int Id, string Period, int Number, string Title, string PublishedByName, DateTimeOffset PublishedAt)
{
    /// <summary>Its files, in the order in which they were made.</summary>
    public IReadOnlyList<EditionFileSummary> Files { get; init; } = [];
}

/// <summary>A file of an edition in a list.</summary>
/// <param name="Format">Its ending.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Hash">The SHA-256 hash of its bytes.</param>
public sealed record EditionFileSummary(string Format, int Length, byte[] Hash);

/// <summary>A file of an edition as it is handed out.</summary>
/// <param name="Name">The name under which it is saved: "complaints-report-2021-22-edition-1.pdf".</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Hash">Their SHA-256 hash.</param>
public sealed record PublishedFile(string Name, string ContentType, byte[] Content, byte[] Hash);
