using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Keys;

/// <summary>Revoking a key.</summary>
public sealed class RevokeModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    public ClientKey Key { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Key.WhyNotRevoke() is { } refusal)
        {
            return this.Refuse(refusal);
        }

        db.Record(Key.Revoke(signedIn.Officer, time.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        TempData.Banner($"Key revoked: {Key.Client}");
        return RedirectToPage("/Administration/Keys/Index");
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop) => (Key = (await db.ClientKeys.FindAsync([id], stop))!) is not null;
}
