using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>A part of the report: its place, and whether it is left out.</summary>
public sealed class SectionModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public SectionInput Input { get; set; } = new();

    public ReportSection Section { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Details =>
        Enum.GetValues<PartDetail>().Select(detail => new SelectListItem(detail.InWords(), detail.ToString()));

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (ReportSection.Find(key) is not { } section)
        {
            return NotFound();
        }

        var council = await setup.GetAsync(stop);
        var choice = council.Report.Of(Section = section);
        var place = council.Report.InOrder.TakeWhile(other => other.Key != key).Count();
        Input = new SectionInput { Stamp = council.Council.Stamp, Place = place, Out = choice.Out, Reason = choice.Reason, Detail = choice.Detail };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (ReportSection.Find(key) is not { } section)
        {
            return NotFound();
        }

        var council = await setup.GetAsync(stop);
        Section = section;
        return await this.SetUpAsync(
            council, Input, new SectionValidator(section), signedIn.Officer,
            act => book.DecideReportAsync(act, council.Report.With(Input.Choice(section), Input.Place), stop),
            () => new Done($"{section.Name} saved", "/Administration/Report/Index"));
    }
}
