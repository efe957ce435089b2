using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>Recording the offer of an advocate, and what came of it.</summary>
public sealed class AdvocateModel(OpenedCase opened, PortalDb db) : PageModel
{
    private Advocacy? known;

    public IEnumerable<SelectListItem> Providers => opened.Council.Lists.Offered(ListName.AdvocacyProvider).Select(entry => new SelectListItem(entry.Label, entry.Key));

    public IEnumerable<Option> Answers => [new("NotYet", "Not answered yet"), new("Accepted", "Accepted"), new("Declined", "Declined")];

    [BindProperty]
    public AdvocateForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Offered on", known?.Facts.OfferedOn.InWords(), Input.OfferedOn.InWords()),
        new FieldVersions("Answer", known is null ? null : Case.InWords(known.Facts.Answer), Case.InWords(Input.Answer)));

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
        Input = AdvocateForm.Of(known?.Facts, opened);
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

        if (!this.Accepts(new AdvocateForm.FormValidator(opened), Input))
        {
            return this.Wrong();
        }

        await LoadAsync(id, stop);
        var facts = new AdvocacyFacts(Input.OfferedOn!.Value, Input.Answer, Input.Provider.Kept(), Input.Name.Kept(), Input.Contact.Kept());
        var recorded = opened.Case.RecordAdvocacy(known, facts, opened.Officer, opened.Now);
        if (known is null)
        {
            db.Advocacies.Add(recorded);
        }

        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Advocate recorded");
        return RedirectToPage("/Cases/People/Index", new { id });
    }

    private async Task LoadAsync(int id, CancellationToken stop) => known = await db.Advocacies.SingleOrDefaultAsync(one => one.CaseId == id, stop);
}
