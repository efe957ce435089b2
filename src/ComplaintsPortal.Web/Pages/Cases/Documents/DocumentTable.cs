using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>A page of documents as a table.</summary>
/// <param name="Lines">The documents.</param>
/// <param name="Number">The page shown, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Count">How many documents match.</param>
/// <param name="WithCase">Whether the case is named.</param>
public sealed record DocumentTable(IReadOnlyList<DocumentLine> Lines, int Number, int Pages, int Count, bool WithCase)
{
    /// <summary>Reads a page of the documents of some cases that match what is sought.</summary>
    public static async Task<DocumentTable> ReadAsync(PortalDb db, IQueryable<Case> cases, string? sought, int number, bool withCase, CancellationToken stop)
    {
        var matches = DocumentList.Matches(db, cases, sought);
        var count = await matches.CountAsync(stop);
        var pages = (count + DocumentList.PageSize - 1) / DocumentList.PageSize;
        var shown = Math.Clamp(number, 1, Math.Max(1, pages));
        return new DocumentTable(await DocumentList.Page(db, matches, shown).ToListAsync(stop), shown, pages, count, withCase);
    }

    /// <summary>"412 KB".</summary>
    public static string SizeOf(DocumentLine line) => $"{Math.Max(1, (line.Size + 512) / 1024).ToString("N0", CultureInfo.CurrentCulture)} KB";
}
