using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>Taking all records out, as a zip in the interchange format. It is kept in the audit that they were.</summary>
public sealed class ExportModel(PortalDb db, AttachmentFolder attachments, SignedIn signedIn, TimeProvider time) : PageModel
{
    public void OnGet()
    {
        // A button and nothing else.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var zip = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        try
        {
            await Data.Interchange.Export.ToZipAsync(db, attachments, zip, stop);
        }
        catch (MissingFilesException missing)
        {
            await zip.DisposeAsync();
            return this.Refuse(new Refusal(missing.Message));
        }

        zip.Position = 0;
        db.Record(new HistoryEntry(time.GetUtcNow(), signedIn.Officer.Id, signedIn.Officer.Name, "All records exported"));
        await db.SaveChangesAsync(stop);
        return File(zip, "application/zip", $"complaints-{time.Today():yyyy-MM-dd}.zip");
    }
}
