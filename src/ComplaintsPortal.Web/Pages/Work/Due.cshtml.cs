using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Finding;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Work;

/// <summary>Everything that is overdue, due today or due this working week: stages and every other deadline of the office.</summary>
public sealed class DueModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    private const int MostPages = CaseFilter.Limit / DueList.PageSize;

    public string? Whose { get; private set; }

    public CaseTable Table { get; private set; } = null!;

    public int PageNumber { get; private set; } = 1;

    public int Pages => Math.Min((Count + DueList.PageSize - 1) / DueList.PageSize, MostPages);

    public string Heading => $"{State.Words()}: {(Whose is null ? "mine" : "everybody's")}";

    public string Counted => $"{First:N0} to {First + Table.Rows.Count - 1:N0} of {Count:N0}";

    public string AddressOfPages => $"{AddressOf(State, Whose is not null)}&page={{page}}";

    private CaseState State { get; set; }

    private int Count { get; set; }

    private int First => ((PageNumber - 1) * DueList.PageSize) + 1;

    /// <summary>Where the list of a state is, below the portal's own address.</summary>
    public static string AddressOf(CaseState state, bool everybodys) => $"~/work/due?state={state.Key()}{(everybodys ? "&whose=everybody" : "")}";

    public async Task<IActionResult> OnGetAsync(string? state, string? whose, [FromQuery(Name = "page")] int number, CancellationToken stop)
    {
        if (StateWords.Find(state ?? CaseState.Overdue.Key()) is not { } asked || !DueList.States.Contains(asked))
        {
            return NotFound();
        }

        (State, Whose) = (asked, whose == "everybody" ? whose : null);
        var council = await setup.GetAsync(stop);
        var days = OfficeDays.On(time.Today(), council.Calendar);
        var due = new DueList(db, days, Whose is null ? signedIn.Officer.Id : null);
        Count = await due.CountAsync(State, stop);
        PageNumber = Math.Clamp(number, 1, Math.Max(Pages, 1));
        var rows = new CaseRows(council, days.Today);
        var lines = await due.ReadAsync(State, (PageNumber - 1) * DueList.PageSize, DueList.PageSize, stop);
        Table = new CaseTable(Heading, [.. lines.Select(rows.Of)], Whose is not null);
        return Page();
    }
}
