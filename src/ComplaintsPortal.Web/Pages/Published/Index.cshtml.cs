using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Published;

/// <summary>
/// The reports that were published, for everybody who can sign in; and those that wait for their hour, for whoever was named to read them before.
/// </summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public DateOnly Today => time.Today();

    /// <summary>Whether the person may record what those who govern the council said of a report.</summary>
    public bool MayRespond => signedIn.Officer.WorksOnCases;

    public async Task OnGetAsync(CancellationToken stop) => Editions = await PublishedEditions.ListAsync(db, signedIn.Officer, stop);

    /// <summary>"PDF, 412 KB".</summary>
    public static string FormatOf(EditionFileSummary file)
    {
        var name = file.Format switch
        {
            ReportFiles.Csv => "Figures as CSV",
            ReportFiles.Docx => "Word document",
            ReportFiles.AnnexHtml => "Data annex as HTML",
            ReportFiles.YoungPeopleHtml => "Version for young people as HTML",
            var format => format.ToUpperInvariant(),
        };
        return $"{name}, {Math.Max(1, (file.Length + 512) / 1024).ToString("N0", CultureInfo.CurrentCulture)} KB";
    }

    public static string HashOf(EditionFileSummary file) => Convert.ToHexStringLower(file.Hash);
}
