using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Forms;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Forms.Sending;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Drafts;

/// <summary>What somebody wrote and did not save. The script sends it here while they write; the page lists it, for them alone.</summary>
public sealed class IndexModel(KeptForms forms, SignedIn signedIn, PortalDb db) : PageModel
{
    internal IReadOnlyList<KeptLine> Kept { get; private set; } = [];

    internal IReadOnlyDictionary<int, string> References { get; private set; } = new Dictionary<int, string>();

    public async Task OnGetAsync(CancellationToken stop)
    {
        Kept = await forms.AllAsync(signedIn.Officer.Id, stop);
        References = await PageWords.ReferencesAsync(db, Kept.Select(line => line.Address), stop);
    }

    /// <summary>Keeps a draft of a form of the page whose address it names.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var form = await Request.ReadFormAsync(stop);
        return KeptForms.AddressOf(form[FormContents.DraftField]) is { } address
            && await forms.KeepAsync(signedIn.Officer.Id, address, KeptBecause.Draft, form, stop)
                ? new NoContentResult()
                : new BadRequestResult();
    }

    /// <summary>Throws away what is kept of a page, and shows that page as it is stored.</summary>
    public async Task<IActionResult> OnPostDiscardAsync(string? of, CancellationToken stop)
    {
        if (KeptForms.AddressOf(of) is not { } address)
        {
            return BadRequest();
        }

        await forms.ForgetAsync(signedIn.Officer.Id, address, stop);
        TempData.Banner("Draft deleted");
        return LocalRedirect(address);
    }
}
