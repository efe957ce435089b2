namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>For whom papers of a case are put together.</summary>
public enum BundleKind
{
    /// <summary>The people of the review panel, and the complainant (regulation 19).</summary>
    Panel,

    /// <summary>The Ombudsman, who asks for the council's whole file.</summary>
    Ombudsman,

    /// <summary>The person whom the data are about, who asks for them.</summary>
    SubjectAccess,
}

/// <summary>What a paper of a case is. By it a bundle begins with the papers that usually go to whom it is for.</summary>
public enum PaperKind
{
    /// <summary>The case and its people, as recorded.</summary>
    Record,

    /// <summary>What is complained about, point by point.</summary>
    Complaint,

    /// <summary>What happened when.</summary>
    Chronology,

    /// <summary>A letter or a response that was sent.</summary>
    Sent,

    /// <summary>A letter or a response that was not sent, or not as it stands.</summary>
    Draft,

    /// <summary>What was recommended, and what was decided about it.</summary>
    Recommendations,

    /// <summary>A file that is kept with the case.</summary>
    Document,

    /// <summary>Advice of a lawyer, as its title says.</summary>
    LegalAdvice,

    /// <summary>What colleagues wrote down for one another.</summary>
    Notes,

    /// <summary>Who was spoken with: telephone calls, meetings, visits.</summary>
    Contacts,

    /// <summary>What somebody set themselves or a colleague to do.</summary>
    Tasks,

    /// <summary>What was promised, done and paid to put it right.</summary>
    Remedies,

    /// <summary>Who did what in the portal.</summary>
    History,
}

/// <summary>Why something is left out of what a person is given of their own data (Data Protection Act 2018, schedules 2 and 3).</summary>
public enum WithheldBecause
{
    /// <summary>It is about somebody else, who cannot be told from it.</summary>
    ThirdParty,

    /// <summary>It is a lawyer's advice, or was written to get it.</summary>
    LegalPrivilege,

    /// <summary>It could do serious harm to a child or somebody else.</summary>
    Safeguarding,

    /// <summary>Another exemption, which the file of the request names.</summary>
    Other,
}

/// <summary>Bundles in words, and what usually goes into each.</summary>
public static class BundleWords
{
    private const string Bundled = "Bundle: ";

    private static readonly string[] OfLawyers = ["legal", "solicitor", "barrister", "counsel"];

    /// <summary>"Papers of the review panel".</summary>
    public static string Name(this BundleKind kind) => kind switch
    {
        BundleKind.Panel => "Papers of the review panel",
        BundleKind.Ombudsman => "Papers for the Ombudsman",
        _ => "Subject access request",
    };

    /// <summary>"panel-papers": for the name of a file.</summary>
    public static string Key(this BundleKind kind) => kind switch
    {
        BundleKind.Panel => "panel-papers",
        BundleKind.Ombudsman => "ombudsman-papers",
        _ => "subject-access",
    };

    /// <summary>The title of a bundle that is kept as a document of its case.</summary>
    public static string KeptAs(BundleKind kind, int pages) => $"{Bundled}{FirstLetter.Small(kind.Name())}, {pages} pages";

    /// <summary>Whether a document is a bundle that was kept: what is in it stands among the papers already.</summary>
    public static bool IsBundle(string title) => title.StartsWith(Bundled, StringComparison.Ordinal);

    /// <summary>"third party".</summary>
    public static string Words(this WithheldBecause why) => why switch
    {
        WithheldBecause.ThirdParty => "third party",
        WithheldBecause.LegalPrivilege => "legal privilege",
        WithheldBecause.Safeguarding => "safeguarding",
        _ => "another exemption",
    };

    /// <summary>
    /// Whether a paper is in a bundle unless somebody takes it out. The panel gets neither internal notes nor legal advice nor drafts; the Ombudsman
    /// gets the file without legal advice; a person gets everything about them but advice that is privileged.
    /// </summary>
    public static bool Takes(this BundleKind kind, PaperKind paper) => (kind, paper) switch
    {
        (_, PaperKind.LegalAdvice) => false,
        (BundleKind.Panel, PaperKind.Record or PaperKind.Draft or PaperKind.Notes or PaperKind.History) => false,
        (BundleKind.Panel, PaperKind.Contacts or PaperKind.Tasks or PaperKind.Remedies) => false,
        (BundleKind.Ombudsman, PaperKind.Draft) => false,
        _ => true,
    };

    /// <summary>A document by its title: a lawyer's advice where it says so. Whoever makes the bundle sees which, and may know better.</summary>
    public static PaperKind OfDocument(string title) =>
        title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(SpeaksOfLawyers) ? PaperKind.LegalAdvice : PaperKind.Document;

    private static bool SpeaksOfLawyers(string word) => OfLawyers.Any(one => word.StartsWith(one, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What was put into a bundle.</summary>
/// <param name="Kind">For whom it is.</param>
/// <param name="Papers">How many papers are in it.</param>
/// <param name="Pages">How many pages it has.</param>
public sealed record BundleFacts(BundleKind Kind, int Papers, int Pages)
{
    /// <summary>Why papers were withheld, a reason for each.</summary>
    public IReadOnlyList<WithheldBecause> Withheld { get; init; } = [];
}
