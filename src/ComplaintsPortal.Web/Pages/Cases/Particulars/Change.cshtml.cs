using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>Completing what was not known when the case was logged, and correcting what was wrong.</summary>
public sealed class ChangeModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private ContactDetails? contact;
    private Complainant earlier = new(Key: null);

    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Complete or correct the particulars";

    public string Button => "Save the particulars";

    public IVersioned Form => Input;

    public string Autocomplete => "off";

    // Only what differs is set side by side, and only where somebody else changed it.
    public BothVersions Versions => opened.ChangedSince.Count == 0 ? new([]) : Input.About.Beside(Known, opened);

    private CaseForm Known => CaseForm.Of(opened.Case.Keeping.Answers, contact);

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        contact = await db.ContactDetails.AsNoTracking().SingleOrDefaultAsync(details => details.Person == opened.Case.Complainant, stop);
        earlier = await Complainant.FindAsync(db, Input.About.EarlierReference, stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ChangeInput { Version = opened.Case.Version, About = Known });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ChangeValidator(opened.Council.Lists, earlier, contact is not null), () => CompleteAsync(stop), stop);

    private async Task<Done> CompleteAsync(CancellationToken stop)
    {
        var complainant = await Complainant.KeepAsync(db, earlier.Key ?? opened.Case.Complainant, Input.About, opened.Now, stop);
        var contactChanged = db.ChangeTracker.Entries<ContactDetails>().Any(details => details.State is not EntityState.Unchanged);
        opened.Case.Keeping.Complete(Input.About.Answers(complainant), contactChanged, opened.Office);
        if (contactChanged)
        {
            opened.Touch();
        }

        return new Done("Particulars saved");
    }
}
