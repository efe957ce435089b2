using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>The file of a document, to be saved: never shown in the browser, whatever it is.</summary>
public sealed class FileModel(OpenedDocument document, AttachmentFolder folder) : PageModel, IOpensMore
{
    [FromRoute(Name = "document")]
    public int Number { get; set; }

    public OpenedDocument One => document;

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop) =>
        await document.OpenAsync(Number, toChange, stop) && document.Document.IsKept;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await folder.OpenAsync(One.Document.StoredAs, One.Document.Sha256, stop) is not { } content)
        {
            return this.Ask(One, new Refusal("The file is missing, or is not what was stored. Tell whoever runs the portal"));
        }

        await One.RecordDownloadAsync(stop);
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(content, "application/octet-stream", One.Document.FileName);
    }
}
