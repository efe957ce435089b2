using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases.Correcting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>Completing what was not known when the case was logged, and correcting what was wrong.</summary>
public sealed class ChangeModel(OpenedCase opened, PortalDb db, Foresight foresight) : PageModel, IActPage, IOpensMore
{
    private ContactDetails? contact;
    private Complainant earlier = new(Earlier: null);
    private bool answered;

    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Complete or correct the particulars";

    public string Button => "Save the particulars";

    /// <summary>What moves of years that are over; null where nothing of them does.</summary>
    public WhatMoves? Moves { get; private set; }

    public IVersioned Form => Input;

    public string Autocomplete => "off";

    // Only what differs is set side by side, and only where somebody else changed it.
    public BothVersions Versions => opened.ChangedSince.Count == 0 ? new([]) : Input.About.Beside(Known, opened);

    private CaseForm Known => CaseForm.Of(opened.Case.Keeping.Answers, contact);

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        contact = await db.ContactDetails.AsNoTracking().SingleOrDefaultAsync(details => details.Person == opened.Case.Complainant, stop);
        earlier = await Complainant.FindAsync(db, Input.About.EarlierReference, opened.Officer, opened.Today, stop);
        answered = Input.About.Ask(earlier.Earlier);
        if (!answered && toChange)
        {
            await earlier.Earlier!.RecordReadingAsync(db, opened.Officer, opened.Now, stop);
        }

        Input.About.Restricted = contact is { HidesAddress: true } ? contact.Restricted : null;

        // Both versions are shown: what is sent now has been compared with what is stored now.
        Input.About.PersonVersion = opened.ChangedSince.Count > 0 ? contact?.Version ?? 0 : Input.About.PersonVersion;
        return true;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ChangeInput { Version = opened.Case.Version, About = Known });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var validator = new ChangeValidator(opened.Council.Lists, earlier, answered, contact is not null);
        var counts = !Input.About.Counted.SequenceEqual(Known.Counted);
        Moves = counts && this.ShowsFirst(WhyNot, Input, validator) ? await ForeseeAsync(stop) : null;
        if (Moves is null)
        {
            return await this.ActAsync(opened, WhyNot, Input, validator, () => CompleteAsync(stop), stop);
        }

        Input.Seen = Input.Asked;
        return Page();
    }

    // What moves of the current year alone is the day's work, and is saved at once.
    private async Task<WhatMoves?> ForeseeAsync(CancellationToken stop) =>
        (await foresight.OfChangeAsync(one => one.Keeping.Complete(Input.About.Answers(one.Complainant), contactChanged: false, opened.Office), stop))
        .ReachingBefore(opened.Today);

    private async Task<Done> CompleteAsync(CancellationToken stop)
    {
        if (Input.About.TakesOver)
        {
            await TakeOverAsync(earlier.Earlier!.Key, stop);
        }

        // What the form says of the person was of whoever was recorded before: it is not written over another.
        var complainant = Input.About.TakesOver ? earlier.Earlier!.Key
            : await Complainant.KeepAsync(db, opened.Case.Complainant, Input.About, opened.Now, stop);
        var contactChanged = db.ChangeTracker.Entries<ContactDetails>().Any(details => details.State is not EntityState.Unchanged);
        if (contactChanged)
        {
            await db.RecordChangeOfPersonAsync(complainant!, "Contact details of the person changed", opened.Office, stop);
        }

        opened.Case.Keeping.Complete(Input.About.Answers(complainant), contactChanged, opened.Office);
        return new Done("Particulars saved");
    }

    private async Task TakeOverAsync(string person, CancellationToken stop)
    {
        if (opened.Case.People.Persons.TakeOver(person, opened.Office) is { } change)
        {
            await db.RecordSeparationAsync(opened.Case, change.From, "It is by the person of an earlier case", opened.Office, stop);
        }
    }
}
