using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Register;

/// <summary>What the register says of somebody, to be read or changed.</summary>
public sealed class ChangeModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    private CouncilLists lists = new([]);
    private IReadOnlyList<HistoryLine> changedSince = [];

    [BindProperty]
    public AppointeeInput Input { get; set; } = new();

    public Appointee Appointee { get; private set; } = null!;

    public AppointeeForm Form => AppointeeForm.Of(Input, lists);

    public BothVersions Versions => new(
        changedSince,
        new FieldVersions("Name", Appointee.Name, Input.Name),
        new FieldVersions("May be appointed to", AppointeeWords.RolesOf(Appointee), string.Join(", ", Input.Roles)),
        new FieldVersions("Tie to this council", Appointee.Tie.Words(), Input.Tie?.Words()),
        new FieldVersions("Declared interests", Appointee.Interests, Input.Interests));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        Input = AppointeeInput.Of(Appointee);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        var now = time.GetUtcNow();
        if (!this.Accepts(new AppointeeValidator(lists, now.InUnitedKingdom().Date()), Input))
        {
            return this.Wrong();
        }

        var officer = signedIn.Officer;
        Appointee.Restate(Input.Facts());
        db.Record(new HistoryEntry(now, officer.Id, officer.Name, $"Entry of {Appointee.Name} on the register changed"));
        if (!await db.TrySaveAsync(Appointee, Input.Version, stop))
        {
            await FindAsync(id, stop);
            changedSince = [new HistoryLine(now, "somebody else", "The entry was changed", null)];
            Input.Version = Appointee.Version;
            return this.RefuseStale("entry");
        }

        TempData.Banner($"The entry of {Appointee.Name} was changed");
        return RedirectToPage("/Register/Index");
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        lists = (await setup.GetAsync(stop)).Lists;
        Appointee = (await db.Appointees.SingleOrDefaultAsync(appointee => appointee.Id == id, stop))!;
        return Appointee is not null;
    }
}
