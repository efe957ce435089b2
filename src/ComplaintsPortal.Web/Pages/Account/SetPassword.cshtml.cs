using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Setting a password with a one-time link that an administrator gave.</summary>
public sealed class SetPasswordModel(UserManager<Data.People.Account> accounts, PortalDb db, TimeProvider time) : PageModel
{
    [BindProperty]
    public SetPasswordInput Input { get; set; } = new();

    public void OnGet()
    {
        // A form and nothing else.
    }

    public async Task<IActionResult> OnPostAsync(string? user, string? token)
    {
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        var account = user is null ? null : await accounts.FindByIdAsync(user);
        var result = account is null || token is null ? null : await accounts.ResetPasswordAsync(account, token, Input.Password!);
        if (result is not { Succeeded: true })
        {
            Explain(result);
            return this.Wrong();
        }

        await SignInAttempts.ForgetAsync(db, account!.Id);
        db.Record(new HistoryEntry(time.GetUtcNow(), account.Id, account.Name, "Password set"));
        await db.SaveChangesAsync();
        TempData.Banner("Your password is set. Sign in with it");
        return RedirectToPage("/Account/SignIn");
    }

    private void Explain(IdentityResult? result)
    {
        var weak = result?.Errors.Where(error => error.Code.StartsWith("Password", StringComparison.Ordinal)).ToArray() ?? [];
        if (weak.Length == 0)
        {
            ModelState.AddModelError("", "This link has been used or is too old. Ask an administrator for a new one");
        }
        else
        {
            ModelState.AddModelError("Input.Password", weak[0].Description);
        }
    }
}
