using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>
/// Adding an account. The link to set its password is shown once, on the next page. Whoever the council's own sign-in lets in needs no link: a
/// manager or administrator is added as somebody who may only read what is published, until a second administrator agreed.
/// </summary>
public sealed class AddModel(AccountBook book, SignedIn signedIn, TimeProvider time, IServiceProvider services) : PageModel
{
    private const Role Until = Role.Clerk;

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

        var (email, role) = (Input.Email!.Trim(), RoleWords.Find(Input.Role)!.Value);
        var waits = services.GetService<SingleSignOnSettings>() is not null && JointAct.NeededToBecome(role) is not null;
        var account = new Data.People.Account
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            UserName = email,
            Email = email,
            Name = Input.Name!.Trim(),
            Role = waits ? Until : role,
        };
        if (await book.AddAsync(account, signedIn.Officer) is { } refusal)
        {
            ModelState.AddModelError("Input.Email", refusal.ToString());
            return this.Wrong();
        }

        if (waits)
        {
            TempData.Banner($"Account added for {account.Name}, who may only read what is published until another administrator agrees");
            return RedirectToPage("/Administration/Accounts/AskRole", new { id = account.Id, role = $"{role}".ToLowerInvariant() });
        }

        TempData.Banner($"Account added for {account.Name}");
        return JointAct.IsNeededFor(account.Role)
            ? RedirectToPage("/Administration/Accounts/AskLink", new { id = account.Id })
            : await this.ToLinkAsync(book, account, signedIn.Officer);
    }
}
