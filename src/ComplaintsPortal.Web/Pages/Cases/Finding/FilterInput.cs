using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>What the list of cases was asked, as it stands in the address: its filter, its columns and its order.</summary>
public sealed class FilterInput
{
    /// <summary>The answer that stands for whoever asks.</summary>
    public const string Me = "me";

    /// <summary>The answer that stands for cases which nobody has.</summary>
    public const string Nobody = "nobody";

    public string? Text { get; set; }

    public string? State { get; set; }

    public string? Owner { get; set; }

    /// <summary>Whose move it is.</summary>
    public string? Move { get; set; }

    public string? Kind { get; set; }

    public string? Procedure { get; set; }

    public string? Stage { get; set; }

    public string? Division { get; set; }

    public string? Service { get; set; }

    public string? Team { get; set; }

    public string? District { get; set; }

    public string? Outcome { get; set; }

    public string? Theme { get; set; }

    public string? Lateness { get; set; }

    /// <summary>The status of the child.</summary>
    public string? Child { get; set; }

    public string? Channel { get; set; }

    public string[] Flag { get; set; } = [];

    /// <summary>Which date <see cref="From"/> and <see cref="To"/> are about; that of arrival where it is left out.</summary>
    public string? Dates { get; set; }

    [DisplayName("From")]
    public DateOnly? From { get; set; }

    [DisplayName("To")]
    public DateOnly? To { get; set; }

    /// <summary>What a report finds missing: "stage", "outcome" or "service". Reports lead here with it; the form does not ask it.</summary>
    public string? Missing { get; set; }

    /// <summary>The columns that are shown besides the case itself; the usual ones where none is named.</summary>
    public string[] Show { get; set; } = [];

    public string? Sort { get; set; }

    /// <summary>The opaque keys of complainants; names never stand in an address.</summary>
    public string[] Complainant { get; set; } = [];

    [FromQuery(Name = "page")]
    public string? Page { get; set; }

    /// <summary>Where the page before ended, where that is known.</summary>
    public string? After { get; set; }

    /// <summary>The page asked for; the first where that is no number.</summary>
    public int PageNumber => int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    /// <summary>The columns, in the order in which they stand.</summary>
    public IReadOnlyList<CaseColumn> Columns =>
        Show.Select(ColumnWords.Find).OfType<CaseColumn>().Distinct().Order().ToArray() is { Length: > 0 } chosen ? chosen : ColumnWords.Usual;

    /// <summary>In which order the cases come.</summary>
    public CaseSort Order => ColumnWords.FindSort(Sort) ?? CaseSort.Usual;

    /// <summary>What is asked, as it stands in an address: <c>state=open&amp;service=send</c>.</summary>
    public string Written => Address()["~/cases".Length..].TrimStart('?');

    /// <summary>The keys of what the list is narrowed by, without what was answered.</summary>
    public IEnumerable<string> Keys => Given().Select(answer => answer.Key).Where(key => key is not ("show" or "sort")).Distinct();

    /// <summary>Whether one of the questions is answered.</summary>
    public bool Asks(params string[] questions) => Given().Any(answer => questions.Contains(answer.Key));

    /// <summary>The address of the list, with one of the answers left out or another order.</summary>
    public string Address(string? without = null, string? answer = null, string? sort = null) =>
        QueryHelpers.AddQueryString("~/cases", Given(sort).Where(one => one.Key != without || (answer is not null && one.Value != answer)));

    /// <summary>The address of the list without its page, to which that can be added.</summary>
    public string AddressOfPages() => QueryHelpers.AddQueryString(Address(), "page", "") + "{page}";

    /// <summary>The address of the page after one that ended there.</summary>
    public string AddressAfter(int page, CasePosition end) =>
        QueryHelpers.AddQueryString(AddressOfPages().Replace("{page}", (page + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            "after", end.Written);

    /// <summary>What is asked, as hidden fields carry it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Given(string? sort = null) =>
        Answers(sort ?? Sort).Where(answer => !string.IsNullOrWhiteSpace(answer.Value));

    /// <summary>The domain's filter, of answers that were found to be good.</summary>
    internal CaseFilter ToFilter(Guid me, CouncilSetup council, DateOnly today)
    {
        var move = FilterWords.FindMove(Move);
        var dates = string.IsNullOrEmpty(Missing) ? FilterWords.FindDate(Dates) : null;
        var stages = new StageFilter { Outcome = Some(Outcome), Theme = Some(Theme), Timeliness = Some(Lateness), Dates = dates };
        stages = dates is null ? stages : stages with { From = From ?? DateOnly.MinValue, To = To ?? DateOnly.MaxValue };
        return new CaseFilter
        {
            State = StateWords.Find(State) ?? (Order.By is CaseColumn.Due ? CaseState.Open : null),
            Owner = Owner == Me ? me : Guid.TryParse(Owner, out var owner) ? owner : null,
            Unowned = Owner == Nobody,
            Move = move,
            Windows = move is Mover.Complainant ? ClosingWindow.RunningOn(today, council.Procedures, council.Calendar, council.Rules) : [],
            Procedure = Some(Procedure),
            OfKind = Some(Kind) is { } kind ? [.. council.Procedures.Where(one => one.Kind.Key() == kind).Select(one => one.Key)] : null,
            Stage = int.TryParse(Stage, NumberStyles.None, CultureInfo.InvariantCulture, out var stage) ? stage : null,
            Division = Some(Division) is { } division ? DivisionFilter.At(division, council.Lists) : null,
            Place = Some(Service) is { } service ? PlaceFilter.At(service, council.Lists) : null,
            Team = Some(Team),
            District = Some(District),
            Channel = Some(Channel),
            ChildStatus = Some(Child),
            Flags = [.. Flag.Select(FilterWords.FindFlag).OfType<CaseFlag>().Distinct()],
            Stages = stages == new StageFilter() ? null : stages,
            Gap = Enum.TryParse<CaseGap>(Missing, ignoreCase: true, out var gap) ? gap : null,
            From = dates is null ? From : null,
            To = dates is null ? To : null,
            Complainants = Complainant,
            Sort = Order,
        };
    }

    private static string? Some(string? answer) => string.IsNullOrEmpty(answer) ? null : answer;

    private IEnumerable<KeyValuePair<string, string?>> Answers(string? sort) =>
    [
        new("text", Text?.Trim()), new("state", State), new("owner", Owner), new("move", Move), new("kind", Kind), new("procedure", Procedure),
        new("stage", Stage), new("division", Division), new("service", Service), new("team", Team), new("district", District),
        new("outcome", Outcome), new("theme", Theme), new("lateness", Lateness), new("child", Child), new("channel", Channel),
        .. Flag.Select(flag => KeyValuePair.Create("flag", (string?)flag)),
        new("missing", Missing), new("dates", Dates == FilterWords.Received ? null : Dates),
        new("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. Complainant.Select(key => KeyValuePair.Create("complainant", (string?)key)),
        .. Columns.SequenceEqual(ColumnWords.Usual) ? [] : Columns.Select(column => KeyValuePair.Create("show", (string?)column.Key())),
        new("sort", sort == ColumnWords.Newest ? null : sort),
    ];
}
