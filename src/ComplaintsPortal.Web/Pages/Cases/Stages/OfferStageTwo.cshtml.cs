using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Recording that stage 2 was offered, since day 20 passed without a response.</summary>
public sealed class OfferStageTwoModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of the offer", opened.Stage.StageTwoOffered.InWords(), Input.On.InWords()),
        new FieldVersions("How it was offered", opened.Stage.StageTwoOfferedBy, Input.How));

    private Refusal? Refused => opened.Stage.WhyNotOfferStageTwo(opened.Officer, opened.Procedure, opened.Today);

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.OfferStageTwo(Input.On!.Value, Input.How!.Trim(), opened.Procedure, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Recorded that stage 2 was offered");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of the offer")]
        public DateOnly? On { get; set; }

        public string? How { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which stage 2 was offered")
                .Unless(on => opened.Stage.WhyNotOfferStageTwoOn(on, opened.Today));
            RuleFor(input => input.How).NotEmpty().WithMessage("Enter how it was offered").AtMost(Stage.OfferLength);
        }
    }
}
