using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Approving;

/// <summary>Stopping a publication that was set for an hour.</summary>
public sealed class StopModel(PortalDb db, EditionRelease release, SignedIn signedIn, TimeProvider time) : PageModel
{
    private static readonly Refusal NothingWaits = new("No edition of this report waits for its hour");

    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>The edition that waits; null where none does.</summary>
    public Edition? Waiting { get; private set; }

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop) =>
        !await FindAsync(period, stop) ? NotFound() : Waiting is null ? this.Refuse(NothingWaits) : Page();

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop)
    {
        if (!await FindAsync(period, stop))
        {
            return NotFound();
        }

        if (!await release.StopAsync(Period, signedIn.Officer, time.GetUtcNow(), stop))
        {
            return this.Refuse(NothingWaits);
        }

        TempData.Banner($"The publication of the report on {Period} is stopped");
        return RedirectToPage("/Reports/Draft", new { period });
    }

    private async Task<bool> FindAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return false;
        }

        (Period, Waiting) = (over, await CourseBook.WaitingAsync(db, over, stop));
        return true;
    }
}
