using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>Changing or moving a table of the report. It is known by its place, and the stamp tells whether that still holds.</summary>
public sealed class ChangeModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public TableInput Input { get; set; } = new();

    public CrossTable Table { get; private set; } = null!;

    public int Count => council.Report.Tables.Count;

    public async Task<IActionResult> OnGetAsync(int place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop))
        {
            return NotFound();
        }

        Input = TableInput.Of(Table, place - 1, council.Council.Stamp);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop))
        {
            return NotFound();
        }

        return await this.SetUpAsync(
            council, Input, new TableValidator(council, Table), signedIn.Officer,
            act => book.DecideReportAsync(act, council.Report.With(Input.Table, Input.Place, Table), stop),
            () => new Done($"{Input.Table.Title} saved", "/Administration/Report/Index"));
    }

    private async Task<bool> FindAsync(int place, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        Table = council.Report.Tables.ElementAtOrDefault(place - 1)!;
        return Table is not null;
    }
}
