using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Agreements;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>A link to set the password of a manager or an administrator, which needs a second administrator.</summary>
public sealed class AskLinkModel(AccountBook book, JointDesk desk, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public JointInput Input { get; set; } = new();

    public Data.People.Account Account { get; private set; } = null!;

    public JointView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAskAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(new JointValidator(), Input))
        {
            return this.Wrong();
        }

        return await desk.AskAsync(JointActKind.PasswordLink, Account, Input.Why!.Trim(), stop) is { } refusal
            ? this.Refuse(refusal) : RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        if (await desk.CarryOutAsync(JointActKind.PasswordLink, id, stop) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        return await this.ToLinkAsync(book, (await book.FindAsync(id))!, signedIn.Officer);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await book.FindAsync(id) is not { Closed: false } found)
        {
            return false;
        }

        Account = found;
        View = await desk.ReadAsync(JointActKind.PasswordLink, id, "/Administration/Accounts/AskLink", stop);
        return true;
    }
}
