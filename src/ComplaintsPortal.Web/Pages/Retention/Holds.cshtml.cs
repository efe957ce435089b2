using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>Holding everything, as public inquiries ask for: what stands and stood, and one more.</summary>
public sealed class HoldsModel(PortalDb db, RetentionBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<BlanketHold> Holds { get; private set; } = [];

    public DateOnly Today => time.Today();

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        await book.HoldEverythingAsync(Input.Reason!.Trim(), signedIn.Officer, time.GetUtcNow(), stop);
        TempData.Banner("Everything is on hold: nothing is erased");
        return RedirectToPage("/Retention/Holds");
    }

    private async Task ReadAsync(CancellationToken stop) =>
        Holds = await db.BlanketHolds.AsNoTracking().OrderBy(hold => hold.LiftedAt != null).ThenByDescending(hold => hold.Id).ToListAsync(stop);

    public sealed class InputModel
    {
        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why everything is held").AtMost(BlanketHold.ReasonLength);
    }
}
