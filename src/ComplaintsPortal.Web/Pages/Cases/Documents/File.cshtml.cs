using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>The file of a document, to be saved: never shown in the browser, whatever it is.</summary>
public sealed class FileModel(OpenedDocument document, AttachmentFolder folder) : PageModel
{
    public OpenedDocument One => document;

    public async Task<IActionResult> OnGetAsync(int id, int document, CancellationToken stop)
    {
        if (!await One.ReadAsync(id, document, stop) || !One.Document.IsKept)
        {
            return NotFound();
        }

        if (await folder.OpenAsync(One.Document.StoredAs, One.Document.Sha256, stop) is not { } content)
        {
            return this.Refuse(new Refusal("The file is missing, or is not what was stored. Tell whoever runs the portal"));
        }

        await One.RecordDownloadAsync(stop);
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(content, "application/octet-stream", One.Document.FileName);
    }
}
