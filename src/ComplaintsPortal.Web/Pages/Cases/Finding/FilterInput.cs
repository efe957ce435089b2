using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Data.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>What the filter of the list of cases was asked, as it stands in the address.</summary>
public sealed class FilterInput
{
    /// <summary>The answer that stands for whoever asks.</summary>
    public const string Me = "me";

    /// <summary>The answer that stands for cases which nobody has.</summary>
    public const string Nobody = "nobody";

    /// <summary>The order that begins with the soonest due date.</summary>
    public const string ByDue = "due";

    public string? Text { get; set; }

    public string? State { get; set; }

    public string? Owner { get; set; }

    public string? Procedure { get; set; }

    public string? Stage { get; set; }

    public string? Service { get; set; }

    [DisplayName("Received from")]
    public DateOnly? From { get; set; }

    [DisplayName("Received to")]
    public DateOnly? To { get; set; }

    /// <summary>What a report finds missing: "stage", "outcome" or "service". Reports lead here with it; the form does not ask it.</summary>
    public string? Missing { get; set; }

    public string? Sort { get; set; }

    /// <summary>The opaque keys of complainants; names never stand in an address.</summary>
    public string[] Complainant { get; set; } = [];

    [FromQuery(Name = "page")]
    public string? Page { get; set; }

    /// <summary>The page asked for; the first where that is no number.</summary>
    public int PageNumber => int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    /// <summary>The address of the list, with one of the answers left out or put in the place of another.</summary>
    public string Address(string? without = null, string? sort = null) =>
        QueryHelpers.AddQueryString("~/cases", Answers(sort ?? Sort).Where(answer => answer.Key != without && !string.IsNullOrWhiteSpace(answer.Value)));

    /// <summary>The address of the list without its page, to which that can be added.</summary>
    public string AddressOfPages() => QueryHelpers.AddQueryString(Address(), "page", "") + "{page}";

    /// <summary>The domain's filter, of answers that were found to be good.</summary>
    internal CaseFilter ToFilter(Guid me, PlaceFilter? place) => new()
    {
        State = StateWords.Find(State) ?? (Sort == ByDue ? CaseState.Open : null),
        Owner = Owner == Me ? me : Guid.TryParse(Owner, out var owner) ? owner : null,
        Unowned = Owner == Nobody,
        Procedure = Procedure,
        Stage = int.TryParse(Stage, NumberStyles.None, CultureInfo.InvariantCulture, out var stage) ? stage : null,
        Place = place,
        Gap = Enum.TryParse<CaseGap>(Missing, ignoreCase: true, out var gap) ? gap : null,
        From = From,
        To = To,
        Complainants = Complainant,
        ByDue = Sort == ByDue,
    };

    private IEnumerable<KeyValuePair<string, string?>> Answers(string? sort) =>
    [
        new("text", Text?.Trim()), new("state", State), new("owner", Owner), new("procedure", Procedure), new("stage", Stage), new("service", Service),
        new("missing", Missing),
        new("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. Complainant.Select(key => KeyValuePair.Create("complainant", (string?)key)), new("sort", sort == "newest" ? null : sort),
    ];
}
