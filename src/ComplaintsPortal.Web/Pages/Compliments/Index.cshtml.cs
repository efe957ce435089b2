using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Compliments;

/// <summary>The compliments that were cleared of names.</summary>
public sealed class IndexModel(PortalDb db, Setup setup) : PageModel
{
    private CouncilLists? lists;

    public IReadOnlyList<ClearedCompliment> Compliments { get; private set; } = [];

    public int Count { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int Pages => (Count + ClearedCompliments.PageSize - 1) / ClearedCompliments.PageSize;

    public async Task OnGetAsync([FromQuery(Name = "page")] string? page, CancellationToken stop)
    {
        lists = (await setup.GetAsync(stop)).Lists;
        Count = await ClearedCompliments.All(db).CountAsync(stop);
        _ = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        PageNumber = Math.Clamp(number, 1, Math.Max(Pages, 1));
        Compliments = await ClearedCompliments.Page(db, PageNumber).ToListAsync(stop);
    }

    public string ServiceOf(ClearedCompliment one) => one.Service is null ? "Not recorded" : lists!.Label(ListName.Service, one.Service);
}
