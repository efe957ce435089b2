using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>Lifting a hold on everything.</summary>
public sealed class LiftModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public BlanketHold Hold { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Hold.WhyNotLift(signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        db.Record(Hold.Lift(Input.Why!.Trim(), signedIn.Officer, time.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        TempData.Banner("The hold is lifted");
        return RedirectToPage("/Retention/Holds", new { id = (int?)null });
    }

    private async Task<bool> FindAsync(int id, CancellationToken stop) => (Hold = (await db.BlanketHolds.FindAsync([id], stop))!) is not null;

    public sealed class InputModel
    {
        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why the hold is lifted").AtMost(BlanketHold.ReasonLength);
    }
}
