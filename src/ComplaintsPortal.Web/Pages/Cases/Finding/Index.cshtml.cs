using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>All cases, filtered, sorted and paged.</summary>
public sealed class IndexModel(PortalDb db, ListReader reader, SignedIn signedIn) : PageModel
{
    private AskedList? asked;

    [BindProperty(SupportsGet = true)]
    public FilterInput Filter { get; set; } = new();

    public FilterChoices Choices => reader.Choices;

    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    public IReadOnlyList<SavedList> Saved { get; private set; } = [];

    public ListTable? Table { get; private set; }

    public Officer Who => signedIn.Officer;

    public int PageNumber { get; private set; } = 1;

    public string? Note => asked?.Note;

    /// <summary>The address of the next page where this one ended at a place in the list; null where pages are only counted.</summary>
    public string? Next { get; private set; }

    public int Pages => asked is null ? 1 : (asked.Reachable + CaseList.PageSize - 1) / CaseList.PageSize;

    public string Counted => asked!.Overflows
        ? $"More than {CaseFilter.Limit:N0} cases; the first {CaseFilter.Limit:N0} of them can be paged through. Narrow the filter to see others."
        : $"Cases {First:N0} to {First + Table!.Rows.Count - 1:N0} of {asked.Count:N0}";

    private int First => ((PageNumber - 1) * CaseList.PageSize) + 1;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        asked = await reader.ReadAsync(Filter, ModelState, stop);
        Saved = await SavedList.SeenBy(db, Who).AsNoTracking().ToListAsync(stop);
        if (asked is null)
        {
            return this.Wrong();
        }

        if (Request.Query.Any(answer => answer.Key.Contains('.', StringComparison.Ordinal) || answer.Value.Contains("")))
        {
            // A form sends its empty fields too; the address that people keep and pass on is the short one.
            return LocalRedirect(Filter.Address());
        }

        Filter.Show = [.. Filter.Columns.Select(column => column.Key())];
        PageNumber = Math.Clamp(Filter.PageNumber, 1, Math.Max(Pages, 1));
        Chips = new FilterChips(Filter, Choices).All;
        var after = PageNumber > 1 ? CasePosition.Read(Filter.After) : null;
        var lines = await asked.Page(db, PageNumber, Filter.Columns, after).AsSingleQuery().ToListAsync(stop);
        Next = PageNumber < Pages && CasePosition.EndOf(asked.Filter, lines) is { } end ? Filter.AddressAfter(PageNumber, end) : null;
        Table = new ListTable(
            [.. Filter.Columns.Prepend(CaseColumn.Reference).Select(column => ListHeading.Of(column, asked.Filter.Sort, Filter))],
            await reader.RowsAsync(lines, Filter.Columns, asked.Days.Today, stop), Filter);
        return Page();
    }
}
