using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>One of the pages that a case is spread over.</summary>
/// <param name="Page">The page.</param>
/// <param name="Label">What the link to it says.</param>
public sealed record CaseSection(string Page, string Label);

/// <summary>Pages of a case that belong together.</summary>
/// <param name="Label">What the link to the first of them says.</param>
/// <param name="Pages">The pages.</param>
public sealed record CaseSectionGroup(string Label, params IReadOnlyList<CaseSection> Pages);

/// <summary>The pages that a case is spread over, as every one of them lists them: in six groups, so that they fit on one line.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Here">The page that is shown.</param>
/// <param name="Groups">All of them in their order.</param>
public sealed record CaseSections(int CaseId, CaseSection Here, IReadOnlyList<CaseSectionGroup> Groups)
{
    /// <summary>The group to which the page belongs.</summary>
    public CaseSectionGroup Around => Groups.FirstOrDefault(group => group.Pages.Contains(Here)) ?? Groups[0];

    /// <summary>The case in one look.</summary>
    public static CaseSection Overview { get; } = new("/Cases/Overview/Details", "Overview");

    /// <summary>How it was decided on.</summary>
    public static CaseSection Triage { get; } = new("/Cases/Triage/Index", "Triage");

    /// <summary>Whom it is about and who acts for whom.</summary>
    public static CaseSection People { get; } = new("/Cases/People/Index", "People");

    /// <summary>The points, with what was found on each.</summary>
    public static CaseSection Points { get; } = new("/Cases/Stages/Points/Points", "Points");

    /// <summary>The person for whom somebody enquires.</summary>
    public static CaseSection Constituent { get; } = new("/Cases/Particulars/Constituent", "Constituent");

    /// <summary>Who was complimented, and the version without names.</summary>
    public static CaseSection Compliment { get; } = new("/Cases/Particulars/Compliment", "Compliment");

    /// <summary>Who investigates stage 2, and what came of it.</summary>
    public static CaseSection Investigation { get; } = new("/Cases/Investigation/Index", "Investigation");

    /// <summary>Who sits on the review panel, and what came of it.</summary>
    public static CaseSection Panel { get; } = new("/Cases/Panel/Index", "Review panel");

    /// <summary>What the Ombudsman asked and decided.</summary>
    public static CaseSection Ombudsman { get; } = new("/Cases/Ombudsman/Index", "Ombudsman");

    /// <summary>What is put right, paid and learned.</summary>
    public static CaseSection Remedies { get; } = new("/Cases/Remedies/Index", "Remedies and learning");

    /// <summary>What was written to people.</summary>
    public static CaseSection Letters { get; } = new("/Cases/Letters/Index", "Letters");

    /// <summary>The files that are kept with it.</summary>
    public static CaseSection Documents { get; } = new("/Cases/Documents/Index", "Documents");

    /// <summary>The papers of the case as one file.</summary>
    public static CaseSection Bundle { get; } = new("/Cases/Bundles/Index", "Bundle");

    /// <summary>What colleagues wrote down for one another.</summary>
    public static CaseSection Notes { get; } = new("/Cases/Keeping/Notes", "Notes");

    /// <summary>What is to be done by when, and who was spoken with.</summary>
    public static CaseSection Diary { get; } = new("/Cases/Diary/Index", "Diary");

    /// <summary>Other cases that it has to do with.</summary>
    public static CaseSection Links { get; } = new("/Cases/Keeping/Links", "Linked cases");

    /// <summary>What happened, and who read it.</summary>
    public static CaseSection History { get; } = new("/Cases/Keeping/History", "History");

    /// <summary>The pages of this case; one that has nothing to do with its procedure is left out.</summary>
    public static CaseSections Of(OpenedCase opened, CaseSection here) => new(opened.Case.Id, here,
    [
        new("Overview", Overview),
        new("Triage", Triage),
        new("People",
        [
            People,
            .. Where(Constituent, opened.Procedure.Kind is ProcedureKind.Enquiry),
            .. Where(Compliment, opened.Procedure.Kind is ProcedureKind.Compliment),
        ]),
        new("Points and stages",
        [
            Points,
            .. Where(Investigation, IsAtStatutory(Domain.Cases.Investigating.Investigation.StageNumber, opened)),
            .. Where(Panel, IsAtStatutory(Domain.Cases.Reviewing.Panel.StageNumber, opened)),
            .. Where(Ombudsman, opened.Procedure.Kind is ProcedureKind.Complaint or ProcedureKind.Ombudsman),
        ]),
        new("Remedies and learning", Remedies),
        new("Papers and history", Diary, Letters, Documents, Bundle, Notes, Links, History),
    ]);

    private static bool IsAtStatutory(int stage, OpenedCase opened) => opened.Procedure.IsStatutory && opened.Case.Stage(stage) is not null;

    private static CaseSection[] Where(CaseSection section, bool has) => has ? [section] : [];
}
