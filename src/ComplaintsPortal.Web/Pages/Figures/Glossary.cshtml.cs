using ComplaintsPortal.Data.Council;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Figures;

/// <summary>What every word of a figure means.</summary>
public sealed class GlossaryModel(Setup setup) : PageModel
{
    public CouncilSetup Council { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Council = await setup.GetAsync(stop);
}
