using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>Removing a table from the report.</summary>
public sealed class RemoveModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public RemoveInput Input { get; set; } = new();

    public CrossTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop))
        {
            return NotFound();
        }

        Input = new RemoveInput { Stamp = council.Council.Stamp };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop))
        {
            return NotFound();
        }

        return await this.SetUpAsync(
            council, Input, new InlineValidator<RemoveInput>(), signedIn.Officer,
            act => book.DecideReportAsync(act, council.Report.Without(Table), stop),
            () => new Done($"{Table.Title} removed", "/Administration/Report/Index"));
    }

    private async Task<bool> FindAsync(int place, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        Table = council.Report.Tables.ElementAtOrDefault(place - 1)!;
        return Table is not null;
    }
}
