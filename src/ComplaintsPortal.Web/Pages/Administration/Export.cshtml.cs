using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Agreements;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>Taking all records out, as a zip in the interchange format, once a second administrator agreed. It is kept in the audit that they were.</summary>
public sealed class ExportModel(PortalDb db, AttachmentFolder attachments, JointDesk desk, TimeProvider time) : PageModel
{
    [BindProperty]
    public JointInput Input { get; set; } = new();

    public JointView View { get; private set; } = null!;

    /// <summary>The cases of which processing is restricted (UK GDPR, article 18): they go along, and say so.</summary>
    public IReadOnlyList<CaseName> Restricted { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        View = await desk.ReadAsync(JointActKind.ExportEverything, null, "/Administration/Export", stop);
        Restricted = await RestrictedProcessing.StandingAsync(db, stop);
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken stop)
    {
        await OnGetAsync(stop);
        if (!this.Accepts(new JointValidator(), Input))
        {
            return this.Wrong();
        }

        return await desk.AskAsync(JointActKind.ExportEverything, null, Input.Why!.Trim(), stop) is { } refusal ? this.Refuse(refusal) : RedirectToPage();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await OnGetAsync(stop);
        if (View.WhyNot is { } refusal)
        {
            return this.Refuse(refusal);
        }

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

        if (await desk.ExportAsync(Restricted, stop) is { } overtaken)
        {
            await zip.DisposeAsync();
            return this.Refuse(overtaken);
        }

        zip.Position = 0;
        return File(zip, "application/zip", $"complaints-{time.Today():yyyy-MM-dd}.zip");
    }
}
