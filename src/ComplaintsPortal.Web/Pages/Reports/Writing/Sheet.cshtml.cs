using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Writing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>The cover sheet of a report: what stands in each place, and who wrote it.</summary>
public sealed class SheetModel(WordsBook book, Setup setup, SignedIn signedIn) : PageModel
{
    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>Each place, and what usually stands there.</summary>
    public IReadOnlyList<(SlotState State, string Usual)> Slots { get; private set; } = [];

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

        var layout = (await setup.GetAsync(stop)).Report;
        Slots = [.. (await book.ListSheetAsync(over, signedIn.Officer, stop)).Select(state => (state, layout.UsualOf(state.Slot)))];
        return Page();
    }
}
