using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Changing what is to be done, by whom and by when.</summary>
public sealed class ChangeModel(OpenedAction opened) : PageModel
{
    [BindProperty]
    public ActionForm Input { get; set; } = new();

    public OpenedAction Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, Input.Beside(ActionForm.Of(opened.Action), opened.Lists));

    private Refusal? Refused => opened.Action.WhyNotChange(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = ActionForm.Of(opened.Action);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new ActionForm.FormValidator(opened.Lists, opened.Today), Input))
        {
            return this.Wrong();
        }

        var entry = opened.Action.Change(Input.Facts, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(entry, Input.Version, stop))
        {
            Input.Version = opened.Action.Version;
            return this.RefuseStale("action");
        }

        TempData.Banner("Action changed");
        return RedirectToPage("/Learning/Index");
    }
}
