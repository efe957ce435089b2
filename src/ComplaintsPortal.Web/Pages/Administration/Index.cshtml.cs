using ComplaintsPortal.Web.Pages.Administration.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What an administrator keeps, and what was unusual.</summary>
public sealed class IndexModel(UnusualDays unusual) : PageModel
{
    public IReadOnlyList<string> Unusual { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Unusual = await unusual.ReadAsync(stop);
}
