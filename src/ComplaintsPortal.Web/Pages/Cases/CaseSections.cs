namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>One of the pages that a case is spread over.</summary>
/// <param name="Page">The page.</param>
/// <param name="Label">What the link to it says.</param>
public sealed record CaseSection(string Page, string Label);

/// <summary>The pages that a case is spread over, as every one of them lists them.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Here">The page that is shown.</param>
/// <param name="All">All of them in their order.</param>
public sealed record CaseSections(int CaseId, CaseSection Here, IReadOnlyList<CaseSection> All)
{
    /// <summary>The case in one look.</summary>
    public static CaseSection Overview { get; } = new("/Cases/Details", "Overview");

    /// <summary>How it was decided on.</summary>
    public static CaseSection Triage { get; } = new("/Cases/Triage/Index", "Triage");

    /// <summary>Whom it is about and who acts for whom.</summary>
    public static CaseSection People { get; } = new("/Cases/People/Index", "People");

    /// <summary>What happened, and who read it.</summary>
    public static CaseSection History { get; } = new("/Cases/History", "History");

    /// <summary>The pages of this case; one that has nothing to do with its procedure is left out.</summary>
    public static CaseSections Of(OpenedCase opened, CaseSection here) => new(opened.Case.Id, here,
    [
        Overview,
        Triage,
        People,
        History,
    ]);
}
