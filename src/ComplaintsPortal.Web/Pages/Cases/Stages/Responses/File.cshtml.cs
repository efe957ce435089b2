using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Letters;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Web.Pages.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>The letter with a response, before it is sent: as a page of its own, or as PDF. It says of itself that it is a draft.</summary>
public sealed class FileModel(OpenedCase opened, OpenedResponse written, PdfPrinter printer) : PageModel, IOpensMore
{
    [FromRoute(Name = "format")]
    public string Format { get; set; } = "";

    public OpenedCase Opened => opened;

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        await written.ReadAsync(stop);
        return Format is ReportFiles.Html or ReportFiles.Pdf && written.Document is not null;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var document = written.Document!;
        if (Format == ReportFiles.Html)
        {
            var html = await LetterFiles.ToHtmlAsync(document);
            Response.Headers.ContentSecurityPolicy = StandaloneDocument.PolicyOf(html);
            return File(html, "text/html; charset=utf-8");
        }

        var printed = await LetterFiles.ToPdfAsync(document, printer, stop);
        return printed.Pdf is { } pdf ? File(pdf, "application/pdf", $"{opened.Case.Reference.Replace('/', '-')}-draft.pdf") : this.Ask(opened, printed.WhyNot);
    }
}
