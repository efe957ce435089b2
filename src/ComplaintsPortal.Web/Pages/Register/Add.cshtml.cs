using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Register;

/// <summary>Adding somebody to the register. The form carries the key, so that sending it twice adds one person.</summary>
public sealed class AddModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    private CouncilLists lists = new([]);

    [BindProperty]
    public AppointeeInput Input { get; set; } = new();

    [BindProperty]
    public Guid Key { get; set; }

    public AppointeeForm Form => AppointeeForm.Of(Input, lists);

    public async Task OnGetAsync(CancellationToken stop)
    {
        lists = (await setup.GetAsync(stop)).Lists;
        Key = Guid.CreateVersion7(time.GetUtcNow());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        lists = (await setup.GetAsync(stop)).Lists;
        var now = time.GetUtcNow();
        if (!this.Accepts(new AppointeeValidator(lists, now.InUnitedKingdom().Date()), Input))
        {
            return this.Wrong();
        }

        if (await db.Appointees.FindAsync([Key], stop) is null)
        {
            var added = new Appointee(Key, Input.Facts());
            db.Appointees.Add(added);
            db.Record(new HistoryEntry(now, signedIn.Officer.Id, signedIn.Officer.Name, $"{added.Name} added to the register"));
            await db.SaveChangesAsync(stop);
        }

        TempData.Banner($"{Input.Name!.Trim()} is on the register");
        return RedirectToPage("/Register/Index");
    }
}
