using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding.Chosen;

/// <summary>The cases that were chosen in the list, with its columns, as a page to print. That it was made is recorded.</summary>
public sealed class RegisterModel(PortalDb db, ListReader reader, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FilterInput Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int[] Chosen { get; set; } = [];

    public IReadOnlyList<ListRow> Rows { get; private set; } = [];

    public string Said { get; private set; } = "Go back to the list, and choose the cases that should stand here.";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Chosen.Length is 0 or > Assigning.Most || await reader.ReadAsync(new FilterInput { Show = Filter.Show }, ModelState, stop) is not { } asked)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var (who, chosen) = (signedIn.Officer, asked.Filter with { Chosen = Chosen });
        var lines = await CaseList.All(db, chosen, asked.Days, Filter.Columns).AsSingleQuery().ToListAsync(stop);
        Rows = await reader.RowsAsync(lines, Filter.Columns, asked.Days.Today, stop);
        var count = Words.Count(Rows.Count, "case", "cases");
        Said = $"{count}, as they stood on {time.Today().InWords()}. Made by {who.Name}.";
        db.Record(new HistoryEntry(time.GetUtcNow(), who.Id, who.Name, $"Register of {count} made to print"));
        await db.SaveChangesAsync(stop);
        return Page();
    }
}
