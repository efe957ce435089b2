using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Finding.Saved;

/// <summary>Saving a list of cases under a name.</summary>
public sealed class AddModel(PortalDb db, ListReader reader, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FilterInput Filter { get; set; } = new();

    [BindProperty]
    public ListInput Input { get; set; } = new();

    /// <summary>Whether there is a list that can be saved.</summary>
    public bool CanBeSaved { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        return CanBeSaved ? Page() : this.Wrong();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!CanBeSaved || !this.Accepts(Input))
        {
            return this.Wrong();
        }

        var (who, now) = (signedIn.Officer, time.GetUtcNow());
        var saved = new SavedList(Input.Name!.Trim(), Filter.Written, Input.Shared, who, now);
        db.SavedLists.Add(saved);
        db.Record(new HistoryEntry(now, who.Id, who.Name, $"List of cases saved{(saved.Shared ? " for everybody" : "")}: {saved.Name}"));
        await db.SaveChangesAsync(stop);
        TempData.Banner($"List saved: {saved.Name}");
        return LocalRedirect(Filter.Address());
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var asked = await reader.ReadAsync(Filter, ModelState, stop);
        if (asked is not null && Filter.Written.Length > SavedList.AskedLength)
        {
            ModelState.AddModelError("", $"Ask for less: the address is longer than {SavedList.AskedLength:N0} characters");
            asked = null;
        }

        CanBeSaved = asked is not null;
    }
}
