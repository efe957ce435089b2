using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Web.Pages.Cases.Overview;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>How stage 2 of a statutory complaint is conducted: its people, reports, recommendations and what they lead to.</summary>
[OpensStage(Domain.Cases.Investigating.Investigation.StageNumber)]
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel, IOpensMore
{
    public OpenedCase Opened => opened;

    public InvestigationFacts Known => opened.Case.Investigation?.Facts ?? new InvestigationFacts();

    public ConductView View { get; private set; } = null!;

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => Task.FromResult(opened.Procedure.IsStatutory);

    public async Task OnGetAsync(CancellationToken stop) =>
        View = new ConductView(opened, await Data.People.Register.NamesInAsync(db, opened.Case, stop), [.. InvestigationMoves.Of(opened.Case, opened.Office)]);
}
