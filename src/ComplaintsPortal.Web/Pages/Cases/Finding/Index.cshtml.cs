using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>All cases, filtered and paged.</summary>
public sealed class IndexModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FilterInput Filter { get; set; } = new();
    public FilterChoices Choices { get; private set; } = null!;
    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    public CaseTable? Table { get; private set; }

    public int Count { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public string? Note { get; private set; }

    public int Pages => (Math.Min(Count, CaseFilter.Limit) + CaseList.PageSize - 1) / CaseList.PageSize;

    public string Counted => Count > CaseFilter.Limit
        ? $"More than {CaseFilter.Limit:N0} cases; the first {CaseFilter.Limit:N0} of them can be paged through. Narrow the filter to see others."
        : $"Cases {First:N0} to {First + Table!.Rows.Count - 1:N0} of {Count:N0}";

    private int First => ((PageNumber - 1) * CaseList.PageSize) + 1;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Choices = await FilterChoices.ReadAsync(db, council, stop);
        var days = OfficeDays.On(time.Today(), council.Calendar);
        var filter = Accepts() ? await WithTextAsync(Asked(council), days, stop) : null;
        if (filter is null)
        {
            return this.Wrong();
        }

        if (Request.Query.Any(answer => answer.Key.Contains('.', StringComparison.Ordinal) || answer.Value == ""))
        {
            // A form sends its empty fields too; the address that people keep and pass on is the short one.
            return LocalRedirect(Filter.Address());
        }

        await ReadAsync(filter, days, council, stop);
        return Page();
    }

    private CaseFilter Asked(CouncilSetup council) =>
        Filter.ToFilter(signedIn.Officer.Id, string.IsNullOrEmpty(Filter.Service) ? null : PlaceFilter.At(Filter.Service, council.Lists));

    private bool Accepts()
    {
        foreach (var error in new FilterValidator(Choices).Validate(Filter).Errors)
        {
            ModelState.TryAddModelError(error.PropertyName, error.ErrorMessage);
        }

        return ModelState.IsValid;
    }

    // A reference is looked for first. What is no reference is taken for words.
    private async Task<CaseFilter?> WithTextAsync(CaseFilter filter, OfficeDays days, CancellationToken stop)
    {
        if (Filter.Text?.Trim() is not { Length: > 0 } text)
        {
            Note = filter.ByDue && string.IsNullOrEmpty(Filter.State) ? "Open cases: only they have a due date to come." : null;
            return filter;
        }

        foreach (var (asked, note) in ReferenceSearch.Of(text))
        {
            if (await CaseList.Matches(db, asked, days).AnyAsync(stop))
            {
                Note = note;
                return filter with { ReferencePrefix = asked.ReferencePrefix, ReferenceNumber = asked.ReferenceNumber, State = asked.State ?? filter.State };
            }
        }

        if (filter.State is CaseState.Concluded or CaseState.Rejected or CaseState.Withdrawn or CaseState.Voided)
        {
            ModelState.AddModelError(nameof(FilterInput.Text), $"No reference begins with “{text}”, and words are looked for in open cases only");
            return null;
        }

        Note = $"No reference begins with “{text}”. These are the {(filter.State ?? CaseState.Open).Words().ToLowerInvariant()} cases with these "
            + "words in the summary.";
        return filter with { Words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6)], State = filter.State ?? CaseState.Open };
    }

    private async Task ReadAsync(CaseFilter filter, OfficeDays days, CouncilSetup council, CancellationToken stop)
    {
        Count = await CaseList.Matches(db, filter, days).CountAsync(stop);
        PageNumber = Math.Clamp(Filter.PageNumber, 1, Math.Max(Pages, 1));
        Chips = [.. Choices.Chips(Filter)];
        var rows = new CaseRows(council, days.Today);
        var lines = await CaseList.Page(db, filter, days, PageNumber).AsSingleQuery().ToListAsync(stop);
        Table = new CaseTable("Cases", [.. lines.Select(rows.Of)]);
    }
}
