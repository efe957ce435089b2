using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Published;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>The draft of a report, or of what goes with it: read in the browser, or saved as PDF, Word or CSV.</summary>
public sealed class FileModel(PortalDb db, PdfPrinter printer, SignedIn signedIn, TimeProvider time) : PageModel
{
    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string period, string format, string? paper, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _) || !ReportFiles.FormatsOf(paper).Contains(format))
        {
            return NotFound();
        }

        Name = over.Name;
        if (SmallFigures.WhyNotAsk(over, signedIn.Officer) is not null)
        {
            return RedirectToPage("/Reports/Draft", new { period });
        }

        var report = await AnnualReport.DraftAsync(db, over, signedIn.Officer, time.GetUtcNow(), stop);
        return (format, ReportFiles.PaperOf(report, paper)) switch
        {
            (_, null) => NotFound(),
            (ReportFiles.Csv, _) => Saved(ReportFiles.ToCsv(report), format, paper),
            (ReportFiles.Html, { } read) => Shown(await ReportFiles.ToHtmlAsync(read)),
            (ReportFiles.Docx, { } read) => Saved(ReportFiles.ToDocx(read), format, paper),
            (_, { } read) => await PrintedAsync(read, paper, stop),
        };
    }

    private FileContentResult Saved(byte[] file, string format, string? paper) =>
        File(file, ReportFiles.TypeOf(format), $"draft-{paper ?? "report"}-{Name}.{format}");

    private FileContentResult Shown(byte[] html)
    {
        Response.Headers.ContentSecurityPolicy = StandaloneDocument.PolicyOf(html);
        return File(html, "text/html; charset=utf-8");
    }

    private async Task<IActionResult> PrintedAsync(Paper read, string? paper, CancellationToken stop)
    {
        var printed = await ReportFiles.ToPdfAsync(read, printer, stop);
        return printed.Pdf is { } pdf ? Saved(pdf, ReportFiles.Pdf, paper) : this.Refuse(printed.WhyNot!);
    }
}
