using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Writing;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>What the council's cover sheets usually say.</summary>
public sealed class SheetModel(Setup setup, SetupBook book, WordsBook words, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public SheetInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Input = SheetInput.Of(council.Report, council.Council.Stamp);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        await CheckAsync(stop);
        return await this.SetUpAsync(
            council, Input, new SheetValidator(), signedIn.Officer,
            act => book.DecideReportAsync(act, council.Report with { Sheet = Input.Chosen }, stop),
            () => new Done("The cover sheet is saved", "/Administration/Report/Index"));
    }

    // As it would stand on the sheet of this year's report: whatever cannot stand there is refused now.
    private async Task CheckAsync(CancellationToken stop)
    {
        var year = Period.FinancialYearOf(time.Today());
        foreach (var slot in SheetSlot.All)
        {
            foreach (var error in (await words.PreviewAsync(year, slot, Input.Texts.GetValueOrDefault(slot.Key), signedIn.Officer, stop)).Errors)
            {
                ModelState.AddModelError($"Input.Texts[{slot.Key}]", $"{slot.Name}: {error}");
            }
        }
    }
}
