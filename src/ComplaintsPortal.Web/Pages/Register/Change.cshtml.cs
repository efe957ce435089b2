using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Register;

/// <summary>What the register says of somebody, to be read or changed.</summary>
public sealed class ChangeModel(OpenedAppointee opened) : PageModel
{
    [BindProperty]
    public AppointeeInput Input { get; set; } = new();

    public Appointee Appointee => opened.Appointee;

    public AppointeeForm Form => AppointeeForm.Of(Input, opened.Lists);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Name", Appointee.Name, Input.Name),
        new FieldVersions("May be appointed to", AppointeeWords.RolesOf(Appointee), string.Join(", ", Input.Roles)),
        new FieldVersions("Tie to this council", Appointee.Tie.Words(), Input.Tie?.Words()),
        new FieldVersions("Declared interests", Appointee.Interests, Input.Interests));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        Input = AppointeeInput.Of(Appointee);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) => await opened.FindAsync(id, stop)
        ? await this.ActAsync(opened, null, Input, new AppointeeValidator(opened.Lists, opened.Today), Restate, stop)
        : NotFound();

    private Done Restate()
    {
        opened.Restate(Input.Facts());
        return new Done($"The entry of {Appointee.Name} was changed");
    }
}
