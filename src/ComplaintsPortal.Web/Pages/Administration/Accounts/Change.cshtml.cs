using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>An account: its name and role can be changed, and it can be unlocked, reopened or given a new link.</summary>
public sealed class ChangeModel(AccountBook book, PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public Data.People.Account Account { get; private set; } = null!;

    public Refusal? WhyNotClose { get; private set; }

    /// <summary>What the person has still to do.</summary>
    public Duties Duties { get; private set; } = new(0, 0, 0, 0);

    public Refusal? WhyNotResetSecondFactor => AccountBook.WhyNotResetSecondFactor(Account, signedIn.Officer);

    public bool IsLocked => Account.LockoutEnd > time.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        Input = new ChangeInput { Name = Account.Name, Role = Account.Role.ToString() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (!this.Accepts(new ChangeValidator(Account.Role, Duties.Count), Input))
        {
            return this.Wrong();
        }

        var (name, role) = (Input.Name!.Trim(), RoleWords.Find(Input.Role)!.Value);
        if (role == Account.Role || Account.Id == signedIn.Officer.Id || JointAct.NeededToBecome(role) is null)
        {
            return await AnswerAsync(await book.ChangeAsync(id, name, role, signedIn.Officer), id, "Account changed");
        }

        // One administrator may give another name; a role that sees or sets more waits for the second.
        var refusal = name == Account.Name ? null : await book.ChangeAsync(id, name, Account.Role, signedIn.Officer);
        return refusal is null ? RedirectToPage("/Administration/Accounts/AskRole", new { id, role }) : await AnswerAsync(refusal, id, "");
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id) => await FindAsync(id)
        ? await AnswerAsync(await book.ReopenAsync(id, signedIn.Officer), id, $"The account of {Account.Name} is open again")
        : NotFound();

    public async Task<IActionResult> OnPostUnlockAsync(Guid id) => await FindAsync(id)
        ? await AnswerAsync(await book.UnlockAsync(id, signedIn.Officer), id, $"{Account.Name} can try again to sign in")
        : NotFound();

    public async Task<IActionResult> OnPostSecondFactorAsync(Guid id) => await FindAsync(id)
        ? await AnswerAsync(await book.ResetSecondFactorAsync(id, signedIn.Officer), id, $"{Account.Name} sets up another second factor when they sign in next")
        : NotFound();

    /// <summary>Whether a link to set the password needs a second administrator.</summary>
    public bool LinkNeedsSecond => JointAct.IsNeededFor(Account.Role);

    public async Task<IActionResult> OnPostLinkAsync(Guid id) => !await FindAsync(id) ? NotFound()
        : LinkNeedsSecond ? RedirectToPage("/Administration/Accounts/AskLink", new { id })
        : await this.ToLinkAsync(book, Account, signedIn.Officer);

    private async Task<bool> FindAsync(Guid id)
    {
        if (await book.FindAsync(id) is not { } found)
        {
            return false;
        }

        Account = found;
        Duties = await Duties.ReadAsync(db, id);
        WhyNotClose = await book.WhyNotCloseAsync(found, signedIn.Officer);
        return true;
    }

    private async Task<IActionResult> AnswerAsync(Refusal? refusal, Guid id, string done)
    {
        if (refusal is not null)
        {
            await FindAsync(id);
            return this.Refuse(refusal);
        }

        TempData.Banner(done);
        return RedirectToPage(new { id });
    }
}
