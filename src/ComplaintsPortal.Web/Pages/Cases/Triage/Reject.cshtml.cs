using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Refusing what arrived, with a reason.</summary>
public sealed class RejectModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<Option> Reasons => opened.Council.Lists.Offered(ListName.TriageReason).Select(reason => new Option(reason.Key, reason.Label));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Reason", ReasonOf(opened.Case.TriageReason)?.Label, ReasonOf(Input.Reason)?.Label),
        new FieldVersions("Date of the letter", null, Input.Written.InWords()),
        new FieldVersions("In words", opened.Case.TriageNote, Input.Why));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotTriage(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Reason = opened.Case.Suggestion?.RefusalReason, ReviewOn = opened.Case.Assessment?.Answers.ProceedingsReview };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotTriage(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        if (opened.Case.WhyNotReject(opened.Officer, opened.Procedure, Terms) is { } unmet)
        {
            ModelState.AddModelError("Input.Reason", unmet.ToString());
            return this.Wrong();
        }

        opened.Case.Reject(Terms, opened.Procedure, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Rejected");
        return RedirectToPage("/Cases/Details", new { id });
    }

    private RefusalTerms Terms => new(ReasonOf(Input.Reason)!, Input.Why!.Trim(), Input.Written, Input.OmbudsmanTold, Input.ReviewOn);

    private ListEntry? ReasonOf(string? key) => opened.Council.Lists.Find(ListName.TriageReason, key);

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reason { get; set; }

        public string? Why { get; set; }

        [DisplayName("Date of the letter")]
        public DateOnly? Written { get; set; }

        public bool OmbudsmanTold { get; set; }

        [DisplayName("Date of the review")]
        public DateOnly? ReviewOn { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Choose why it is rejected").In(opened.Council.Lists, ListName.TriageReason);
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter what the complainant is told").AtMost(Case.NoteLength);
            RuleFor(input => input.Written).Unless(on => opened.Case.WhyNotWrittenOn(on, opened.Today));
            RuleFor(input => input.ReviewOn).Unless(on => Case.WhyNotReviewOn(on, opened.Today));
        }
    }
}
