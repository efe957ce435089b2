using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.Retention;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Retaining;

/// <summary>How long a case is kept, and what it is held for.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db, RetentionBook book) : PageModel
{
    public OpenedCase Opened => opened;

    public IReadOnlyList<Hold> Holds { get; private set; } = [];

    /// <summary>What decides; null once its words were erased.</summary>
    public RetentionFacts? Facts { get; private set; }

    public RetentionSchedule Schedule { get; private set; } = null!;

    public Refusal? WhyNotHold => opened.Case.Keeping.Retention.WhyNotHold(opened.Office);

    /// <summary>The restrictions of processing, the latest first.</summary>
    public IReadOnlyList<ProcessingRestriction> Restrictions { get; private set; } = [];

    public bool MayRestrict => opened.Case.Keeping.Restricting.WhyNotRestrict(opened.Office) is null;

    public bool MayLiftRestriction => opened.Case.Keeping.Restricting.WhyNotLift(opened.Office) is null;

    public bool MayLift(Hold hold) => opened.Case.Keeping.Retention.WhyNotLift(hold, opened.Office) is null;

    public async Task OnGetAsync(int id, CancellationToken stop)
    {
        Holds = await db.Holds.AsNoTracking().Where(hold => hold.CaseId == id).OrderByDescending(hold => hold.Id).ToListAsync(stop);
        Restrictions = await db.ProcessingRestrictions.AsNoTracking().Where(one => one.CaseId == id).OrderByDescending(one => one.Id).ToListAsync(stop);
        Schedule = await book.ScheduleAsync(stop);
        Facts = await book.FindAsync(id, stop);
    }
}
