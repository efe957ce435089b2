using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Operating;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.State;

/// <summary>What was found of each part of the installation, as <c>portal doctor</c> finds it.</summary>
public sealed class IndexModel(PortalDb db, Installation installation, TimeProvider time) : PageModel
{
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Findings = await installation.ExamineAsync(db, time.GetUtcNow(), stop);
}
