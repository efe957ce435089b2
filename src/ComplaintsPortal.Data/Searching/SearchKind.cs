namespace ComplaintsPortal.Data.Searching;

/// <summary>What a text is that can be searched.</summary>
public enum SearchKind
{
    /// <summary>The reference of a case.</summary>
    Reference,

    /// <summary>The name of whoever complains.</summary>
    Complainant,

    /// <summary>The name of a child or young person.</summary>
    Child,

    /// <summary>The name of somebody else: a representative, an advocate, a constituent.</summary>
    Named,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>What a case is about, in one line.</summary>
    Summary,

    /// <summary>What was said or written, in full.</summary>
    Account,

    /// <summary>A point of complaint.</summary>
    Point,

    /// <summary>The text of a response.</summary>
    Response,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A telephone call, a meeting or a visit.</summary>
    Contact,

    /// <summary>What somebody is to do by a date.</summary>
    Task,

    /// <summary>The title or the file name of a document.</summary>
    Document,
}

/// <summary>What a search is narrowed to.</summary>
public enum SearchScope
{
    /// <summary>Everything.</summary>
    Everything,

    /// <summary>Names and how to reach somebody.</summary>
    People,

    /// <summary>The summary and the account.</summary>
    Account,

    /// <summary>The points of complaint.</summary>
    Points,

    /// <summary>Responses and letters.</summary>
    Letters,

    /// <summary>Notes, telephone calls, meetings, visits and tasks.</summary>
    Notes,

    /// <summary>Titles and file names of documents.</summary>
    Documents,
}

/// <summary>The kinds by what is done with them.</summary>
internal static class SearchKinds
{
    public static readonly SearchKind[] Names = [SearchKind.Complainant, SearchKind.Child, SearchKind.Named];

    public static readonly SearchKind[] OfPeople = [.. Names, SearchKind.Telephone, SearchKind.Email];

    /// <summary>A line at most: what a result is ranked by.</summary>
    public static readonly SearchKind[] Lines = [SearchKind.Reference, .. OfPeople, SearchKind.Summary];

    private static readonly SearchKind[] All = Enum.GetValues<SearchKind>();

    /// <summary>What is searched.</summary>
    public static SearchKind[] In(SearchScope scope) => scope switch
    {
        SearchScope.People => OfPeople,
        SearchScope.Account => [SearchKind.Summary, SearchKind.Account],
        SearchScope.Points => [SearchKind.Point],
        SearchScope.Letters => [SearchKind.Response, SearchKind.Letter],
        SearchScope.Notes => [SearchKind.Note, SearchKind.Contact, SearchKind.Task],
        SearchScope.Documents => [SearchKind.Document],
        _ => All,
    };
}
