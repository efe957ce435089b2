using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>The answers of the complainant, or of a child, to the equality questions.</summary>
public sealed class MonitoringModel(OpenedCase opened, PortalDb db) : PageModel
{
    private string? key;
    private Person? person;

    public string? Name { get; private set; }

    [BindProperty]
    public MonitoringForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Answers", person is null ? "Not asked" : "Asked", "As you entered them below"));

    public async Task<IActionResult> OnGetAsync(int id, int? child, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await LoadAsync(id, child, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = MonitoringForm.Of(person, opened.Case.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int? child, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await LoadAsync(id, child, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new MonitoringForm.FormValidator(opened), Input))
        {
            return this.Wrong();
        }

        person ??= db.People.Add(new Person(key!)).Entity;
        opened.Case.RecordMonitoring(person, child is null ? "the complainant" : "a child", Input.Answers, opened.Officer, opened.Now);
        opened.Touch();
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Equality monitoring recorded");
        return RedirectToPage("/Cases/People/Index", new { id });
    }

    public IEnumerable<Option> Choices(string list) =>
        [new("", "Not asked"), .. opened.Council.Lists.Offered(list).Select(entry => new Option(entry.Key, entry.Label))];

    private async Task<bool> LoadAsync(int id, int? number, CancellationToken stop)
    {
        var child = await db.CaseChildren.SingleOrDefaultAsync(one => one.Id == number && one.CaseId == id, stop);
        key = number is null ? opened.Case.Complainant : child?.Key;
        Name = number is null ? "The complainant" : child?.Name;
        person = await db.People.SingleOrDefaultAsync(one => one.Key == key, stop);
        return key is not null;
    }
}
