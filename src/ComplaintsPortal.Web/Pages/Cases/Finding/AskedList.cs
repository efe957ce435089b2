using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>The list that an address asks for, on the page and in a file alike.</summary>
/// <param name="Filter">What it is narrowed to, and its order.</param>
/// <param name="Days">The days against which due dates are seen.</param>
/// <param name="Note">What is said above it, where there is something to say.</param>
/// <param name="Count">How many cases match; more than <see cref="CaseFilter.Limit"/> where nobody counted on.</param>
internal sealed record AskedList(CaseFilter Filter, OfficeDays Days, string? Note, int Count)
{
    /// <summary>Whether more cases match than are counted.</summary>
    public bool Overflows => Count > CaseFilter.Limit;

    /// <summary>How many of them can be paged through.</summary>
    public int Reachable => Math.Min(Count, CaseFilter.Limit);

    /// <summary>The keys of all that matches, where it is too little for its order to be read from an index; null where it is looked for again.</summary>
    public IReadOnlyList<int>? Keys { get; init; }

    /// <summary>A page of it.</summary>
    public IQueryable<CaseLine> Page(PortalDb db, int page, IReadOnlyCollection<CaseColumn> columns, CasePosition? after) => Keys is { } keys
        ? CaseList.PageOf(db, keys, Filter, page, columns, after)
        : CaseList.Page(db, Filter, Days, page, columns, after);
}

/// <summary>Reads what an address asks for.</summary>
public sealed class ListReader(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time)
{
    // Of so few it costs more to find them again than to sort them.
    private const int Few = 4_000;

    /// <summary>How the council has set up its portal.</summary>
    public CouncilSetup Council { get; private set; } = null!;

    /// <summary>What the filter can be answered with.</summary>
    public FilterChoices Choices { get; private set; } = null!;

    /// <summary>The list; null where an answer is wrong, and then each wrong one has its sentence.</summary>
    internal async Task<AskedList?> ReadAsync(FilterInput input, ModelStateDictionary state, CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        Choices = await FilterChoices.ReadAsync(db, Council, stop);
        foreach (var error in (await new FilterValidator(Choices).ValidateAsync(input, stop)).Errors)
        {
            state.TryAddModelError(error.PropertyName, error.ErrorMessage);
        }

        var days = OfficeDays.On(time.Today(), Council.Calendar);
        return state.IsValid && await WithTextAsync(input, days, state, stop) is var (filter, note)
            ? await CountedAsync(filter, days, note, input.Keys.Skip(1).Any(), stop)
            : null;
    }

    // What is narrowed by more than one thing may be little, and dear to find: then it is found once. One thing alone has its index.
    private async Task<AskedList> CountedAsync(CaseFilter filter, OfficeDays days, string? note, bool narrowed, CancellationToken stop)
    {
        var matches = CaseList.Matches(db, filter, days);
        if (!narrowed)
        {
            return Countable(filter, days, note, await matches.CountAsync(stop));
        }

        var keys = await matches.ToListAsync(stop);
        var found = Countable(filter, days, note, keys.Count);
        return keys.Count <= Few || (!filter.Sort.AtAnySize && !found.Overflows) ? found with { Keys = keys } : found;
    }

    /// <summary>The lines of some cases as rows, with the themes of their points where they are shown.</summary>
    internal async Task<IReadOnlyList<ListRow>> RowsAsync(
        IReadOnlyList<CaseLine> lines, IReadOnlyList<CaseColumn> columns, DateOnly today, CancellationToken stop)
    {
        var themes = columns.Contains(CaseColumn.Theme) ? await CaseList.Themes(db, lines).ToListAsync(stop) : [];
        var rows = new ListRows(Council, today, columns, themes);
        return [.. lines.Select(rows.Of)];
    }

    // What no index has is sorted once it was found; of more than can be paged through nobody could say which come first.
    private static AskedList Countable(CaseFilter filter, OfficeDays days, string? note, int count) =>
        count <= CaseFilter.Limit || filter.Sort.AtAnySize
            ? new(filter, days, note, count)
            : new(
                filter with { Sort = CaseSort.Usual }, days,
                $"{note} To sort so many by {filter.Sort.By.Words().ToLowerInvariant()}, narrow the filter first. The newest come first.".TrimStart(), count);

    // A reference is looked for first. What is no reference is taken for words.
    private async Task<(CaseFilter Filter, string? Note)?> WithTextAsync(
        FilterInput input, OfficeDays days, ModelStateDictionary state, CancellationToken stop)
    {
        var filter = input.ToFilter(signedIn.Officer.Id, Council, days.Today);
        if (input.Text?.Trim() is not { Length: > 0 } text)
        {
            return (filter, filter.Sort.By is CaseColumn.Due && string.IsNullOrEmpty(input.State)
                ? "Open cases: only they have a due date to come." : null);
        }

        foreach (var (asked, note) in ReferenceSearch.Of(text))
        {
            if (await CaseList.Matches(db, asked, days).AnyAsync(stop))
            {
                return (
                    filter with { ReferencePrefix = asked.ReferencePrefix, ReferenceNumber = asked.ReferenceNumber, State = asked.State ?? filter.State },
                    note);
            }
        }

        if (filter.State is CaseState.Concluded or CaseState.Rejected or CaseState.Withdrawn or CaseState.Voided)
        {
            state.AddModelError(nameof(FilterInput.Text), $"No reference begins with “{text}”, and words are looked for in open cases only");
            return null;
        }

        return (
            filter with { Words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6)], State = filter.State ?? CaseState.Open },
            $"No reference begins with “{text}”. These are the {(filter.State ?? CaseState.Open).Words().ToLowerInvariant()} cases with these "
                + "words in the summary.");
    }
}
