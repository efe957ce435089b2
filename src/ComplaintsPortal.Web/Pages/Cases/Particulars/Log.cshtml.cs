using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>Entering something that arrived: a complaint, an enquiry, a compliment. Under a minute on the telephone; the rest can follow.</summary>
public sealed class LogModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public LogInput Input { get; set; } = new();

    public CouncilSetup Council { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        Input.Received = time.Today();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        if (Arrival.WhyNotLog(signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        var valid = this.Accepts(new LogValidator(Council, time.Today()), Input);
        var person = await Complainant.FindAsync(db, Input.About.EarlierReference, stop);
        if (person.Problem is { } problem)
        {
            ModelState.AddModelError("Input.About.EarlierReference", problem);
        }

        if (!valid || person.Problem is not null)
        {
            return this.Wrong();
        }

        var logged = await db.LogAsync(time.Today().Year, reference => LogAsync(reference, person.Key, stop), stop);
        TempData.Banner($"Logged as {logged.Reference}");
        return RedirectToPage(logged.Safeguarding.Waiting is null ? "/Cases/Overview/Details" : "/Cases/Safeguarding/PassOn", new { id = logged.Id });
    }

    private async Task<Case> LogAsync(string reference, string? person, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var form = Input.About;
        var answers = form.Answers(await Complainant.KeepAsync(db, person, form, now, stop));
        var logged = new Arrival(reference, Input.Procedure!, Input.Received!.Value, answers).Log(signedIn.Officer, now);
        if (Input.Concern.Kept() is { } concern)
        {
            logged.Safeguarding.Raise(concern, Council.Office(signedIn.Officer, now, logged.Procedure));
        }

        return logged;
    }
}
