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

/// <summary>The draft of a report, or of what goes with it: read in the browser, or saved. Where others print, the page tells its place.</summary>
public sealed class FileModel(PortalDb db, PrintJobs<Printed> jobs, SignedIn signedIn, TimeProvider time) : PageModel
{
    [FromQuery]
    public string? Paper { get; set; }

    [FromRoute]
    public string Format { get; set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The printing while it goes on; null where the report could not be printed.</summary>
    public PrintJob<Printed>? Job { get; private set; }

    // Each person's own: what is kept from one may stand in the draft of another.
    private string JobName => $"{Name}/{Paper}/{signedIn.Officer.Id}";

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _) || !ReportFiles.FormatsOf(Paper).Contains(Format))
        {
            return NotFound();
        }

        Name = over.Name;
        if (SmallFigures.WhyNotAsk(over, signedIn.Officer) is not null)
        {
            return RedirectToPage("/Reports/Draft", new { period });
        }

        if (Format == ReportFiles.Pdf && jobs.Find(JobName) is { } known)
        {
            return await PrintedAsync(known, stop);
        }

        var report = await AnnualReport.DraftAsync(db, over, signedIn.Officer, time.GetUtcNow(), stop);
        return (Format, ReportFiles.PaperOf(report, Paper)) switch
        {
            (_, null) => NotFound(),
            (ReportFiles.Csv, _) => Saved(ReportFiles.ToCsv(report)),
            (ReportFiles.Html, { } read) => Shown(await ReportFiles.ToHtmlAsync(read, question => Url.Content(AskedFigure.Address(question)))),
            (ReportFiles.Docx, { } read) => Saved(ReportFiles.ToDocx(read)),
            (_, { } read) => await PrintedAsync(
                jobs.Begin(JobName, signedIn.Officer.Name, (_, printer, stopping) => ReportFiles.ToPdfAsync(read, printer, stopping)), stop),
        };
    }

    private FileContentResult Saved(byte[] file) =>
        File(file, ReportFiles.TypeOf(Format), $"draft-{Paper ?? "report"}-{Name}.{Format}");

    private FileContentResult Shown(byte[] html)
    {
        Response.Headers.ContentSecurityPolicy = StandaloneDocument.PolicyOf(html);
        return File(html, "text/html; charset=utf-8");
    }

    private async Task<IActionResult> PrintedAsync(PrintJob<Printed> job, CancellationToken stop)
    {
        if (!await job.IsOverAsync(stop))
        {
            Job = job;
            Response.Headers["Refresh"] = "3";
            return Page();
        }

        var printed = await jobs.TakeAsync(JobName, job);
        return printed.Pdf is { } pdf ? Saved(pdf) : this.Refuse(printed.WhyNot!);
    }
}
