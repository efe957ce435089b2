using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>Taking all records out, as a zip in the interchange format. It is kept in the audit that they were.</summary>
public sealed class ExportModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    public void OnGet()
    {
        // A button and nothing else.
    }

    public async Task<FileStreamResult> OnPostAsync(CancellationToken stop)
    {
        var zip = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        await Data.Interchange.Export.ToZipAsync(db, zip, stop);
        zip.Position = 0;
        db.Record(new HistoryEntry(time.GetUtcNow(), signedIn.Officer.Id, signedIn.Officer.Name, "All records exported"));
        await db.SaveChangesAsync(stop);
        return File(zip, "application/zip", $"complaints-{time.Today():yyyy-MM-dd}.zip");
    }
}
