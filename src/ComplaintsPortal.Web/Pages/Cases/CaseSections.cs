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

    /// <summary>What was written to people.</summary>
    public static CaseSection Letters { get; } = new("/Cases/Letters/Index", "Letters");

    /// <summary>The files that are kept with it.</summary>
    public static CaseSection Documents { get; } = new("/Cases/Documents/Index", "Documents");
    /// <summary>What colleagues wrote down for one another.</summary>
    public static CaseSection Notes { get; } = new("/Cases/Notes", "Notes");

    /// <summary>Other cases that it has to do with.</summary>
    public static CaseSection Links { get; } = new("/Cases/Links", "Linked cases");

    /// <summary>What happened, and who read it.</summary>
    public static CaseSection History { get; } = new("/Cases/History", "History");

    /// <summary>How stage 2 of a statutory complaint is conducted.</summary>
    public static CaseSection Investigation { get; } = new("/Cases/Investigation/Index", "Investigation");

    /// <summary>How stage 3 of a statutory complaint is conducted.</summary>
    public static CaseSection Panel { get; } = new("/Cases/Panel/Index", "Review panel");

    /// <summary>The pages of this case; one that has nothing to do with its procedure is left out.</summary>
    public static CaseSections Of(OpenedCase opened, CaseSection here) => new(opened.Case.Id, here,
    [
        Overview,
        Letters,
        Documents,
        .. InvestigatedAt(opened, Domain.Cases.Investigation.StageNumber) ? new[] { Investigation } : [],
        .. InvestigatedAt(opened, Domain.Cases.Panel.StageNumber) ? new[] { Panel } : [],
        Notes,
        Links,
        History,
    ]);

    private static bool InvestigatedAt(OpenedCase opened, int stage) => opened.Procedure.IsStatutory && opened.Case.Stage(stage) is not null;
}
