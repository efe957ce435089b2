using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Signing out: the button in the header.</summary>
public sealed class SignOutModel(SignInManager<Data.People.Account> signIn) : PageModel
{
    public RedirectResult OnGet() => Redirect("/");

    public async Task<RedirectToPageResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return RedirectToPage("/Account/SignIn");
    }
}
