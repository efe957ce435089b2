using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Import;

/// <summary>What importing an upload would do, and every error in it; then, confirmed, the import of the very same bytes.</summary>
public sealed class PreviewModel(PortalDb db, AttachmentFolder attachments, SignedIn signedIn, TimeProvider time) : PageModel
{
    /// <summary>So many errors are shown; a file that is wrong throughout repeats itself.</summary>
    public const int ErrorsShown = 1_000;

    public string FileName { get; private set; } = "";

    public ImportResult Result { get; private set; } = null!;

    public IEnumerable<ImportCount> Counts => Result.Counts.Where(count => count.Created + count.Changed + count.LeftAlone + count.Removed > 0);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await RunAsync(id, dryRun: true, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await RunAsync(id, dryRun: false, stop))
        {
            return NotFound();
        }

        if (!Result.Succeeded)
        {
            // The records changed since the preview, so that the data set no longer fits them.
            return this.Wrong();
        }

        await Own(id).ExecuteDeleteAsync(stop);
        TempData.Banner(Result.Changes ? $"{FileName} imported" : $"{FileName} changed nothing: the portal already held all of it");
        return RedirectToPage("/Administration/Import/Index");
    }

    public async Task<IActionResult> OnPostDiscardAsync(Guid id, CancellationToken stop)
    {
        await Own(id).ExecuteDeleteAsync(stop);
        TempData.Banner("The upload was removed, and nothing was imported");
        return RedirectToPage("/Administration/Import/Index");
    }

    private IQueryable<Upload> Own(Guid id)
    {
        var by = signedIn.Officer.Id;
        return db.Uploads.Where(upload => upload.Id == id && upload.By == by);
    }

    private async Task<bool> RunAsync(Guid id, bool dryRun, CancellationToken stop)
    {
        if (await Own(id).AsNoTracking().SingleOrDefaultAsync(stop) is not { } upload)
        {
            return false;
        }

        using var zip = new MemoryStream(upload.Content, writable: false);
        FileName = upload.FileName;
        Result = await Data.Interchange.Import.RunAsync(
            db, attachments, ImportSource.FromZip(zip), new ImportTerms(dryRun, signedIn.Officer, time.GetUtcNow()), stop: stop);
        return true;
    }
}
