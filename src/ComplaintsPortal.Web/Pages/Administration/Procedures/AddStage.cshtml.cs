using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

/// <summary>Adding a stage to a procedure of the council's own.</summary>
public sealed class AddStageModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

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

        if (!this.Accepts(new InputValidator(Procedure), Input))
        {
            return this.Wrong();
        }

        if (!await book.AddStageAsync(Input.Stamp, key, Input.Stage.Terms(), signedIn.Officer, stop))
        {
            Input.Stamp = council.Council.Stamp;
            return this.RefuseStaleSetup();
        }

        TempData.Banner($"Stage added to {Procedure.Name}");
        return RedirectToPage("/Administration/Procedures/Change", new { key });
    }

    private async Task<bool> FindAsync(string key, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        Procedure = council.FindProcedure(key)!;
        return Procedure is not null;
    }

    public sealed class InputModel
    {
        public int Stamp { get; set; }

        public StageForm Stage { get; set; } = new();
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        // A number that the procedure does not have: the law says nothing of it.
        public InputValidator(Procedure procedure) =>
            RuleFor(input => input.Stage).SetValidator(new StageForm.FormValidator(stage => procedure.WhyNotRestateStage(0, stage.Terms())));
    }
}
