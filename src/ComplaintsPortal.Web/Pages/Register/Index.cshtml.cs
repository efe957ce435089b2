using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Register;

/// <summary>Everybody whom the council may appoint to a statutory complaint.</summary>
public sealed class IndexModel(PortalDb db) : PageModel
{
    public IReadOnlyList<Appointee> Appointees { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Appointees = await Data.People.Register.Everybody(db).ToListAsync(stop);
}
