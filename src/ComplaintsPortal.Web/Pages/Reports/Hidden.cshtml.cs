using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>What the report on a period does not say when it is published, and why, for whoever publishes it.</summary>
public sealed class HiddenModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    public Period Period { get; private set; } = null!;

    /// <summary>What is hidden, by its table.</summary>
    public IReadOnlyList<IGrouping<string, HiddenNumber>> Tables { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        var report = await AnnualReport.DraftAsync(db, over, signedIn.Officer, time.GetUtcNow(), stop);
        (Period, Tables) = (over, [.. report.Hidden.GroupBy(number => number.Table)]);
        return Page();
    }
}
