using System.Linq.Expressions;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Wording;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>Reads what was published.</summary>
public static class PublishedEditions
{
    /// <summary>Every published edition, the latest first, without the contents of its files.</summary>
    public static Task<IReadOnlyList<EditionSummary>> ListAsync(PortalDb db, CancellationToken stop = default) => ListAsync(db, Edition.IsPublished, stop);

    /// <summary>Every edition that a person may read, the latest first: also those that wait for their hour, if the person was named.</summary>
    public static Task<IReadOnlyList<EditionSummary>> ListAsync(PortalDb db, Officer reader, CancellationToken stop = default) =>
        ListAsync(db, Edition.IsOpenTo(reader), stop);

    /// <summary>A file of a published edition, byte for byte as it was published; null where there is none.</summary>
    public static Task<PublishedFile?> FindAsync(PortalDb db, int edition, string format, CancellationToken stop = default) =>
        FindAsync(db.Editions.Where(Edition.IsPublished), edition, format, stop);

    /// <summary>The same of an edition that the person may read; null also where the person may not read it yet.</summary>
    public static Task<PublishedFile?> FindAsync(PortalDb db, int edition, string format, Officer reader, CancellationToken stop = default) =>
        FindAsync(db.Editions.Where(Edition.IsOpenTo(reader)), edition, format, stop);

    /// <summary>
    /// What a published edition says differently from the one before it, figure by figure; null where there is no such edition, or none before it.
    /// </summary>
    public static async Task<EditionChanges?> ChangesAsync(PortalDb db, int edition, CancellationToken stop = default)
    {
        var published = db.Editions.AsNoTracking().Where(Edition.IsPublished);
        var later = await published.SingleOrDefaultAsync(one => one.Id == edition, stop);
        var earlier = later is null ? null : await published.Where(one => one.Period == later.Period && one.Number < later.Number)
            .OrderByDescending(one => one.Number).FirstOrDefaultAsync(stop);
        if (later is null || earlier is null
            || await FindAsync(db, earlier.Id, ReportFiles.Csv, stop) is not { } before || await FindAsync(db, later.Id, ReportFiles.Csv, stop) is not { } now)
        {
            return null;
        }

        var setup = await CouncilSetup.ReadAsync(db, stop);
        return new EditionChanges(later.Title, earlier.Number, later.Number, later.Reason, FigureChanges.Between(before.Content, now.Content, setup));
    }

    /// <summary>What a report says differently from the last edition of its period; null where none was published.</summary>
    public static async Task<IReadOnlyList<FigureChange>?> ChangesAsync(PortalDb db, ReportContent report, string period, CancellationToken stop = default)
    {
        var before = await db.Editions.AsNoTracking().Where(Edition.IsPublished).Where(one => one.Period == period).OrderByDescending(one => one.Number)
            .SelectMany(one => one.Files.Where(file => file.Format == ReportFiles.Csv)).Select(file => file.Content).FirstOrDefaultAsync(stop);
        return before is null ? null : FigureChanges.Between(before, report.Figures, await CouncilSetup.ReadAsync(db, stop));
    }

    private static async Task<IReadOnlyList<EditionSummary>> ListAsync(PortalDb db, Expression<Func<Edition, bool>> which, CancellationToken stop) =>
        await db.Editions.AsNoTracking().Where(which)
            .OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.Id)
            .Select(edition => new EditionSummary(edition.Id, edition.Period, edition.Number, edition.Title, edition.PublishedByName, edition.PublishedAt)
            {
                Embargo = edition.Embargo,
                ApprovedByName = edition.ApprovedByName,
                Reason = edition.Reason,
                ResponseOn = edition.ResponseOn,
                ResponseFrom = edition.ResponseFrom,
                ResponseText = edition.ResponseText,
                IsSuperseded = db.Editions.Any(later => later.Period == edition.Period && later.Number > edition.Number && later.Embargo == null),
                Readers = edition.Readers.OrderBy(reader => reader.Name).Select(reader => reader.Name).ToList(),
                Files = edition.Files.OrderBy(file => file.Id).Select(file => new EditionFileSummary(file.Format, file.Length, file.Hash)).ToList(),
            })
            // A handful of names and a dozen files an edition: together they cost less than three questions.
            .AsSingleQuery()
            .ToListAsync(stop);

    private static async Task<PublishedFile?> FindAsync(IQueryable<Edition> editions, int edition, string format, CancellationToken stop)
    {
        var found = await editions.AsNoTracking()
            .Where(one => one.Id == edition)
            .SelectMany(one => one.Files.Where(file => file.Format == format), (one, file) => new { one.Period, one.Number, file.Content, file.Hash })
            .SingleOrDefaultAsync(stop);
        return found is null ? null : new PublishedFile(NameOf(found.Period, found.Number, format), ReportFiles.TypeOf(format), found.Content, found.Hash);
    }

    private static string NameOf(string period, int number, string format) =>
        $"complaints-report-{Words.Anchor(period)}-edition-{Words.Number(number)}.{format}";
}

/// <summary>What an edition says differently from the one before it.</summary>
/// <param name="Title">The title of the edition.</param>
/// <param name="Before">The number of the one before.</param>
/// <param name="Now">The number of the edition.</param>
/// <param name="Reason">Why there is another one.</param>
/// <param name="Figures">Every figure that differs.</param>
public sealed record EditionChanges(string Title, int Before, int Now, string? Reason, IReadOnlyList<FigureChange> Figures);

/// <summary>An edition in a list.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Period">The period, as figures write it.</param>
/// <param name="Number">Which edition of that period's report it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="PublishedByName">Who published it.</param>
/// <param name="PublishedAt">When it was published, or is to be, UTC.</param>
public sealed record EditionSummary(int Id, string Period, int Number, string Title, string PublishedByName, DateTimeOffset PublishedAt)
{
    /// <summary>The instant until which it is kept from everybody but those named, UTC; null once it is published.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>The manager who approved it.</summary>
    public string? ApprovedByName { get; init; }

    /// <summary>Why there was another edition.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a later edition of the same period is published.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>The date of the governance response (Code 8.2); null while there is none.</summary>
    public DateOnly? ResponseOn { get; init; }

    /// <summary>Who gave it.</summary>
    public string? ResponseFrom { get; init; }

    /// <summary>What it says.</summary>
    public string? ResponseText { get; init; }

    /// <summary>The names of those who could read it before it was published.</summary>
    public IReadOnlyList<string> Readers { get; init; } = [];

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
