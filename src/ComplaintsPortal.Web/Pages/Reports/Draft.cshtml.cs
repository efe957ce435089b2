using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>The report on a period as it would be published now: how far it is, what is in the way, and the draft to read.</summary>
public sealed class DraftModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    /// <summary>The report; null where the person may not ask about the period.</summary>
    public AnnualReport? Report { get; private set; }

    public Readiness Readiness { get; private set; } = null!;

    /// <summary>How far it is on its way to the next edition.</summary>
    public CourseView Course { get; private set; } = null!;

    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    /// <summary>The reports on its quarters, or that on its year.</summary>
    public IReadOnlyList<RelatedReport> Related { get; private set; } = [];

    public bool SeesSmallFigures => signedIn.Officer.SeesSmallFigures;

    public bool MayPublish => Publisher.WhyNotPublish(signedIn.Officer) is null;

    public bool MayWrite => ReportText.WhyNotWrite(signedIn.Officer) is null;

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
        Course = await CourseAsync(over, now, stop);
        var published = await PublishedEditions.ListAsync(db, stop);
        Editions = [.. published.Where(edition => edition.Period == over.Name)];
        Related = RelatedReport.To(over, published, now.InUnitedKingdom().Date());
        return Page();
    }

    // Only what was submitted can have changed since.
    private async Task<CourseView> CourseAsync(Period period, DateTimeOffset now, CancellationToken stop)
    {
        var course = await CourseBook.FindAsync(db, period, stop);
        var compared = course.State is CourseState.Submitted or CourseState.Approved or CourseState.Ended;
        var changed = compared ? (await CourseBook.LookAsync(db, period, course, now, stop)).Changed : [];
        return new CourseView(course, await CourseBook.WaitingAsync(db, period, stop), changed, signedIn.Officer);
    }
}
