using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Clearing the version of a compliment without names; never by whoever wrote it.</summary>
public sealed class ClearComplimentModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Compliment Known { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Version without names", Known.Cleared, null));

    private Refusal? Refused => Known.WhyNotClear(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await RecordedAsync(stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await RecordedAsync(stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!ModelState.IsValid)
        {
            return this.Wrong();
        }

        Known.Clear(opened.Case, Input.Publish, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await RecordedAsync(stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Compliment cleared");
        return RedirectToPage("/Cases/Compliment", new { id });
    }

    private async Task<bool> RecordedAsync(CancellationToken stop)
    {
        var found = await db.Compliments.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        Known = found ?? Known;
        return found is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public bool Publish { get; set; }
    }
}
