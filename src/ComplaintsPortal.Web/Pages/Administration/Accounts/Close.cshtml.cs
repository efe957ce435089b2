using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>Closing an account, after asking.</summary>
public sealed class CloseModel(AccountBook book, PortalDb db, SignedIn signedIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }
    public string Name { get; private set; } = "";

    public Duties Duties { get; private set; } = new(0, 0, 0, 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(Id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(Id, stop))
        {
            return NotFound();
        }

        if (await book.CloseAsync(Id, signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        TempData.Banner($"The account of {Name} is closed");
        return RedirectToPage("/Administration/Accounts/Index");
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await book.FindAsync(id) is not { } account)
        {
            return false;
        }

        Name = account.Name;
        Duties = await Duties.ReadAsync(db, id, stop);
        return true;
    }
}
