using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>How stage 2 of a statutory complaint is conducted: its people, reports, recommendations and what they lead to.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel
{
    public OpenedCase Opened => opened;

    public InvestigationFacts Known => opened.Case.Investigation?.Facts ?? new InvestigationFacts();

    public ConductView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Investigation.StageNumber, stop) || !opened.Procedure.IsStatutory)
        {
            return NotFound();
        }

        View = new ConductView(opened, await Data.People.Register.NamesInAsync(db, opened.Case, stop), [.. InvestigationMoves.Of(opened.Case, opened.Officer)]);
        return Page();
    }
}
