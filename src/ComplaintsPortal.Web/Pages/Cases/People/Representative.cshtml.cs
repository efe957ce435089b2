using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>Recording who acts for the child or the complainant, and whether they may.</summary>
public sealed class RepresentativeModel(OpenedCase opened, PortalDb db) : PageModel
{
    private Representative? known;

    public IEnumerable<Option> Consents =>
    [
        new("Sought", "Asked for, not answered yet"), new("Given", "Given"), new("Refused", "Refused"),
        new("NotNeeded", "Not needed", "An adult who complains in their own right needs no consent of the child"),
    ];

    [BindProperty]
    public RepresentativeForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Name", known?.Facts.Name, Input.Name),
        new FieldVersions("Consent", known is null ? null : Case.InWords(known.Facts.Consent), Input.Consent is { } consent ? Case.InWords(consent) : null));

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

        await LoadAsync(id, stop);
        Input = RepresentativeForm.Of(known?.Facts, opened.Case.Version);
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

        if (!this.Accepts(new RepresentativeForm.FormValidator(opened), Input))
        {
            return this.Wrong();
        }

        await LoadAsync(id, stop);
        var recorded = opened.Case.RecordRepresentative(known, Input.Facts, opened.Officer, opened.Now);
        if (known is null)
        {
            db.Representatives.Add(recorded);
        }

        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Representative recorded");
        return RedirectToPage("/Cases/People/Index", new { id });
    }

    private async Task LoadAsync(int id, CancellationToken stop) => known = await db.Representatives.SingleOrDefaultAsync(one => one.CaseId == id, stop);
}
