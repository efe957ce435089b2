using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Opening a sealed case to everybody who works on cases.</summary>
public sealed class UnsealModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Reason", null, Input.Reason));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotUnseal(opened.Officer) is { } refusal)
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

        if (opened.Case.WhyNotUnseal(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        opened.Case.Unseal(Input.Reason!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The case is no longer sealed");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the case is unsealed").AtMost(CaseAccess.ReasonLength);
    }
}
