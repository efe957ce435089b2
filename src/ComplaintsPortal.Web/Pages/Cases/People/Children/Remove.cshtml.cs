using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>Removing a child who was entered by mistake.</summary>
public sealed class RemoveModel(OpenedCase opened, PortalDb db) : PageModel
{
    private CaseChild? known;

    public string? Name => known?.Name;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Child", known?.Name, null));

    public async Task<IActionResult> OnGetAsync(int id, int child, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await LoadAsync(id, child, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int child, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await LoadAsync(id, child, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        opened.Case.RemoveChild(known!, opened.Officer, opened.Now);
        db.CaseChildren.Remove(known!);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Child removed");
        return RedirectToPage("/Cases/People/Index", new { id });
    }

    private async Task<bool> LoadAsync(int id, int number, CancellationToken stop)
    {
        known = await db.CaseChildren.SingleOrDefaultAsync(one => one.Id == number && one.CaseId == id, stop) ?? known;
        return known is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }
    }
}
