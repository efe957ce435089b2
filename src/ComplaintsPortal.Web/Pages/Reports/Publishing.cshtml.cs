using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>
/// How far a report is that is being published. The page asks again by itself, without a script, until it is over. Where another web server prints it,
/// this one knows only whether the edition is there yet.
/// </summary>
public sealed class PublishingModel(PortalDb db, Publications publications, TimeProvider time) : PageModel
{
    // A server that was stopped in the middle publishes nothing: then the draft says how far the report is.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>The number of the edition that is being made.</summary>
    [FromQuery]
    public int Edition { get; set; }

    /// <summary>When that was begun, in seconds since 1970.</summary>
    [FromQuery]
    public long Since { get; set; }

    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>Whether it goes on; false where it was refused in the end.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>The publication where it goes on here; null where another web server has it.</summary>
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
            return await ElsewhereAsync(stop);
        }

        if (!await job.IsOverAsync(stop))
        {
            Job = job;
            return Wait();
        }

        var publication = await publications.TakeAsync(over, job);
        return publication.WhyNot is { } refusal ? this.Refuse(refusal) : Done(publication.Edition!);
    }

    private async Task<IActionResult> ElsewhereAsync(CancellationToken stop)
    {
        if (await db.Editions.AsNoTracking().SingleOrDefaultAsync(one => one.Period == Period.Name && one.Number == Edition, stop) is { } edition)
        {
            return Done(edition);
        }

        var recently = time.GetUtcNow().ToUnixTimeSeconds() - Since is >= 0 and var seconds && seconds < Longest.TotalSeconds;
        return recently && (await CourseBook.FindAsync(db, Period, stop)) is { State: CourseState.Approved } course && course.Number == Edition
            ? Wait() : RedirectToPage("/Reports/Draft", new { period = Period.Name });
    }

    private PageResult Wait()
    {
        GoesOn = true;
        Response.Headers["Refresh"] = "3";
        return Page();
    }

    private RedirectToPageResult Done(Edition edition)
    {
        TempData.Banner(edition.Embargo is null
            ? $"Report on {Period} published, edition {edition.Number}"
            : $"Report on {Period} is to be published on {edition.PublishedAt.InWords()}");
        return edition.Embargo is null ? RedirectToPage("/Published/Index") : RedirectToPage("/Reports/Draft", new { period = Period.Name });
    }
}
