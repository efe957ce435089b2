using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Changing one's own password. It ends every other session.</summary>
public sealed class PasswordModel(UserManager<Data.People.Account> accounts, SignInByTheRules signIn, PortalDb db, TimeProvider time) : PageModel
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public void OnGet()
    {
        // A form and nothing else.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        var account = (await accounts.GetUserAsync(User))!;
        if (!await signIn.IsRightAsync(account, Input.Present!))
        {
            ModelState.AddModelError("Input.Present", "This is not your present password, or too many wrong ones locked your account for 15 minutes");
            return this.Wrong();
        }

        db.Record(new HistoryEntry(time.GetUtcNow(), account.Id, account.Name, "Password changed"));
        var result = await accounts.ChangePasswordAsync(account, Input.Present!, Input.Password!);
        if (!result.Succeeded)
        {
            db.Forget();
            ModelState.AddModelError("Input.Password", result.Errors.First().Description);
            return this.Wrong();
        }

        await signIn.RefreshSignInAsync(account);
        TempData.Banner("Your password is changed. You are signed out everywhere else");
        return RedirectToPage("/Account/Index");
    }
}
