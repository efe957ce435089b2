using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.People.Adjustments;

/// <summary>Looking at a reasonable adjustment again: it goes on or ends.</summary>
public sealed class ReviewModel(OpenedCase opened) : PageModel
{
    private Adjustment? known;

    public string? Words => known?.Facts.Need;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Looked at again", known?.Facts.ReviewOn.InWords(), Input.Next.InWords()),
        new FieldVersions("Ended", known?.Facts.EndedOn.InWords(), null));

    public async Task<IActionResult> OnGetAsync(int id, int adjustment, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !Has(adjustment))
        {
            return NotFound();
        }

        if (Case.WhyNotReview(known!, opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int adjustment, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !Has(adjustment))
        {
            return NotFound();
        }

        if (Case.WhyNotReview(known!, opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Case.Review(known!, Input.GoesOn is true ? Input.Next : null, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Adjustment reviewed");
        return RedirectToPage("/Cases/People/Index", new { id });
    }

    private bool Has(int number)
    {
        known = opened.Case.Adjustments.SingleOrDefault(one => one.Id == number) ?? known;
        return known?.Id == number;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public bool? GoesOn { get; set; }

        [DisplayName("Date of the next review")]
        public DateOnly? Next { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.GoesOn).NotNull().WithMessage("Choose whether it goes on");
            RuleFor(input => input.Next).NotNull().When(input => input.GoesOn is true).WithMessage("Enter when it is looked at again").Unless(on => Case.WhyNotReviewOn(on, opened.Today));
        }
    }
}
