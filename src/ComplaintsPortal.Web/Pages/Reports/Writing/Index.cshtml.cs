using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Writing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>The words of a report: each slot, and how far it is.</summary>
public sealed class IndexModel(WordsBook book, SignedIn signedIn) : PageModel
{
    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    public IReadOnlyList<SlotState> Slots { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        Period = over;
        if (SmallFigures.WhyNotAsk(over, signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Slots = await book.ListAsync(over, signedIn.Officer, stop);
        return Page();
    }
}
