using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>How far a report is that is being published. The page asks again by itself, without a script, until it is over.</summary>
public sealed class PublishingModel(Publications publications) : PageModel
{
    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>The publication while it goes on; null where it was refused in the end.</summary>
    public PrintJob<Publication>? Job { get; private set; }

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        Period = over;
        if (publications.Find(over) is not { } job)
        {
            return RedirectToPage("/Reports/Draft", new { period });
        }

        if (!await job.IsOverAsync(stop))
        {
            Job = job;
            Response.Headers["Refresh"] = "3";
            return Page();
        }

        var publication = await publications.TakeAsync(over, job);
        return publication.WhyNot is { } refusal ? this.Refuse(refusal) : Done(publication);
    }

    private RedirectToPageResult Done(Publication publication)
    {
        var edition = publication.Edition!;
        TempData.Banner(edition.Embargo is null
            ? $"Report on {Period} published, edition {edition.Number}"
            : $"Report on {Period} is to be published on {edition.PublishedAt.InWords()}");
        return edition.Embargo is null ? RedirectToPage("/Published/Index") : RedirectToPage("/Reports/Draft", new { period = Period.Name });
    }
}
