using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Agreements;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>Making somebody who has an account a manager or an administrator, which needs a second administrator.</summary>
public sealed class AskRoleModel(AccountBook book, JointDesk desk, SignedIn signedIn) : PageModel
{
    private JointActKind kind;

    [BindProperty]
    public JointInput Input { get; set; } = new();

    public Data.People.Account Account { get; private set; } = null!;

    /// <summary>The role that they are to have.</summary>
    public Role Role { get; private set; }

    public JointView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, string role, CancellationToken stop) => await FindAsync(id, role, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAskAsync(Guid id, string role, CancellationToken stop)
    {
        if (!await FindAsync(id, role, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(new JointValidator(), Input))
        {
            return this.Wrong();
        }

        return await desk.AskAsync(kind, Account, Input.Why!.Trim(), stop) is { } refusal ? this.Refuse(refusal) : RedirectToPage(new { id, role });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string role, CancellationToken stop)
    {
        if (!await FindAsync(id, role, stop))
        {
            return NotFound();
        }

        var refusal = await desk.CarryOutAsync(kind, id, stop) ?? await book.ChangeAsync(id, Account.Name, Role, signedIn.Officer);
        if (refusal is not null)
        {
            return this.Refuse(refusal);
        }

        TempData.Banner("Account changed");
        return RedirectToPage("/Administration/Accounts/Change", new { id });
    }

    private async Task<bool> FindAsync(Guid id, string role, CancellationToken stop)
    {
        // The address says it in small letters.
        if (RoleWords.Find(FirstLetter.Capital(role)) is not { } becomes || JointAct.NeededToBecome(becomes) is not { } needed
            || await book.FindAsync(id) is not { Closed: false } found || found.Role == becomes)
        {
            return false;
        }

        (Account, Role, kind) = (found, becomes, needed);
        var view = await desk.ReadAsync(needed, id, "/Administration/Accounts/AskRole", stop);
        View = view with { Route = new Dictionary<string, string> { ["role"] = $"{becomes}" } };
        return true;
    }
}
