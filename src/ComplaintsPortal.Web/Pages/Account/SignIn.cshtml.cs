using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Signing in with an e-mail address and a password.</summary>
public sealed class SignInModel(
    SignInManager<Data.People.Account> signIn, UserManager<Data.People.Account> accounts, PortalDb db, TimeProvider time) : PageModel
{
    [BindProperty]
    public SignInInput Input { get; set; } = new();

    public void OnGet()
    {
        // A form and nothing else.
    }

    public async Task<IActionResult> OnPostAsync(string? returnUrl)
    {
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        var result = await signIn.PasswordSignInAsync(Input.Email!.Trim(), Input.Password!, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            ModelState.AddModelError("", result.IsLockedOut
                ? "This account is locked because of too many wrong passwords. Try again in 15 minutes, or ask an administrator"
                : "The e-mail address or the password is wrong");
            return this.Wrong();
        }

        var account = await accounts.FindByNameAsync(Input.Email.Trim());
        db.Record(new HistoryEntry(time.GetUtcNow(), account!.Id, account.Name, "Signed in"));
        await db.SaveChangesAsync();
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
