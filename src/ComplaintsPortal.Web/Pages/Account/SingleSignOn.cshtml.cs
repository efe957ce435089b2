using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Signing in with the council's own sign-in: there and back.</summary>
public sealed class SingleSignOnModel(IServiceProvider services, SignInManager<Data.People.Account> signIn) : PageModel
{
    private bool IsOn => services.GetService<SingleSignOnSettings>() is not null;

    public IActionResult OnGet() => IsOn ? RedirectToPage("/Account/SignIn") : NotFound();

    /// <summary>Goes there. Where it must be sure that it is they, it asks for their password again.</summary>
    public IActionResult OnPost(string? returnUrl, bool again) => !IsOn ? NotFound() : Challenge(
        new OpenIdConnectChallengeProperties
        {
            RedirectUri = Url.Page("/Account/SingleSignOn", "Back", new { returnUrl }),
            Prompt = again ? "login" : null,
        },
        Security.SingleSignOn.Scheme);

    /// <summary>Comes back with who they are there.</summary>
    public async Task<IActionResult> OnGetBackAsync(string? returnUrl)
    {
        if (!IsOn)
        {
            return NotFound();
        }

        var there = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        var account = there.Succeeded ? await services.GetRequiredService<SingleSignOnAccounts>().FindAsync(there.Principal) : null;
        if (account is null)
        {
            return Page();
        }

        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [EnrolsFirst.SingleSignOn]);
        return this.ToWork(returnUrl);
    }

    /// <summary>Comes back without.</summary>
    public IActionResult OnGetFailed() => IsOn ? Page() : NotFound();
}
