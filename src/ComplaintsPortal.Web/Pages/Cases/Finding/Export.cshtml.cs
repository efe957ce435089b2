using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Reports.Exploring;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>The list as it is seen, all of its pages, as a file. Who took it away is recorded, and by what it was narrowed, without the answers.</summary>
public sealed class ExportModel(PortalDb db, ListReader reader, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FilterInput Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken stop)
    {
        if (!ExploredFiles.Formats.Contains(format))
        {
            return NotFound();
        }

        if (await reader.ReadAsync(Filter, ModelState, stop) is not { } asked)
        {
            return LocalRedirect(Filter.Address());
        }

        var lines = await CaseList.All(db, asked.Filter, asked.Days, Filter.Columns).AsSingleQuery().ToListAsync(stop);
        var rows = await reader.RowsAsync(lines, Filter.Columns, asked.Days.Today, stop);
        await RecordAsync(rows.Count, format, stop);
        return File(
            ListFile.Of(
                "Cases", ["Reference", "Summary", .. Filter.Columns.Select(column => column.Words())],
                rows.Select(row => (IReadOnlyList<object>)[row.Reference, row.Summary ?? "", .. row.Cells.Select(cell => cell.Value)]), format),
            ExploredFiles.TypeOf(format), $"cases.{format}");
    }

    private async Task RecordAsync(int count, string format, CancellationToken stop)
    {
        var (who, keys) = (signedIn.Officer, string.Join(", ", Filter.Keys));
        var people = Filter.Columns.Any(column => column is CaseColumn.Complainant or CaseColumn.Child) ? ", with names" : "";
        db.Record(new HistoryEntry(
            time.GetUtcNow(), who.Id, who.Name, $"List of cases taken away as {format}: {Words.Count(count, "line", "lines")}{people}",
            keys.Length == 0 ? "Not narrowed" : $"Narrowed by {keys}"));
        await db.SaveChangesAsync(stop);
    }
}
