using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>The report on a period as it would be published now: what is in the way, and the draft to read.</summary>
public sealed class DraftModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    public AnnualReport Report { get; private set; } = null!;

    public Readiness Readiness { get; private set; } = null!;

    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public bool MayPublish => Publisher.WhyNotPublish(signedIn.Officer) is null;

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        var now = time.GetUtcNow();
        Report = await AnnualReport.ComposeAsync(db, over, null, now, stop);
        Readiness = await Readiness.CheckAsync(db, Report, now, stop);
        Editions = [.. (await PublishedEditions.ListAsync(db, stop)).Where(edition => edition.Period == over.Name)];
        return Page();
    }
}
