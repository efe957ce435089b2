using ComplaintsPortal.Domain.Cases.Keeping;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>The papers of one case among those of a person.</summary>
/// <param name="CaseId">The database's key of the case.</param>
/// <param name="Reference">Its reference, with which each of its papers begins.</param>
/// <param name="Papers">Its papers.</param>
public sealed record PersonCasePapers(int CaseId, string Reference, PapersOfACase Papers)
{
    /// <summary>All of them, as they stand in the bundle of a person.</summary>
    public IReadOnlyList<BundlePaper> All { get; } = [.. Papers.All.Select(paper => Of(CaseId, Reference, paper))];

    /// <summary>Those of these keys.</summary>
    internal IEnumerable<BundlePaper> Chosen(IReadOnlyCollection<string> keys) => Papers
        .Chosen(BundleKind.SubjectAccess, [.. Papers.All.Select(paper => paper.Key).Where(key => keys.Contains(KeyOf(CaseId, key)))])
        .Select(paper => Of(CaseId, Reference, paper));

    private static string KeyOf(int id, string key) => FormattableString.Invariant($"case-{id}-{key}");

    private static BundlePaper Of(int id, string reference, BundlePaper paper) => paper with
    {
        Key = KeyOf(id, paper.Key),
        Title = $"{reference}: {paper.Title}",
        Discreet = $"{reference}: {paper.Discreet}",
    };
}

/// <summary>Every paper that is held of one person: what is known of them, then the papers of each of their cases.</summary>
/// <param name="person">What is known of them.</param>
/// <param name="cases">Their cases, the first first.</param>
public sealed class PapersOfAPerson(RecordOfAPerson person, IReadOnlyList<PersonCasePapers> cases)
{
    private readonly BundlePaper record = person.Paper;

    /// <summary>Their cases.</summary>
    public IReadOnlyList<PersonCasePapers> Cases => cases;

    /// <summary>All of them.</summary>
    public IReadOnlyList<BundlePaper> All => [record, .. cases.SelectMany(one => one.All)];

    /// <summary>The papers of those keys; the chronology of each case tells of them and of no other.</summary>
    public IReadOnlyList<BundlePaper> Chosen(IReadOnlyCollection<string> keys) =>
        [.. new[] { record }.Where(paper => keys.Contains(paper.Key)), .. cases.SelectMany(one => one.Chosen(keys))];

    /// <summary>"2026/0412", or "2026/0412 and 2 more": what stands at the foot of each page.</summary>
    public string Reference => cases.Count == 1 ? cases[0].Reference : $"{cases[^1].Reference} and {cases.Count - 1} more";
}
