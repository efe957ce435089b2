using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>Adding a table to the report.</summary>
public sealed class AddModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public TableInput Input { get; set; } = new();

    public int Count { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Count = council.Report.Tables.Count;
        Input = new TableInput { Stamp = council.Council.Stamp, Place = Count };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Count = council.Report.Tables.Count;
        return await this.SetUpAsync(
            council, Input, new TableValidator(council, null), signedIn.Officer,
            act => book.DecideReportAsync(act, council.Report.With(Input.Table, Input.Place), stop),
            () => new Done($"{Input.Table.Title} added", "/Administration/Report/Index"));
    }
}
