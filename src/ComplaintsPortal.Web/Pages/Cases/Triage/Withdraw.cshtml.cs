using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Recording that something was withdrawn before it was accepted.</summary>
public sealed class WithdrawModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("How it was withdrawn", opened.Case.TriageNote, Input.Why));

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

        Input = new InputModel { Version = opened.Case.Version };
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

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        opened.Case.Withdraw(Input.Why!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Recorded as withdrawn");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter how and when it was withdrawn").AtMost(Case.NoteLength);
    }
}
