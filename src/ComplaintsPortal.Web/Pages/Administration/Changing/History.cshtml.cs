using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Changing;

/// <summary>The changes of the set-up: what was before, what is after, by whom, when and why; the last one first.</summary>
public sealed class HistoryModel(PortalDb db, TimeProvider time) : PageModel
{
    internal const int Most = 50;

    /// <summary>The key of the part; every part where none is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Part { get; set; }

    public IReadOnlyList<SetupChange> Changes { get; private set; } = [];

    /// <summary>The number of the change before which the older ones begin; null where there are none.</summary>
    public int? Older { get; private set; }

    public DateOnly Today => time.Today();

    public static IEnumerable<SelectListItem> Parts => SetupPart.All.Select(part => new SelectListItem(part.Name, part.Key));

    public static string NameOf(SetupChange change) => SetupPart.Find(change.Part)?.Name ?? change.Part;

    public async Task OnGetAsync(int? before, CancellationToken stop)
    {
        var part = SetupPart.Find(Part)?.Key;
        var shown = await db.SetupChanges.AsNoTracking()
            .Where(change => (part == null || change.Part == part) && (before == null || change.Id < before))
            .OrderByDescending(change => change.Id).Take(Most + 1).ToListAsync(stop);
        Changes = [.. shown.Take(Most)];
        Older = shown.Count > Most ? Changes[^1].Id : null;
    }
}
