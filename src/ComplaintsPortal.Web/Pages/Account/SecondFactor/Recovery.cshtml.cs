using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account.SecondFactor;

/// <summary>The second step of signing in without the authenticator: a recovery code, which counts once.</summary>
public sealed class RecoveryModel(SignInManager<Data.People.Account> signIn) : PageModel
{
    [BindProperty]
    public CodeInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string? returnUrl) =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Account/SignIn", new { returnUrl }) : Page();

    public async Task<IActionResult> OnPostAsync(string? returnUrl)
    {
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        if ((await signIn.TwoFactorRecoveryCodeSignInAsync(Input.Code!)).Succeeded)
        {
            return this.ToWork(returnUrl);
        }

        ModelState.AddModelError("Input.Code", "This is not one of your recovery codes, or it was used before");
        return this.Wrong();
    }
}
