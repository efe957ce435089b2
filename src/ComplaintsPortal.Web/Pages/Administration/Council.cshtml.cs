using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>The council's name, its team and its colour.</summary>
public sealed class CouncilModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = (await setup.GetAsync(stop)).Council;
        Input = new InputModel { Stamp = council.Stamp, Name = council.Name, Team = council.Team, Colour = council.Colour };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        if (!await book.RestateCouncilAsync(Input.Stamp, Input.Name!.Trim(), Input.Team!.Trim(), Input.Colour.Kept(), signedIn.Officer, stop))
        {
            Input.Stamp = council.Council.Stamp;
            return this.RefuseStaleSetup();
        }

        TempData.Banner("Saved");
        return RedirectToPage();
    }

    public sealed class InputModel
    {
        public int Stamp { get; set; }

        [DisplayName("Name of the council")]
        public string? Name { get; set; }

        public string? Team { get; set; }

        public string? Colour { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the name of the council").AtMost(CouncilProfile.NameLength);
            RuleFor(input => input.Team).NotEmpty().WithMessage("Enter the name of the team").AtMost(CouncilProfile.NameLength);
            RuleFor(input => input.Colour)
                .Must(colour => colour.Kept() is not { } kept || CouncilProfile.WhyNotColour(kept) is null)
                .WithMessage(input => CouncilProfile.WhyNotColour(input.Colour.Kept()!)!.ToString());
        }
    }
}
