using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Signing out: the button in the header.</summary>
public sealed class SignOutModel(OpenAccountsOnly signIn) : PageModel
{
    public RedirectResult OnGet() => Redirect("/");

    public async Task<RedirectToPageResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return RedirectToPage("/Account/SignIn");
    }
}
