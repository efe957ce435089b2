using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

/// <summary>Adding a stage to a procedure of the council's own.</summary>
public sealed class AddStageModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public AddStageInput Input { get; set; } = new();

    public Procedure Procedure { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        if (Procedure.WhyNotAddStage() is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input.Stamp = council.Council.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        if (Procedure.WhyNotAddStage() is { } refusal)
        {
            return this.Refuse(refusal);
        }

        return await this.SetUpAsync(
            council, Input, new AddStageValidator(Procedure), signedIn.Officer,
            act => book.AddStageAsync(act, key, Input.Stage.Terms(), stop),
            () => new Done($"Stage added to {Procedure.Name}", "/Administration/Procedures/Change", new { key }));
    }

    private async Task<bool> FindAsync(string key, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        Procedure = council.FindProcedure(key)!;
        return Procedure is not null;
    }
}
