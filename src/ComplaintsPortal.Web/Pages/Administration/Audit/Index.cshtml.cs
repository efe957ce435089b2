using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Audit;

/// <summary>Who signed in, was refused, took something away, looked for somebody or changed rights, and when. It says nothing of any case.</summary>
public sealed class IndexModel(PortalDb db, UnusualDays unusual, TimeProvider time) : PageModel
{
    internal const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public AuditFilter Filter { get; set; } = new();

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    /// <summary>The number of the entry before which the older ones begin; null where there are none.</summary>
    public long? Older { get; private set; }

    public IReadOnlyList<string> Unusual { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public DateOnly Today => time.Today();

    public static IEnumerable<SelectListItem> Subjects => AuditSubject.All.Select(subject => new SelectListItem(subject.Name, subject.Key));

    public async Task OnGetAsync(long? before, CancellationToken stop)
    {
        People = await db.Users.OrderBy(account => account.Name).ThenBy(account => account.Id)
            .Select(account => new SelectListItem(account.Name, account.Id.ToString())).ToListAsync(stop);
        Unusual = await unusual.ReadAsync(stop);
        if (!ModelState.IsValid)
        {
            return;
        }

        var entries = await Filter.EntriesAsync(db, stop);
        var shown = await entries.Where(entry => before == null || entry.Sequence < before).Take(Most + 1).ToListAsync(stop);
        Entries = [.. shown.Take(Most)];
        Older = shown.Count > Most ? Entries[^1].Sequence : null;
    }
}
