using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

/// <summary>The council's procedures with their limits.</summary>
public sealed class IndexModel(Setup setup) : PageModel
{
    public IReadOnlyList<Procedure> Procedures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Procedures = (await setup.GetAsync(stop)).Procedures;
}
