using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Figures;
using ComplaintsPortal.Web.Pages.Published;
using ComplaintsPortal.Web.Publishing;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>The draft of a report: read in the browser, or saved as PDF, Word document or CSV. Where others print, the page tells its place.</summary>
public sealed class FileModel(PortalDb db, PrintJobs<Printed> jobs, SignedIn signedIn, TimeProvider time) : PageModel
{
    public string Name { get; private set; } = "";

    /// <summary>The printing while it goes on; null where the report could not be printed.</summary>
    public PrintJob<Printed>? Job { get; private set; }

    // Each person's own: what is kept from one may stand in the draft of another.
    private string JobOf(string format) => $"{Name}/{format}/{signedIn.Officer.Id}";

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

        if (jobs.Find(JobOf(format)) is { } known)
        {
            return await PrintedAsync(known, format, stop);
        }

        var report = await AnnualReport.DraftAsync(db, over, signedIn.Officer, time.GetUtcNow(), stop);
        return format switch
        {
            ReportFiles.Html => Shown(await ReportFiles.ToHtmlAsync(report, question => Url.Content(AskedFigure.Address(question)))),
            ReportFiles.Csv => Saved(ReportFiles.ToCsv(report), format),
            ReportFiles.Docx => Saved(ReportFiles.ToDocx(report), format),
            YoungFiles.Html => Shown(await YoungFiles.ToHtmlAsync(report)),
            YoungFiles.Docx => Saved(YoungFiles.ToDocx(report), format),
            YoungFiles.Pdf => await PrintedAsync(
                jobs.Begin(JobOf(format), signedIn.Officer.Name, (_, printer, stopping) => YoungFiles.ToPdfAsync(report, printer, stopping)), format, stop),
            _ => await PrintedAsync(
                jobs.Begin(JobOf(format), signedIn.Officer.Name, (_, printer, stopping) => ReportFiles.ToPdfAsync(report, printer, stopping)), format, stop),
        };
    }

    private FileContentResult Saved(byte[] file, string format) =>
        File(file, ReportFiles.TypeOf(format[(format.LastIndexOf('.') + 1)..]), $"draft-report-{Name}.{format}");

    private FileContentResult Shown(byte[] html)
    {
        Response.Headers.ContentSecurityPolicy = StandaloneDocument.PolicyOf(html);
        return File(html, "text/html; charset=utf-8");
    }

    private async Task<IActionResult> PrintedAsync(PrintJob<Printed> job, string format, CancellationToken stop)
    {
        if (!await job.IsOverAsync(stop))
        {
            Job = job;
            Response.Headers["Refresh"] = "3";
            return Page();
        }

        var printed = await jobs.TakeAsync(JobOf(format), job);
        return printed.Pdf is { } pdf ? Saved(pdf, format) : this.Refuse(printed.WhyNot!);
    }
}
