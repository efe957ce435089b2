using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Work;

/// <summary>The private address from which one's own calendar program reads the dates of one's work.</summary>
public sealed class FeedModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    private const string Secret = "Calendar";

    /// <summary>When the address was made, UTC; null where there is none.</summary>
    public DateTimeOffset? Made { get; private set; }

    /// <summary>The address, right after it was made.</summary>
    public string? Address { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Made = await db.CalendarKeys.Where(key => key.AccountId == signedIn.Officer.Id).Select(key => (DateTimeOffset?)key.MadeAt).SingleOrDefaultAsync(stop);
        Address = TempData[Secret] is string key ? $"{Request.Scheme}://{Request.Host}{Url.Content($"~/calendar/{key}.ics")}" : null;
    }

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken stop)
    {
        TempData[Secret] = await CalendarKey.MakeAsync(db, signedIn.Officer, time.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken stop)
    {
        if (await CalendarKey.EndAsync(db, signedIn.Officer, time.GetUtcNow(), stop))
        {
            await db.SaveChangesAsync(stop);
            TempData.Banner("The address is ended");
        }

        return RedirectToPage();
    }
}
