using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Publishing;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Approving;

/// <summary>Setting an approved report to be published at a day and hour: until then only those named may read it.</summary>
public sealed class ScheduleModel(OpenedReport opened, Publications publications, PortalDb db) : PageModel
{
    [BindProperty]
    public ScheduleInput Input { get; set; } = new();

    public OpenedReport Opened => opened;

    /// <summary>Everybody who may be named.</summary>
    public IEnumerable<Option> People { get; private set; } = [];

    private Refusal? WhyNot => opened.Course.WhyNotPublish(opened.Now.Content);

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!await FindAsync(period, stop))
        {
            return NotFound();
        }

        Input.Number = opened.Course.Number;
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop)
    {
        if (!await FindAsync(period, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(new ScheduleValidator(opened), Input))
        {
            return this.Wrong();
        }

        var terms = new PublishingTerms(opened.Officer, opened.At)
        {
            SignOff = Input.SignOff,
            Number = Input.Number,
            Embargo = Input.At,
            Readers = await ReadersOfReports.NamedAsync(db, Input.Readers, stop),
        };
        return await publications.BeginAsync(opened.Period, opened.Now, opened.Course, terms, stop) is { } refusal
            ? this.Refuse(opened, refusal)
            : RedirectToPage("/Reports/Publishing", new { period, edition = opened.Course.Number, since = opened.At.ToUnixTimeSeconds() });
    }

    private async Task<bool> FindAsync(string period, CancellationToken stop)
    {
        People = (await ReadersOfReports.AllAsync(db, stop)).AsNamedOptions();
        return await opened.FindAsync(period, stop);
    }
}
