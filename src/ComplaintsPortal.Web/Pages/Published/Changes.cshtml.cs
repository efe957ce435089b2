using ComplaintsPortal.Data;
using ComplaintsPortal.Reports.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Published;

/// <summary>What an edition says differently from the one before it, figure by figure.</summary>
public sealed class ChangesModel(PortalDb db) : PageModel
{
    public EditionChanges Changes { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (await PublishedEditions.ChangesAsync(db, id, stop) is not { } found)
        {
            return NotFound();
        }

        Changes = found;
        return Page();
    }
}
