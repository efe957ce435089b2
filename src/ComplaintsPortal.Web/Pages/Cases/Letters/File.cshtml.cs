using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Letters;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Web.Pages.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>A letter as a page of its own, or as PDF.</summary>
public sealed class FileModel(OpenedLetter letter, PdfPrinter printer) : PageModel, IOpensMore
{
    [FromRoute(Name = "letter")]
    public int Number { get; set; }

    [FromRoute(Name = "format")]
    public string Format { get; set; } = "";

    public OpenedLetter One => letter;

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop) =>
        Format is ReportFiles.Html or ReportFiles.Pdf && await letter.OpenAsync(Number, toChange, stop);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Format == ReportFiles.Html)
        {
            var html = await LetterFiles.ToHtmlAsync(One.Document);
            Response.Headers.ContentSecurityPolicy = StandaloneDocument.PolicyOf(html);
            return File(html, "text/html; charset=utf-8");
        }

        var printed = await LetterFiles.ToPdfAsync(One.Document, printer, stop);
        return printed.Pdf is { } pdf ? File(pdf, "application/pdf", NameOfPdf) : this.Ask(One, printed.WhyNot);
    }

    private string NameOfPdf => $"{One.Opened.Case.Reference.Replace('/', '-')}-{One.Letter.Kind.Key()}.pdf";
}
