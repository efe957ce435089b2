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

/// <summary>The draft of a report: read in the browser, or saved as PDF or CSV.</summary>
public sealed class FileModel(PortalDb db, PdfPrinter printer, SignedIn signedIn, TimeProvider time) : PageModel
{
    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string period, string format, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _) || !ReportFiles.Formats.Concat(YoungFiles.Formats).Contains(format))
        {
            return NotFound();
        }

        Name = over.Name;
        if (SmallFigures.WhyNotAsk(over, signedIn.Officer) is not null)
        {
            return RedirectToPage("/Reports/Draft", new { period });
        }

        var report = await AnnualReport.DraftAsync(db, over, signedIn.Officer, time.GetUtcNow(), stop);
        return format switch
        {
            ReportFiles.Html => Shown(await ReportFiles.ToHtmlAsync(report)),
            ReportFiles.Csv => Saved(ReportFiles.ToCsv(report), format),
            ReportFiles.Docx => Saved(ReportFiles.ToDocx(report), format),
            YoungFiles.Html => Shown(await YoungFiles.ToHtmlAsync(report)),
            YoungFiles.Docx => Saved(YoungFiles.ToDocx(report), format),
            YoungFiles.Pdf => Printed(await YoungFiles.ToPdfAsync(report, printer, stop), format),
            _ => Printed(await ReportFiles.ToPdfAsync(report, printer, stop), format),
        };
    }

    private FileContentResult Saved(byte[] file, string format) =>
        File(file, ReportFiles.TypeOf(format[(format.LastIndexOf('.') + 1)..]), $"draft-report-{Name}.{format}");

    private FileContentResult Shown(byte[] html)
    {
        Response.Headers.ContentSecurityPolicy = StandaloneDocument.PolicyOf(html);
        return File(html, "text/html; charset=utf-8");
    }

    private IActionResult Printed(Printed printed, string format) => printed.Pdf is { } pdf ? Saved(pdf, format) : this.Refuse(printed.WhyNot!);
}
