using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Restricting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>Restricting the processing of what is held about a person, on all of their cases (UK GDPR, article 18).</summary>
public sealed class RestrictModel(OpenedPerson opened, PortalDb db) : PageModel
{
    [BindProperty]
    public RestrictionForm Input { get; set; } = new();

    public OpenedPerson Opened => opened;

    /// <summary>
    /// Whether it stands on all that whoever asks may see. That is no refusal: there may be others, and a page that told them apart would tell of
    /// these.
    /// </summary>
    public bool Stands => opened.Cases.All(one => one.Restricted);

    public async Task<IActionResult> OnGetAsync(string person, CancellationToken stop) => await opened.FindAsync(person, stop)
        ? this.Ask(opened, null, () => Input = new RestrictionForm { Version = opened.Version })
        : NotFound();

    public async Task<IActionResult> OnPostAsync(string person, CancellationToken stop) => await opened.FindAsync(person, stop)
        ? await this.ActAsync(opened, null, Input, new RestrictionValidator(opened.Office), () => RestrictAsync(stop), stop)
        : NotFound();

    private async Task<Done> RestrictAsync(CancellationToken stop)
    {
        await RestrictedProcessing.RestrictAsync(db, opened.Key, Input.Terms, opened.Office, stop);
        return new Done("Processing is restricted");
    }
}
