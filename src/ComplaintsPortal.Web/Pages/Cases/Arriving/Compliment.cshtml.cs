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

namespace ComplaintsPortal.Web.Pages.Cases.Arriving;

/// <summary>A compliment on one page: logged, accepted and recorded, with whom it praises.</summary>
public sealed class ComplimentModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public ComplimentInput Input { get; set; } = new();

    public CouncilSetup Council { get; private set; } = null!;

    public bool AsksAboutDate => Input.AsksAboutDate(time.Today());

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        (Input.Procedure, Input.Received) = (ComplimentInput.Offered(Council).FirstOrDefault()?.Key, time.Today());
        return Input.Procedure is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        if (Arrival.WhyNotLog(signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new LoggedComplimentValidator(Council, time.Today()), Input))
        {
            return this.Wrong();
        }

        var logged = await db.LogAsync(time.Today().Year, reference => Task.FromResult(Log(reference)), stop);
        TempData.Banner($"Compliment logged as {logged.Reference}");
        return RedirectToPage("/Cases/Overview/Details", new { id = logged.Id });
    }

    private Case Log(string reference)
    {
        var office = Council.Office(signedIn.Officer, time.GetUtcNow(), Input.Procedure!);
        var logged = new Arrival(reference, Input.Procedure!, Input.Received!.Value, Input.Answers).Log(office.Who, office.Now);
        logged.AcceptAtOnce(Council.Lists, office);
        logged.Keeping.RecordCompliment(Input.Terms, office);
        return logged;
    }
}
