using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Figures.Saved;

/// <summary>The questions that were saved: one's own, and what others share.</summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    public IReadOnlyList<SavedQuestion> Saved { get; private set; } = [];

    public Officer Who => signedIn.Officer;

    public async Task OnGetAsync(CancellationToken stop) => Saved = await SavedQuestion.SeenBy(db, Who).AsNoTracking().ToListAsync(stop);

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (await SavedQuestion.SeenBy(db, Who).SingleOrDefaultAsync(saved => saved.Id == id, stop) is not { } question)
        {
            return NotFound();
        }

        if (question.WhyNotRemove(Who) is { } refusal)
        {
            await OnGetAsync(stop);
            return this.Refuse(refusal);
        }

        db.SavedQuestions.Remove(question);
        db.Record(new HistoryEntry(time.GetUtcNow(), Who.Id, Who.Name, $"Saved question taken away: {question.Name}", question.Asked));
        await db.SaveChangesAsync(stop);
        TempData.Banner($"Question taken away: {question.Name}");
        return RedirectToPage("/Figures/Saved/Index");
    }
}
