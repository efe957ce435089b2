using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>Adding an account. The link to set its password is shown once, on the next page.</summary>
public sealed class AddModel(AccountBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public AddInput Input { get; set; } = new();

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

        var email = Input.Email!.Trim();
        var account = new Data.People.Account
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            UserName = email,
            Email = email,
            Name = Input.Name!.Trim(),
            Role = RoleWords.Find(Input.Role)!.Value,
        };
        if (await book.AddAsync(account, signedIn.Officer) is { } refusal)
        {
            ModelState.AddModelError("Input.Email", refusal.ToString());
            return this.Wrong();
        }

        TempData.Banner($"Account added for {account.Name}");
        return JointAct.IsNeededFor(account.Role)
            ? RedirectToPage("/Administration/Accounts/AskLink", new { id = account.Id })
            : await this.ToLinkAsync(book, account, signedIn.Officer);
    }
}
