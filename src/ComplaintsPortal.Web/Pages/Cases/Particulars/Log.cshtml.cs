using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Arriving;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>Entering something that arrived: a complaint, an enquiry, a compliment. Under a minute on the telephone; the rest can follow.</summary>
public sealed class LogModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public LogInput Input { get; set; } = new();

    public CouncilSetup Council { get; private set; } = null!;

    /// <summary>Whether it is asked that an old date of arrival be confirmed.</summary>
    public bool AsksAboutDate => Input.AsksAboutDate(time.Today());

    public async Task OnGetAsync(CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        (Input.Received, Input.AtOnce) = (time.Today(), true);
        Input.About.Recognise(BeenBefore.None);
    }

    /// <summary>Answers the script, which asks who is known while they are entered.</summary>
    public async Task<IActionResult> OnPostKnownAsync(CancellationToken stop)
    {
        ModelState.Clear();
        Input.About.Recognise(await ReadBeforeAsync(stop));
        return BeenBefore.Shown(new ViewDataDictionary<CaseForm>(MetadataProvider, ModelState) { Model = Input.About }, "Input.About");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        if (Arrival.WhyNotLog(signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input.About.Recognise(await ReadBeforeAsync(stop));
        var person = await Complainant.FindAsync(db, Input.About.EarlierReference, signedIn.Officer, time.Today(), stop);
        var answered = Asks(person.Earlier);
        var valid = this.Accepts(new LogValidator(Council, time.Today()), Input);
        if (person.Problem is { } problem)
        {
            ModelState.AddModelError("Input.About.EarlierReference", problem);
        }

        if (!answered)
        {
            await person.Earlier!.RecordReadingAsync(db, signedIn.Officer, time.GetUtcNow(), stop);
            ModelState.AddModelError("Input.About.SamePerson", $"Say whether {person.Earlier!.Reference} is by the same person");
        }

        if (!valid || !answered || person.Problem is not null)
        {
            return this.Wrong();
        }

        var logged = await db.LogAsync(time.Today().Year, reference => LogAsync(reference, Input.About.TakesOver ? person.Earlier?.Key : null, stop), stop);
        TempData.Banner($"Logged as {logged.Reference}");
        return RedirectToPage(logged.Safeguarding.Waiting is null ? "/Cases/Overview/Details" : "/Cases/Safeguarding/PassOn", new { id = logged.Id });
    }

    // Where their details were changed since it was asked, it is asked again.
    private bool Asks(EarlierPerson? earlier)
    {
        var form = Input.About;
        form.MayCorrect = form.NamesSomebody;
        var answered = form.Ask(earlier) && (form.SamePerson is not SamePerson.Corrected || form.PersonVersion == (earlier?.Details?.Version ?? 0));
        form.PersonVersion = earlier?.Details?.Version ?? 0;
        return answered;
    }

    private async Task<Case> LogAsync(string reference, string? person, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var form = Input.About;
        var answers = form.Answers(person ?? await Complainant.KeepAsync(db, null, form, now, stop));
        var logged = new Arrival(reference, Input.Procedure!, Input.Received!.Value, answers).Log(signedIn.Officer, now);
        var office = Council.Office(signedIn.Officer, now, logged.Procedure);
        if (person is not null)
        {
            await Complainant.TakeOverAsync(db, logged, person, Input.About, office, stop);
        }

        Input.Take(logged, Council, office);
        return logged;
    }

    private Task<BeenBefore> ReadBeforeAsync(CancellationToken stop) =>
        BeenBefore.ReadAsync(db, Input.About, signedIn.Officer, time.GetUtcNow(), time.Today(), stop);
}
