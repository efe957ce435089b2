using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Considering whether a disputed change of placement, plan or service waits until the complaint has been considered.</summary>
public sealed class ConsiderFreezingModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Case.Freezing?.Answer.Words(), Input.Answer?.Words()),
        new FieldVersions("Why", opened.Case.Freezing?.Rationale, Input.Rationale),
        new FieldVersions("Decided by", opened.Case.Freezing?.DecidedBy, Input.DecidedBy),
        new FieldVersions("Review", opened.Case.Freezing?.Review.InWords(), Input.Review.InWords()));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotConsiderFreezing(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today, Answer = opened.Case.Freezing?.Answer, Rationale = opened.Case.Freezing?.Rationale, DecidedBy = opened.Case.Freezing?.DecidedBy, Review = opened.Case.Freezing?.Review };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotConsiderFreezing(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        var decided = new FreezingFacts(Input.Answer!.Value, Input.Rationale!.Trim(), Input.DecidedBy!.Trim(), Input.On!.Value, Input.Review);
        opened.Case.ConsiderFreezing(decided, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The decision is recorded");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public FreezingAnswer? Answer { get; set; }

        public string? Rationale { get; set; }

        [DisplayName("Decided by")]
        public string? DecidedBy { get; set; }

        [DisplayName("Date of the decision")]
        public DateOnly? On { get; set; }

        [DisplayName("Date of the review")]
        public DateOnly? Review { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Answer).NotNull().WithMessage("Choose whether a decision is held back");
            RuleFor(input => input.Rationale).NotEmpty().WithMessage("Enter why").AtMost(Freezing.TextLength);
            RuleFor(input => input.DecidedBy).NotEmpty().WithMessage("Enter who decided").AtMost(Freezing.LineLength);
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date of the decision")
                .Unless(on => opened.Case.WhyNotConsiderFreezingOn(on, opened.Today));
            RuleFor(input => input.Review)
                .Refused(input => input.Answer is { } answer ? Case.WhyNotReviewOn(answer, input.Review, input.On) : null);
        }
    }
}
