using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.People.Adjustments;

/// <summary>Recording a reasonable adjustment.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("What is done differently", null, Input.Need));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, AgreedOn = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Case.AddAdjustment(new AdjustmentFacts(Input.Need!.Trim(), Input.AgreedOn!.Value, Input.ReviewOn), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Adjustment added");
        return RedirectToPage("/Cases/People/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Need { get; set; }

        [DisplayName("Date of the agreement")]
        public DateOnly? AgreedOn { get; set; }

        [DisplayName("Date of the review")]
        public DateOnly? ReviewOn { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Need).NotEmpty().WithMessage("Enter what is done differently").AtMost(Adjustment.NeedLength);
            RuleFor(input => input.AgreedOn).NotNull().WithMessage("Enter the date on which it was agreed").Unless(on => Case.WhyNotHappenedOn(on, opened.Today));
            RuleFor(input => input.ReviewOn).Unless(on => Case.WhyNotReviewOn(on, opened.Today));
        }
    }
}
