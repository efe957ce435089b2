using ComplaintsPortal.Data;
using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace ComplaintsPortal.Web.Pages.Published;

/// <summary>A file of an edition, byte for byte as it was published: saved, or where it is HTML read in the browser.</summary>
public sealed class FileModel(PortalDb db, SignedIn signedIn) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, string format, string? read, CancellationToken stop)
    {
        if (await PublishedEditions.FindAsync(db, id, format, signedIn.Officer, stop) is not { } file)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(file.Hash)}\"");
        var answer = new FileContentResult(file.Content, file.ContentType) { EntityTag = tag };
        if (read is not null && ReportFiles.Read(format).Format == ReportFiles.Html)
        {
            Response.Headers.ContentSecurityPolicy = StandaloneDocument.PolicyOf(file.Content);
        }
        else
        {
            answer.FileDownloadName = file.Name;
        }

        return answer;
    }
}
