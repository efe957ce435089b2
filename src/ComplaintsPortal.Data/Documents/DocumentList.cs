using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Documents;

/// <summary>A document in a list.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="CaseId">The case that it is kept with.</param>
/// <param name="Reference">The reference of that case.</param>
/// <param name="Number">Its number in the case.</param>
/// <param name="Title">What it is.</param>
/// <param name="FileName">What the file was called.</param>
/// <param name="Kind">What kind of file it is.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Made">The date on which it was made or received.</param>
/// <param name="UploadedBy">The name of whoever added it.</param>
/// <param name="RemovedAt">When it was removed, UTC; null while it is kept.</param>
/// <param name="RemovedWhy">Why it was removed.</param>
public sealed record DocumentLine(
    int Id, int CaseId, string Reference, int Number, string Title, string FileName, FileKind Kind, long Size, DateOnly Made, string? UploadedBy,
    DateTimeOffset? RemovedAt, string? RemovedWhy);

/// <summary>Looking for documents by their names, of one case or of all.</summary>
public static class DocumentList
{
    /// <summary>How many documents a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>The documents of some cases whose title or file name has every one of the words.</summary>
    public static IQueryable<CaseDocument> Matches(PortalDb db, IQueryable<Case> cases, string? sought)
    {
        var documents = db.CaseDocuments.Where(document => cases.Any(@case => @case.Id == document.CaseId));
        foreach (var word in (sought ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(10))
        {
            var pattern = $"%{word.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";
            documents = documents.Where(document =>
                EF.Functions.Like(document.Title, pattern, "\\") || EF.Functions.Like(document.FileName, pattern, "\\"));
        }

        return documents;
    }

    /// <summary>A page of the documents, from 1; the one that was added last comes first.</summary>
    public static IQueryable<DocumentLine> Page(PortalDb db, IQueryable<CaseDocument> documents, int page) =>
        documents.OrderByDescending(document => document.UploadedAt).ThenByDescending(document => document.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(document => new DocumentLine(
                document.Id, document.CaseId, db.Cases.Where(@case => @case.Id == document.CaseId).Select(@case => @case.Reference).First(),
                document.Number, document.Title, document.FileName, document.Kind, document.Size, document.Made,
                db.Users.Where(account => account.Id == document.UploadedBy).Select(account => account.Name).FirstOrDefault(),
                document.RemovedAt, document.RemovedWhy));

    /// <summary>The number that the next document of a case gets. Two at once are told apart by the version of the case.</summary>
    public static async Task<int> NextNumberAsync(PortalDb db, int caseId, CancellationToken stop = default) =>
        (await db.CaseDocuments.Where(document => document.CaseId == caseId).MaxAsync(document => (int?)document.Number, stop) ?? 0) + 1;
}
