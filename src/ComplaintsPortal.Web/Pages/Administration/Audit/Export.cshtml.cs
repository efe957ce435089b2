using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Reports.Exploring;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Audit;

/// <summary>Taking a part of the audit away as a file, which the audit tells too.</summary>
public sealed class ExportModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public AuditFilter Filter { get; set; } = new();

    public RedirectToPageResult OnGet() => RedirectToPage("/Administration/Audit/Index");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return RedirectToPage("/Administration/Audit/Index", Filter.Route());
        }

        var entries = await (await Filter.EntriesAsync(db, stop)).Select(entry => new { entry.Sequence, entry.At, entry.ByName, entry.What }).ToListAsync(stop);
        db.Record(new HistoryEntry(time.GetUtcNow(), signedIn.Officer.Id, signedIn.Officer.Name, $"Audit exported: {entries.Count:N0} entries"));
        await db.SaveChangesAsync(stop);
        var rows = entries.Select(entry => (IReadOnlyList<object>)
            [$"{entry.Sequence}", entry.At.UtcDateTime.ToString("u", CultureInfo.InvariantCulture), entry.ByName, entry.What]);
        var file = ListFile.Of("Audit", ["Number", "When", "Who", "What"], rows, ListFile.Csv);
        return File(file, ExploredFiles.TypeOf(ListFile.Csv), $"audit-{time.Today():yyyy-MM-dd}.csv");
    }
}
