using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Keys;

/// <summary>The keys with which programs ask for figures.</summary>
public sealed class IndexModel(PortalDb db, TimeProvider time) : PageModel
{
    public IReadOnlyList<ClientKey> Keys { get; private set; } = [];

    public DateOnly Today => time.Today();

    public async Task OnGetAsync(CancellationToken stop) => Keys = await db.ClientKeys.AsNoTracking()
        .OrderBy(key => key.RevokedAt != null).ThenBy(key => key.Client).ThenBy(key => key.MadeAt).ToListAsync(stop);
}
