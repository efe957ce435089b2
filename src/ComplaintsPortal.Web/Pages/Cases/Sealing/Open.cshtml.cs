using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>Saying why one opens a sealed case, before any page of it is shown.</summary>
public sealed class OpenModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel, IOpensItself
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The page of the case that was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public string Reference { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        await db.OpenSealedAsync(id, Input.Reason!.Trim(), signedIn.Officer, time.GetUtcNow(), stop);
        return Url.IsLocalUrl(Next) ? LocalRedirect(Next) : RedirectToPage("/Cases/Overview/Details", new { id });
    }

    // A case that is not sealed, or not to this person, is not opened here.
    private async Task<bool> FindAsync(int id, CancellationToken stop)
    {
        if (await db.FindSealAsync(id, signedIn.Officer.Id, stop) is null)
        {
            return false;
        }

        Reference = await db.Cases.Where(@case => @case.Id == id).Select(@case => @case.Reference).SingleAsync(stop);
        return true;
    }

    public sealed class InputModel
    {
        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why you open the case").AtMost(CaseAccess.ReasonLength);
    }
}
