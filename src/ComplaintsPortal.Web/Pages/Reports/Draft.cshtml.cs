using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>The report on a period as it would be published now: what is in the way, and the draft to read.</summary>
public sealed class DraftModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    /// <summary>The report; null where the person may not ask about the period.</summary>
    public AnnualReport? Report { get; private set; }

    public Readiness Readiness { get; private set; } = null!;

    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public bool SeesSmallFigures => signedIn.Officer.SeesSmallFigures;

    public bool MayWrite => ReportText.WhyNotWrite(signedIn.Officer) is null;

    public bool MayPublish => Publisher.WhyNotPublish(signedIn.Officer) is null;

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        var now = time.GetUtcNow();
        if (SmallFigures.WhyNotAsk(over, signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Report = await AnnualReport.DraftAsync(db, over, signedIn.Officer, now, stop);
        Readiness = await Readiness.CheckForAsync(signedIn.Officer, db, Report, now, stop);
        Editions = [.. (await PublishedEditions.ListAsync(db, stop)).Where(edition => edition.Period == over.Name)];
        return Page();
    }
}
