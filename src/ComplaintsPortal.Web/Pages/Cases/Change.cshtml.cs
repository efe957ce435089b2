using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Completing what was not known when the case was logged, and correcting what was wrong.</summary>
public sealed class ChangeModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions { get; private set; } = new([]);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, About = CaseForm.Of(opened.Case.Answers, await ContactAsync(stop)) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        var person = await Complainant.FindAsync(db, Input.About.EarlierReference, stop);
        this.Accepts(new InputValidator(opened), Input);
        if (person.Problem is { } problem)
        {
            ModelState.AddModelError("Input.About.EarlierReference", problem);
        }

        if (!Input.About.NamesSomebody && Input.About.EarlierReference.Kept() is null && await ContactAsync(stop) is not null)
        {
            ModelState.AddModelError("Input.About.Name", "Enter the name of the person who complains");
        }

        if (!ModelState.IsValid)
        {
            return this.Wrong();
        }

        await CompleteAsync(person.Key ?? opened.Case.Complainant, stop);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            Versions = Input.About.Beside(CaseForm.Of(opened.Case.Answers, await ContactAsync(stop)), opened);
            return this.RefuseStale();
        }

        TempData.Banner("Particulars saved");
        return RedirectToPage("/Cases/Details", new { id });
    }

    private async Task CompleteAsync(string? person, CancellationToken stop)
    {
        var complainant = await Complainant.KeepAsync(db, person, Input.About, opened.Now, stop);
        var contactChanged = db.ChangeTracker.Entries<ContactDetails>().Any(details => details.State is not EntityState.Unchanged);
        opened.Case.Complete(Input.About.Answers(complainant), contactChanged, opened.Officer, opened.Now);
        if (contactChanged)
        {
            opened.Touch();
        }
    }

    private async Task<ContactDetails?> ContactAsync(CancellationToken stop) =>
        await db.ContactDetails.AsNoTracking().SingleOrDefaultAsync(details => details.Person == opened.Case.Complainant, stop);

    public sealed class InputModel
    {
        public int Version { get; set; }

        public CaseForm About { get; set; } = new();
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.About).SetValidator(new CaseForm.FormValidator(opened.Council.Lists));
    }
}
