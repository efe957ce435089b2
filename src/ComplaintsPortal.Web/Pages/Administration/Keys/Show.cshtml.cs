using ComplaintsPortal.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Keys;

/// <summary>Shows a key, once.</summary>
public sealed class ShowModel(PortalDb db) : PageModel
{
    /// <summary>Under which name the key is handed over from the page that made it.</summary>
    internal const string Secret = "Key";

    public string Client { get; private set; } = "";

    public string? Key { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.ClientKeys.Where(key => key.Id == id).Select(key => key.Client).SingleOrDefaultAsync(stop) is not { } client)
        {
            return NotFound();
        }

        (Client, Key) = (client, TempData[Secret] as string);
        return Page();
    }
}
