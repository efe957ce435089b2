using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Cases.Finding;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace ComplaintsPortal.Web.Pages.Searching;

/// <summary>A case that was found, in words.</summary>
/// <param name="Row">The case as in any table.</param>
/// <param name="Where">The complainant, the service, the procedure and stage, how it stands, and whose it is.</param>
/// <param name="Why">Where the words stand.</param>
public sealed record SearchRow(CaseRow Row, string Where, IReadOnlyList<SearchHit> Why);

/// <summary>Something that may be meant by what is being typed.</summary>
/// <param name="Text">A name or a reference.</param>
/// <param name="Note">What tells it from others.</param>
/// <param name="Address">Where it is opened.</param>
public sealed record Suggested(string Text, string Note, string Address);

/// <summary>Puts what was found into words.</summary>
internal sealed class SearchRows(CouncilSetup council, DateOnly today)
{
    private readonly CaseRows rows = new(council, today);

    public SearchRow Of(FoundCase found)
    {
        var row = rows.Of(found.Line);
        var service = found.Service is { } key ? council.Lists.Label(ListName.Service, key) : null;
        var standing = row.Date is { } date && !row.Standing.Contains(date, StringComparison.Ordinal) ? $"{row.Standing}, {date}" : row.Standing;
        var where = new[] { found.Complainant, service, row.Place, standing, row.Owner }.Where(part => !string.IsNullOrEmpty(part));
        return new SearchRow(row, string.Join(" · ", where), found.Why);
    }

    public IEnumerable<Suggested> Suggest(SearchFound found, IUrlHelper url) => found.People
        .Select(person => new Suggested(person.Name, Words(person), url.Page("/People/Show", new { person = person.Person })!))
        .Concat(found.Cases.Select(Of).Select(one => new Suggested($"{one.Row.Reference} {one.Row.Summary}".Trim(), one.Where, url.Content(one.Row.Address))));

    /// <summary>What tells a person from others of the same name.</summary>
    public static string Words(FoundPerson person)
    {
        var cases = person.Cases == 1 ? $"case {person.Latest}" : $"{person.Cases} cases, the latest {person.Latest}";
        return person.Complains ? $"Complainant, {cases}" : $"Child{(person.Born is { } born ? $", born {born:d MMMM yyyy}" : "")}, {cases}";
    }

    /// <summary>"Telephone number".</summary>
    public static string Name(SearchKind kind) => kind switch
    {
        SearchKind.Reference => "Reference",
        SearchKind.Complainant => "Complainant",
        SearchKind.Child => "Child",
        SearchKind.Named => "Representative, advocate or constituent",
        SearchKind.Telephone => "Telephone number",
        SearchKind.Email => "E-mail address",
        SearchKind.Summary => "Summary",
        SearchKind.Account => "Account",
        SearchKind.Point => "Point",
        SearchKind.Response => "Response",
        SearchKind.Letter => "Letter",
        SearchKind.Note => "Note",
        SearchKind.Contact => "Call, meeting or visit",
        SearchKind.Task => "Task",
        _ => "Document",
    };

    /// <summary>What a search can be narrowed to.</summary>
    public static IEnumerable<Option> Scopes => Enum.GetValues<SearchScope>().Select(scope => new Option(scope.ToString(), Name(scope)));

    private static string Name(SearchScope scope) => scope switch
    {
        SearchScope.People => "Names, telephone numbers and e-mail addresses",
        SearchScope.Account => "Summary and account",
        SearchScope.Points => "Points of complaint",
        SearchScope.Letters => "Responses and letters",
        SearchScope.Notes => "Notes, calls, meetings and tasks",
        SearchScope.Documents => "Titles of documents",
        _ => "Everything",
    };
}
