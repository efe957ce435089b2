using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Recording that an action was carried out.</summary>
public sealed class CompleteModel(OpenedAction opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedAction Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Completed", opened.Action.Completed.InWords(), Input.On.InWords()), new FieldVersions("Evidence", opened.Action.Evidence, Input.Evidence));

    private Refusal? Refused => opened.Action.WhyNotChange(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Action.Version, On = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
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

        var entry = opened.Action.Complete(Input.On!.Value, Input.Evidence!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(entry, Input.Version, stop))
        {
            Input.Version = opened.Action.Version;
            return this.RefuseStale("action");
        }

        TempData.Banner("Action completed");
        return RedirectToPage("/Learning/Index");
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date on which it was completed")]
        public DateOnly? On { get; set; }

        public string? Evidence { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedAction opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it was completed")
                .Unless(on => opened.Action.WhyNotCompleteOn(on, opened.Today));
            RuleFor(input => input.Evidence).NotEmpty().WithMessage("Enter what shows that it was done").AtMost(LearningAction.ReasonLength);
        }
    }
}
