using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Approving the exact text of a response.</summary>
public sealed class ApproveModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Response", opened.Stage.Response?.Text, null));

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotApprove(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotApprove(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        opened.Stage.ApproveResponse(opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Response approved");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }
    }
}
