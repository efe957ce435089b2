using ComplaintsPortal.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Everything that was done to a case, and on request who read it.</summary>
public sealed class HistoryModel(OpenedCase opened, PortalDb db) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public bool Readings { get; set; }

    public OpenedCase Opened => opened;

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public int Number { get; private set; }

    public int Pages { get; private set; }

    public string UrlTemplate => $"/cases/{opened.Case.Id}/history?{(Readings ? "readings=true&" : "")}page={{page}}";

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery(Name = "page")] int number = 1, CancellationToken stop = default)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        var entries = db.HistoryOf(id, Readings);
        Pages = (await entries.CountAsync(stop) + PageSize - 1) / PageSize;
        Number = Math.Clamp(number, 1, Math.Max(1, Pages));
        Lines = await entries.OrderByDescending(entry => entry.Sequence).Skip((Number - 1) * PageSize).Take(PageSize).AsLines().ToListAsync(stop);
        return Page();
    }
}
