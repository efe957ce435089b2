using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>How long records are kept, which cases are over, and what was done about that.</summary>
public sealed class IndexModel(PortalDb db, RetentionBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    public RetentionSchedule Schedule { get; private set; } = null!;

    public CasesOver Over { get; private set; } = new(0, 0);

    public bool Held { get; private set; }

    public bool IsOpen => Runs.Any(run => run.IsOpen);

    public bool MayPropose => !Held && !IsOpen && Over.Go > 0;

    /// <summary>The proposals, the last one first.</summary>
    public IReadOnlyList<RetentionRun> Runs { get; private set; } = [];

    public DateOnly Today => time.Today();

    /// <summary>Whether the page was reached from Administration: a manager has none.</summary>
    public bool Administers => signedIn.Officer.Role is Role.Administrator;

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var (run, refusal) = await book.ProposeAsync(signedIn.Officer, time.GetUtcNow(), Today, stop);
        if (refusal is not null)
        {
            await ReadAsync(stop);
            return this.Refuse(refusal);
        }

        TempData.Banner("Proposed. Another manager or administrator has to carry it out");
        return RedirectToPage("/Retention/Run", new { id = run!.Id });
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        Schedule = await book.ScheduleAsync(stop);
        Over = await book.CountAsync(Today, stop);
        Held = await book.IsEverythingHeldAsync(stop);
        Runs = await db.RetentionRuns.AsNoTracking().OrderByDescending(run => run.Id).Take(20).ToListAsync(stop);
    }
}
