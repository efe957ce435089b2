using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>A proposal: exactly which cases, carrying it out, and withdrawing it.</summary>
public sealed class RunModel(PortalDb db, RetentionRound round, SignedIn signedIn, TimeProvider time) : PageModel
{
    internal const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public RetentionRun Run { get; private set; } = null!;

    public IReadOnlyList<RetentionLine> Lines { get; private set; } = [];

    public IReadOnlyDictionary<RetentionResult, int> Counts { get; private set; } = new Dictionary<RetentionResult, int>();

    public Refusal? WhyNotCarryOut => Run.WhyNotCarryOut(signedIn.Officer);

    public Refusal? WhyNotWithdraw => Run.WhyNotWithdraw(signedIn.Officer);

    public DateOnly Today => time.Today();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop) => await ReadAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCarryOutAsync(int id, CancellationToken stop)
    {
        if (!await ReadAsync(id, stop))
        {
            return NotFound();
        }

        // Whoever leaves the page does not stop it in the middle; what the server itself stops is gone on with.
        return await round.CarryOutAsync(id, signedIn.Officer, CancellationToken.None) is { } refusal ? this.Refuse(refusal) : Done(id, "Carried out");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(int id, CancellationToken stop)
    {
        if (!await ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (WhyNotWithdraw is { } refusal)
        {
            return this.Refuse(refusal);
        }

        db.Record(Run.Withdraw(signedIn.Officer, time.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return Done(id, "Withdrawn: nothing is erased");
    }

    private RedirectToPageResult Done(int id, string sentence)
    {
        TempData.Banner(sentence);
        return RedirectToPage("/Retention/Run", new { id });
    }

    private async Task<bool> ReadAsync(int id, CancellationToken stop)
    {
        if (await db.RetentionRuns.SingleOrDefaultAsync(run => run.Id == id, stop) is not { } found)
        {
            return false;
        }

        Run = found;
        Lines = await RetentionLine.Of(db, id).Skip(Math.Max(0, From)).Take(Most).ToListAsync(stop);
        Counts = await RetentionLine.CountAsync(db, id, stop);
        return true;
    }
}
