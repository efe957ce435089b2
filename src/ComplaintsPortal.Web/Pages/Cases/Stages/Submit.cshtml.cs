using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Putting the response to a manager.</summary>
public sealed class SubmitModel(OpenedCase opened) : PageModel
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

        if (opened.Stage.WhyNotSubmit(opened.Officer) is { } refusal)
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

        if (opened.Stage.WhyNotSubmit(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        opened.Stage.SubmitResponse(opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Response submitted for approval");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }
    }
}
