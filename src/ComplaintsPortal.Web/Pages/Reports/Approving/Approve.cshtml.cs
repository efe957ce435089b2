using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Approving;

/// <summary>Approving exactly the text and the figures that were submitted.</summary>
public sealed class ApproveModel(OpenedReport opened) : PageModel
{
    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedReport Opened => opened;

    private Refusal? WhyNot => opened.Course.WhyNotApprove(opened.Officer, opened.Now.Content);

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!await opened.FindAsync(period, stop))
        {
            return NotFound();
        }

        Input = new PlainForm { Version = opened.Course.Version };
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop) => await opened.FindAsync(period, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, () => opened.Record(opened.Course.Approve(opened.Now.Content, opened.Officer, opened.At)),
            new Done($"Report on {opened.Period} approved"), stop)
        : NotFound();
}
