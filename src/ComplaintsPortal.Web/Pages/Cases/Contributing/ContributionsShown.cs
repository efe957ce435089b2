using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Contributing;

/// <summary>A document that came with a contribution.</summary>
public sealed record ContributedFile(int Id, int Number, string Title);

/// <summary>What services were asked to contribute to a case, and what they gave.</summary>
/// <param name="Opened">The case.</param>
/// <param name="All">The contributions, in the order in which they were asked first.</param>
/// <param name="Files">The documents that came with any of them.</param>
public sealed record ContributionsShown(OpenedCase Opened, IReadOnlyList<Contribution> All, IReadOnlyList<ContributedFile> Files)
{
    /// <summary>The field into which an answer is copied; null where none is being written.</summary>
    public string? Into { get; init; }

    /// <summary>Reads them.</summary>
    public static async Task<ContributionsShown> ReadAsync(PortalDb db, OpenedCase opened, CancellationToken stop)
    {
        if (!(await opened.AroundAsync(stop)).Contributions)
        {
            return new ContributionsShown(opened, [], []);
        }

        var id = opened.Case.Id;
        var all = await db.Contributions.AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Number).ToListAsync(stop);
        var (first, last) = (all.Min(one => one.FirstDocument), all.Max(one => one.LastDocument));
        List<ContributedFile> files = first is null ? [] : await db.CaseDocuments
            .Where(document => document.CaseId == id && document.RemovedAt == null && document.Number >= first && document.Number <= last)
            .OrderBy(document => document.Number).Select(document => new ContributedFile(document.Id, document.Number, document.Title)).ToListAsync(stop);
        return new ContributionsShown(opened, all, files);
    }

    /// <summary>Those of one stage.</summary>
    public ContributionsShown Of(int stage) => this with { All = [.. All.Where(one => one.Stage == stage)] };

    /// <summary>The documents that came with one.</summary>
    public IEnumerable<ContributedFile> FilesOf(Contribution one) => Files.Where(file => one.Brought(file.Number));

    /// <summary>"Pat Sample, Residential care".</summary>
    public string Who(Contribution one) =>
        one.Service is null ? one.Name : $"{one.Name}, {Opened.Council.Lists.Label(ListName.Service, one.Service)}";

    /// <summary>Where it stands, in words.</summary>
    public string Standing(Contribution one) => one switch
    {
        { AnsweredAt: { } answered } => $"Answered: {answered.InWords()}",
        { WithdrawnAt: not null } => "Withdrawn",
        _ => $"Due on {one.Due.InWords()}: {DateWords.TimeLeft(one.Due, Opened.Today, Opened.Calendar)}",
    };
}
