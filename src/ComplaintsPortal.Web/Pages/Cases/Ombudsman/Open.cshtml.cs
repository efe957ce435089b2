using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>Opening a case for what the Ombudsman asks about another. The Ombudsman's reference is unique, so that pressing twice opens one.</summary>
public sealed class OpenModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public OpenInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    private Procedure? Procedure => opened.Council.Procedures.FirstOrDefault(one => one.Kind == ProcedureKind.Ombudsman && !one.Retired);

    private Refusal? Refused => CaseEscalation.WhyNotOpenForOmbudsman(Procedure, opened.Office);

    public IActionResult OnGet()
    {
        Input.Received = opened.Today;
        return this.Ask(opened, Refused);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Refused is { } refusal)
        {
            return this.Refuse(opened, refusal);
        }

        var ombudsmans = OmbudsmanReference.Read(Input.Reference);
        var usedBy = ombudsmans is null ? null : await OmbudsmanCases.WithReference(db, ombudsmans, opened.Case.Id).FirstOrDefaultAsync(stop);
        if (!this.Accepts(new OpenValidator(opened, usedBy), Input))
        {
            return this.Wrong();
        }

        var made = await db.LogAsync(opened.Today.Year, reference => Task.FromResult(OpenCase(reference, ombudsmans!)), stop);
        TempData.Banner($"Ombudsman case {made.Reference} opened");
        return RedirectToPage("/Cases/Ombudsman/Index", new { id = made.Id });
    }

    private Case OpenCase(string reference, string ombudsmans)
    {
        db.Forget();
        var made = opened.Case.Escalation.OpenForOmbudsman(
            reference, Input.Received!.Value, new OmbudsmanFacts(ombudsmans), Procedure!, opened.Office);
        db.Record(new HistoryEntry(opened.Now, opened.Officer.Id, opened.Officer.Name, $"The Ombudsman asked about this case: {reference}"), opened.Case.Id);
        return made;
    }
}
