using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>Recording what the Ombudsman did in a case.</summary>
public sealed class ChangeModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private OmbudsmanRecord? known;

    [BindProperty]
    public OmbudsmanForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "What the Ombudsman did";

    public string Button => "Save the record";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheOmbudsman;

    public BothVersions Versions => Input.Beside(OmbudsmanForm.Of(known?.Facts, opened.Case.Version), opened);

    private Refusal? WhyNot => OmbudsmanRecord.WhyNotRecord(opened.Office);

    public IActionResult OnGet()
    {
        Input = OmbudsmanForm.Of(known?.Facts, opened.Case.Version);
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var usedBy = await Input.UsedByAsync(db, opened.Case.Id, stop);
        return await this.ActAsync(
            opened, WhyNot, Input, new OmbudsmanForm.FormValidator(opened.Council.Lists, opened.Today, usedBy),
            () => opened.Case.Escalation.Ombudsman.Record(Input.Facts, opened.Office),
            new Done("Particulars of the Ombudsman saved", "/Cases/Ombudsman/Index"), stop);
    }

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        known = await db.OmbudsmanRecords.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        return opened.Procedure.Kind == ProcedureKind.Ombudsman;
    }
}
