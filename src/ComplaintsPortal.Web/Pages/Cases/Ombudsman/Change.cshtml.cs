using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>Recording what the Ombudsman did in a case.</summary>
public sealed class ChangeModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public OmbudsmanForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    private OmbudsmanRecord? known;

    public BothVersions Versions => Input.Beside(OmbudsmanForm.Of(known?.Facts, opened.Case.Version), opened);

    private Refusal? Refused => OmbudsmanRecord.WhyNotRecord(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await IsOmbudsmansAsync(stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = OmbudsmanForm.Of(known?.Facts, opened.Case.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await IsOmbudsmansAsync(stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new OmbudsmanForm.FormValidator(opened.Council.Lists, opened.Today, await Input.UsedByAsync(db, id, stop)), Input))
        {
            return this.Wrong();
        }

        known ??= db.OmbudsmanRecords.Add(new OmbudsmanRecord(id, new OmbudsmanFacts(Input.Facts.Reference))).Entity;
        known.Record(opened.Case, Input.Facts, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await IsOmbudsmansAsync(stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Particulars of the Ombudsman saved");
        return RedirectToPage("/Cases/Ombudsman/Index", new { id });
    }

    private async Task<bool> IsOmbudsmansAsync(CancellationToken stop)
    {
        known = await db.OmbudsmanRecords.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        return opened.Procedure.Kind == ProcedureKind.Ombudsman;
    }
}
