using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Web.Pages.Home;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Work;

/// <summary>Everybody's work: what is late, what is due, what waits. One's own is at home.</summary>
public sealed class IndexModel(PortalDb db, WorkReading work, SignedIn signedIn) : PageModel
{
    public WorkView Work { get; private set; } = null!;

    public bool Supervises => signedIn.Officer.Supervises;

    /// <summary>How many open cases nobody has.</summary>
    public int Unassigned { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? whose, CancellationToken stop)
    {
        if (whose != "everybody")
        {
            return RedirectToPage("/Index", new { view = Supervises ? "own" : null });
        }

        Work = await work.GroupsAsync(everybodys: true, stop);
        Unassigned = await CaseList.Matches(db, new CaseFilter { State = CaseState.Open, Unowned = true }, Work.Days).CountAsync(stop);
        return Page();
    }
}
