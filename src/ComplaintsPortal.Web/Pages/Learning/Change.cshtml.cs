using ComplaintsPortal.Domain;
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

    private Refusal? WhyNot => opened.Action.WhyNotChange(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        Input = ActionForm.Of(opened.Action);
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop) => await opened.FindAsync(id, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, new ActionForm.FormValidator(opened.Lists, opened.Today),
            () => opened.Record(opened.Action.Change(Input.Facts, opened.Officer, opened.Now)),
            new Done("Action changed"), stop)
        : NotFound();
}
