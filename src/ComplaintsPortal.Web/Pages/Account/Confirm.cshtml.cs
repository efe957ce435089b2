using ComplaintsPortal.Data.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Showing again who one is, before what does most harm in the wrong hands.</summary>
public sealed class ConfirmModel(
    UserManager<Data.People.Account> accounts, SignInByTheRules signIn, SessionBook sessions, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public PasswordOnly Input { get; set; } = new();

    /// <summary>Whether the person has a password here; who comes by single sign-on may have none.</summary>
    public bool HasPassword { get; private set; } = true;

    public string? ReturnUrl { get; private set; }

    public async Task OnGetAsync(string? returnUrl) => (ReturnUrl, HasPassword) = (returnUrl, (await accounts.GetUserAsync(User))!.PasswordHash is not null);

    public async Task<IActionResult> OnPostAsync(string? returnUrl)
    {
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        if (!await signIn.IsRightAsync(await accounts.GetUserAsync(User), Input.Password!))
        {
            ModelState.AddModelError("Input.Password", "The password is wrong, or too many wrong ones locked your account for 15 minutes");
            return this.Wrong();
        }

        await sessions.ConfirmAsync(signedIn.Session);
        return this.ToWork(returnUrl);
    }
}
