using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Publishing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Published;

/// <summary>The reports that were published, for everybody who can sign in.</summary>
public sealed class IndexModel(PortalDb db, TimeProvider time) : PageModel
{
    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public DateOnly Today => time.Today();

    public async Task OnGetAsync(CancellationToken stop) => Editions = await PublishedEditions.ListAsync(db, stop);

    /// <summary>"PDF, 412 KB".</summary>
    public static string FormatOf(EditionFileSummary file)
    {
        var name = file.Format switch
        {
            ReportFiles.Csv => "Figures as CSV",
            ReportFiles.Docx => "Word document",
            ReportFiles.AnnexHtml => "Data annex as HTML",
            var format => format.ToUpperInvariant(),
        };
        return $"{name}, {Math.Max(1, (file.Length + 512) / 1024).ToString("N0", CultureInfo.CurrentCulture)} KB";
    }

    public static string HashOf(EditionFileSummary file) => Convert.ToHexStringLower(file.Hash);
}
