using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Recording that an action was carried out.</summary>
public sealed class CompleteModel(OpenedAction opened) : PageModel
{
    [BindProperty]
    public CompleteInput Input { get; set; } = new();

    public OpenedAction Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Completed", opened.Action.Completed.InWords(), Input.On.InWords()),
        new FieldVersions("Evidence", opened.Action.Evidence, Input.Evidence));

    private Refusal? WhyNot => opened.Action.WhyNotChange(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        Input = new CompleteInput { Version = opened.Action.Version, On = opened.Today };
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop) => await opened.FindAsync(id, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, new CompleteValidator(opened),
            () => opened.Record(opened.Action.Complete(Input.On!.Value, Input.Evidence!.Trim(), opened.Officer, opened.Now)),
            new Done("Action completed"), stop)
        : NotFound();
}
