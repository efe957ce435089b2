using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Figures.Exploring;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Figures.Saved;

/// <summary>Saving a question of the explorer under a name.</summary>
public sealed class AddModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ExplorerInput Asked { get; set; } = new();

    [BindProperty]
    public AddInput Input { get; set; } = new();

    /// <summary>Whether there is a question that can be saved.</summary>
    public bool CanBeAsked { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        return CanBeAsked ? Page() : this.Wrong();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!CanBeAsked || !this.Accepts(Input))
        {
            return this.Wrong();
        }

        var (who, now) = (signedIn.Officer, time.GetUtcNow());
        var saved = new SavedQuestion(Input.Name!.Trim(), Asked.Written, Input.Shared, who, now);
        db.SavedQuestions.Add(saved);
        db.Record(new HistoryEntry(now, who.Id, who.Name, $"Question saved{(saved.Shared ? " for everybody" : "")}: {saved.Name}", saved.Asked));
        await db.SaveChangesAsync(stop);
        TempData.Banner($"Question saved: {saved.Name}");
        return RedirectToPage("/Figures/Saved/Index");
    }

    private async Task ReadAsync(CancellationToken stop) => CanBeAsked = Asked.Read(await setup.GetAsync(stop), signedIn.Officer, ModelState) is not null;
}
