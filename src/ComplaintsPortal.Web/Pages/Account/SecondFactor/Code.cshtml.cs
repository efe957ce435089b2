using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account.SecondFactor;

/// <summary>The second step of signing in: a code of the authenticator.</summary>
public sealed class CodeModel(SignInManager<Data.People.Account> signIn) : PageModel
{
    [BindProperty]
    public CodeInput Input { get; set; } = new();

    public string? ReturnUrl { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? returnUrl)
    {
        ReturnUrl = returnUrl;
        return await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Account/SignIn", new { returnUrl }) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string? returnUrl)
    {
        ReturnUrl = returnUrl;
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        if ((await signIn.TwoFactorAuthenticatorSignInAsync(Input.Code!, isPersistent: false, rememberClient: false)).Succeeded)
        {
            return this.ToWork(returnUrl);
        }

        ModelState.AddModelError("Input.Code", "This code is wrong, was used before or is too old. Wait for the next one, and enter that");
        return this.Wrong();
    }
}
