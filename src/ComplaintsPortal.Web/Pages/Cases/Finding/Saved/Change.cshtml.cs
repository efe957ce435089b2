using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding.Saved;

/// <summary>Calling a saved list otherwise, sharing it, or taking it away.</summary>
public sealed class ChangeModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public ListInput Input { get; set; } = new();

    public SavedList Saved { get; private set; } = null!;

    /// <summary>Whether somebody else changed it since the form was shown.</summary>
    public bool IsStale { get; private set; }

    public Refusal? WhyNot => Saved.WhyNotChange(signedIn.Officer);

    public async Task<IActionResult> OnGetAsync(int list, CancellationToken stop)
    {
        if (!await FindAsync(list, stop))
        {
            return NotFound();
        }

        Input = new ListInput { Name = Saved.Name, Shared = Saved.Shared };
        return WhyNot is { } refusal ? this.Refuse(refusal) : Page();
    }

    public async Task<IActionResult> OnPostAsync(int list, CancellationToken stop)
    {
        if (!await FindAsync(list, stop))
        {
            return NotFound();
        }

        if (WhyNot is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        if (IsStale = Input.Version != Saved.Version)
        {
            return this.RefuseStale("list");
        }

        Saved.Change(Input.Name!.Trim(), Input.Shared, signedIn.Officer);
        return await SaveAsync($"Saved list changed{(Saved.Shared ? ", for everybody" : "")}: {Saved.Name}", stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int list, CancellationToken stop)
    {
        if (!await FindAsync(list, stop))
        {
            return NotFound();
        }

        if (WhyNot is { } refusal)
        {
            return this.Refuse(refusal);
        }

        db.SavedLists.Remove(Saved);
        return await SaveAsync($"Saved list taken away: {Saved.Name}", stop);
    }

    private async Task<IActionResult> SaveAsync(string what, CancellationToken stop)
    {
        db.Record(new HistoryEntry(time.GetUtcNow(), signedIn.Officer.Id, signedIn.Officer.Name, what));
        await db.SaveChangesAsync(stop);
        TempData.Banner(what);
        return RedirectToPage("/Cases/Finding/Index");
    }

    private async Task<bool> FindAsync(int id, CancellationToken stop)
    {
        Saved = (await SavedList.SeenBy(db, signedIn.Officer).SingleOrDefaultAsync(saved => saved.Id == id, stop))!;
        return Saved is not null;
    }
}
