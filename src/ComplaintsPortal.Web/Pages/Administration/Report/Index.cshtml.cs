using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>What the council's report shows: its parts in their order, and the tables that it adds.</summary>
public sealed class IndexModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public YearsInput Input { get; set; } = new();

    public ReportLayoutFacts Layout { get; private set; } = ReportLayoutFacts.None;

    public IEnumerable<SelectListItem> Years => Enumerable.Range(2, CrossTable.MostYears - 1).Select(years => new SelectListItem($"{years} years", $"{years}"));

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Layout = council.Report;
        Input = new YearsInput { Stamp = council.Council.Stamp, Years = Layout.Years };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Layout = council.Report;
        return await this.SetUpAsync(
            council, Input, new YearsValidator(), signedIn.Officer,
            act => book.DecideReportAsync(act, Layout with { Years = Input.Years }, stop),
            () => new Done($"The trends show {Input.Years} years"));
    }
}
