using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Forms.Sending;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Signing in with an e-mail address and a password.</summary>
public sealed class SignInModel(SignInManager<Data.People.Account> signIn) : PageModel
{
    // The same for an account that does not exist, is closed or is locked: nobody learns which there are.
    private const string WrongWords = "The e-mail address or the password is wrong, or the account is locked. "
        + "Ten wrong passwords lock an account for 15 minutes; an administrator can unlock it";

    [BindProperty]
    public SignInInput Input { get; set; } = new();

    /// <summary>Whether something that was entered waits for whoever signs in.</summary>
    public bool GivesBack { get; private set; }

    public string? ReturnUrl { get; private set; }

    public void OnGet(string? returnUrl) => (ReturnUrl, GivesBack) = (returnUrl, returnUrl?.Contains($"{KeptForms.Query}=", StringComparison.Ordinal) is true);

    public async Task<IActionResult> OnPostAsync(string? returnUrl)
    {
        ReturnUrl = returnUrl;
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        var result = await signIn.PasswordSignInAsync(Input.Email!.Trim(), Input.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("/Account/SecondFactor/Code", new { returnUrl });
        }

        return result.Succeeded ? this.ToWork(returnUrl) : Wrong(WrongWords);
    }

    /// <summary>What a passkey is asked for; the script hands it to the browser.</summary>
    public async Task<ContentResult> OnPostOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? returnUrl, string? credential) =>
        (await signIn.PasskeySignInAsync(credential ?? "")).Succeeded
            ? this.ToWork(returnUrl)
            : Wrong("This passkey is not known here, or the account is closed");

    private PageResult Wrong(string sentence)
    {
        ModelState.AddModelError("", sentence);
        return this.Wrong();
    }
}
