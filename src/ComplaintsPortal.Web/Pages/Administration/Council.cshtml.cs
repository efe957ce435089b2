using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>The council's name, its team and its colour.</summary>
public sealed class CouncilModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public CouncilInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = (await setup.GetAsync(stop)).Council;
        Input = new CouncilInput { Stamp = council.Stamp, Name = council.Name, Team = council.Team, Colour = council.Colour };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.SetUpAsync(
        await setup.GetAsync(stop), Input, new CouncilValidator(), signedIn.Officer,
        act => book.RestateCouncilAsync(act, Input.Name!.Trim(), Input.Team!.Trim(), Input.Colour.Kept(), stop),
        () => new Done("Saved"));
}
