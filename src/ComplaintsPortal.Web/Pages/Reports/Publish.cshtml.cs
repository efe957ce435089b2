using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Reports.Approving;
using ComplaintsPortal.Web.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>Publishing an approved report: it is counted anew, frozen, and from then on handed out as it is.</summary>
public sealed class PublishModel(OpenedReport opened, Publications publications) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedReport Opened => opened;

    private Refusal? WhyNot => opened.Course.WhyNotPublish(opened.Now.Content);

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!await opened.FindAsync(period, stop))
        {
            return NotFound();
        }

        Input.Number = opened.Course.Number;
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop)
    {
        if (!await opened.FindAsync(period, stop))
        {
            return NotFound();
        }

        if (WhyNot is null && Publisher.WhyNotPublish(opened.Officer, opened.Now.Readiness, Input.SignOff) is { } wrong)
        {
            ModelState.AddModelError("Input.SignOff", wrong.ToString());
            return this.Wrong();
        }

        var terms = new PublishingTerms(opened.Officer, opened.At) { SignOff = Input.SignOff, Number = Input.Number };
        return await publications.BeginAsync(opened.Period, opened.Now, opened.Course, terms, stop) is { } refusal
            ? this.Refuse(opened, refusal)
            : RedirectToPage("/Reports/Publishing", new { period, edition = opened.Course.Number, since = opened.At.ToUnixTimeSeconds() });
    }

    public sealed class InputModel
    {
        [DisplayName("Reason")]
        public string? SignOff { get; set; }

        public int? Number { get; set; }
    }
}
