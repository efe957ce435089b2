using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Import;

/// <summary>Uploading a data set. Nothing is stored of it but the zip itself, until its preview is confirmed.</summary>
[RequestSizeLimit(HardLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = HardLimit)]
public sealed class IndexModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    // What is a little too large is answered beside the field; what is far too large is not even read.
    private const long HardLimit = 4L * Upload.MostBytes;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public static int MostMegabytes => Upload.MostBytes >> 20;

    public void OnGet()
    {
        // A form and nothing else.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (WhatIsWrong(Input.Zip) is { } sentence)
        {
            ModelState.AddModelError("Input.Zip", sentence);
            return this.Wrong();
        }

        var now = time.GetUtcNow();
        using var content = new MemoryStream((int)Input.Zip!.Length);
        await Input.Zip.CopyToAsync(content, stop);
        var upload = new Upload(Path.GetFileName(Input.Zip.FileName), content.ToArray(), signedIn.Officer, now);
        await Upload.Stale(db, now).ExecuteDeleteAsync(stop);
        db.Uploads.Add(upload);
        await db.SaveChangesAsync(stop);
        return RedirectToPage("/Administration/Import/Preview", new { id = upload.Id });
    }

    private static string? WhatIsWrong(IFormFile? zip) => zip switch
    {
        null or { Length: 0 } => "Choose the zip of a data set",
        { Length: > Upload.MostBytes } => $"Choose a zip of at most {MostMegabytes} megabytes. A larger data set is imported from the command line",
        _ => null,
    };

    public sealed class InputModel
    {
        public IFormFile? Zip { get; set; }
    }
}
