using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>A manager says whether the triage was right.</summary>
public sealed class ReviewModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Agreed", TriageWords.Words(opened.Case.Assessment?.Facts.Agreed), TriageWords.Words(Input.Agreed)),
        new FieldVersions("What is said of it", opened.Case.Assessment?.Facts.ReviewNote, Input.Note));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotReviewTriage(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotReviewTriage(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        opened.Case.ReviewTriage(Input.Agreed!.Value, Input.Note.Kept(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner(Input.Agreed.Value ? "Triage agreed" : "Asked to reconsider the triage");
        return RedirectToPage("/Cases/Triage/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public bool? Agreed { get; set; }

        public string? Note { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Agreed).NotNull().WithMessage("Choose whether you agree");
            RuleFor(input => input.Note).AtMost(AssessmentFacts.NoteLength);
            RuleFor(input => input.Note).NotEmpty().When(input => input.Agreed is false).WithMessage("Enter what is to be reconsidered");
        }
    }
}
