using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Keys;

/// <summary>Making a key. It is shown once, on the next page.</summary>
public sealed class AddModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public AddInput Input { get; set; } = new();

    public void OnGet()
    {
        // A form and nothing else.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        var (key, secret, said) = ClientKey.Make(Input.Client!.Trim(), Input.SeesSmallFigures, signedIn.Officer, time.GetUtcNow());
        db.ClientKeys.Add(key);
        db.Record(said);
        await db.SaveChangesAsync(stop);
        TempData.Banner($"Key made for {key.Client}");
        TempData[ShowModel.Secret] = secret;
        return RedirectToPage("/Administration/Keys/Show", new { id = key.Id });
    }
}
