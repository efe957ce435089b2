using ComplaintsPortal.Domain.Lists;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

/// <summary>The lists that the council keeps.</summary>
public sealed class IndexModel(Setup setup) : PageModel
{
    public IReadOnlyList<(string List, int Offered, int Retired)> Lists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var lists = (await setup.GetAsync(stop)).Lists;
        Lists = [.. ListName.All.Select(list => (list, lists.All(list).Count(entry => !entry.Retired), lists.All(list).Count(entry => entry.Retired)))];
    }
}
