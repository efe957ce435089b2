using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.People.Restrictions;

/// <summary>A manager limits how a complainant may reach the council, by its written policy and until a review.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("What is restricted", null, Input.What),
        new FieldVersions("Why", null, Input.Reason));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotRestrict(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, From = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotRestrict(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        var facts = new ContactRestrictionFacts(Input.What!.Trim(), Input.Reason!.Trim(), opened.Officer.Id, Input.From!.Value, Input.ReviewOn!.Value);
        opened.Case.Restrict(facts, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Contact restricted");
        return RedirectToPage("/Cases/People/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? What { get; set; }

        public string? Reason { get; set; }

        [DisplayName("First day")]
        public DateOnly? From { get; set; }

        [DisplayName("Date of the review")]
        public DateOnly? ReviewOn { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.What).NotEmpty().WithMessage("Enter what is restricted").AtMost(ContactRestriction.NoteLength);
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why").AtMost(ContactRestriction.NoteLength);
            RuleFor(input => input.From).NotNull().WithMessage("Enter the first day");
            RuleFor(input => input.ReviewOn).NotNull().WithMessage("Enter when it is looked at again").Unless(on => Case.WhyNotReviewOn(on, opened.Today));
        }
    }
}
