using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Putting a point in other words.</summary>
public sealed class RewordModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public PointForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Issue Point { get; private set; } = null!;

    public BothVersions Versions => Input.Beside(Point, opened);

    private Refusal? Refused => opened.Stage.WhyNotReword(Point, opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int stage, int point, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop) || !At(point))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = PointForm.Of(Point, opened.Case.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, int point, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop) || !At(point))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new PointForm.FormValidator(opened.Council.Lists), Input))
        {
            return this.Wrong();
        }

        opened.Stage.Reword(Point, Input.Terms, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            _ = At(point);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Point reworded");
        return RedirectToPage("/Cases/Points", new { id });
    }

    private bool At(int point)
    {
        var found = opened.Stage.Issues.FirstOrDefault(one => one.Id == point);
        Point = found ?? Point;
        return found is not null;
    }
}
