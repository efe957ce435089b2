using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Recording that an action will not be carried out, and why.</summary>
public sealed class DropModel(OpenedAction opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedAction Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Why not", opened.Action.NotImplemented, Input.Reason));

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

        Input = new InputModel { Version = opened.Action.Version };
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

        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        var entry = opened.Action.Drop(Input.Reason!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(entry, Input.Version, stop))
        {
            Input.Version = opened.Action.Version;
            return this.RefuseStale("action");
        }

        TempData.Banner("Recorded that the action will not be carried out");
        return RedirectToPage("/Learning/Index");
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it will not be carried out").AtMost(LearningAction.ReasonLength);
    }
}
