using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Adding a point to a stage.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public PointForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => Input.Beside(now: null, opened);

    private Refusal? Refused => opened.Stage.WhyNotAddPoint(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new PointForm { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
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

        opened.Stage.AddPoint(Input.Terms, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Point added");
        return RedirectToPage("/Cases/Points", new { id });
    }
}
