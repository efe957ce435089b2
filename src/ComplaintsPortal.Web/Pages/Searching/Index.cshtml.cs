using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Searching;

/// <summary>Searching people and cases. What was typed is posted, and stands sealed in the address that answers.</summary>
public sealed class IndexModel(PortalDb db, Setup setup, SearchAddress address, SignedIn signedIn, TimeProvider time) : PageModel
{
    private const int Most = 20;
    private const int MostSuggested = 6;
    private const int FewestTyped = 2;

    [BindProperty]
    public SearchInput Input { get; set; } = new();

    public SearchFound? Found { get; private set; }

    public IReadOnlyList<SearchRow> Cases { get; private set; } = [];

    public string Counted => Found!.Count switch
    {
        1 => "1 case",
        >= SearchFound.MostCounted => $"At least {SearchFound.MostCounted:N0} cases; these are the likeliest {Most}. Add a word to see fewer",
        > Most => $"{Found.Count:N0} cases; these are the likeliest {Most}. Add a word to see fewer",
        _ => $"{Found.Count:N0} cases",
    };

    public async Task OnGetAsync(string? q, SearchScope @in, CancellationToken stop)
    {
        if (address.Read(q) is not { } text)
        {
            return;
        }

        Input = new SearchInput { Text = text, In = @in };
        Found = await new CaseSearch(db).FindAsync(text, @in, Most, stop);
        var rows = new SearchRows(await setup.GetAsync(stop), time.Today());
        Cases = [.. Found.Cases.Select(rows.Of)];
        var (officer, people) = (signedIn.Officer, Words.Count(Found.People.Count, "person", "people"));
        var what = $"Searched people and cases: {people} and {Words.Count(Found.Count, "case", "cases")} found";
        db.Record(new HistoryEntry(time.GetUtcNow(), officer.Id, officer.Name, what, text));
        await db.SaveChangesAsync(stop);
    }

    public IActionResult OnPost() => this.Accepts(new SearchValidator(), Input)
        ? RedirectToPage(new { q = address.Seal(Input.Text!.Trim()), @in = Input.In is SearchScope.Everything ? null : Input.In.ToString() })
        : this.Wrong();

    /// <summary>What may be meant by what is being typed.</summary>
    public async Task<IActionResult> OnPostSuggestAsync(CancellationToken stop)
    {
        var typed = Input.Text?.Trim() ?? "";
        if (typed.Length < FewestTyped || !(await new SearchValidator().ValidateAsync(Input, stop)).IsValid)
        {
            return new JsonResult(Array.Empty<Suggested>());
        }

        var found = await new CaseSearch(db).FindAsync(typed, SearchScope.Everything, MostSuggested, stop);
        return new JsonResult(new SearchRows(await setup.GetAsync(stop), time.Today()).Suggest(found, Url).Take(MostSuggested));
    }
}
