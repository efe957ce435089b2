using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>
/// The outcome of a stage as it follows from the findings on its points (Getting the Best from Complaints: a finding for each point,
/// the outcome of the whole derived from them).
/// </summary>
/// <param name="Key">A key of the list <c>outcome</c>.</param>
/// <param name="Reason">Why, in a sentence without a full stop.</param>
public sealed record DerivedOutcome(string Key, string Reason)
{
    /// <summary>The key of what the complainant withdrew: a finding on a point, or the outcome of a stage.</summary>
    public const string Withdrawn = "withdrawn";

    private const string Upheld = "upheld";
    private const string PartiallyUpheld = "partially-upheld";
    private const string NotUpheld = "not-upheld";
    private const string NotDetermined = "not-determined";
    private const string NotInvestigated = "not-investigated";

    private enum Found
    {
        Upheld,
        Partially,
        Not,
        Undetermined,
        LeftOut,
    }

    /// <summary>Whether the outcome says what was found: that a complaint was upheld, in part or not.</summary>
    internal static bool SaysWhatWasFound(ListEntry outcome) => outcome.Responded && (outcome.Fault || outcome.Key == NotUpheld);

    /// <summary>Whether the outcome says what was found, or that nothing was: only what is investigated ends so.</summary>
    internal static bool SaysOfFindings(ListEntry outcome) => SaysWhatWasFound(outcome) || outcome.Key == NotDetermined;

    /// <summary>
    /// The outcome that follows; null where none does: there is no point, a point has no finding yet, or the council's list has no
    /// outcome for it. Points that were withdrawn or not investigated decide nothing unless there are no others.
    /// </summary>
    /// <param name="findings">The finding on each point, a key of the list <c>finding</c>.</param>
    /// <param name="lists">The council's lists: which finding or outcome means fault is theirs to say.</param>
    /// <param name="rule">How the council derives.</param>
    public static DerivedOutcome? Of(IReadOnlyCollection<string?> findings, CouncilLists lists, OutcomeRule rule)
    {
        if (findings.Count == 0 || findings.Any(finding => finding is null))
        {
            return null;
        }

        var all = findings.Select(finding => Meaning(finding!, lists)).ToList();
        var counted = all.Where(found => found != Found.LeftOut).ToList();
        var (outcome, reason) = counted.Count == 0 ? (Found.LeftOut, "Every point was withdrawn or not investigated")
            : counted is [Found.Partially] ? (Found.Partially, "The point was partially upheld")
            : rule == OutcomeRule.MostPoints && counted.Count > 1 ? ByMost(counted)
            : ByAny(counted);
        var allAlike = findings.Distinct().Count() == 1 ? findings.First() : null;
        return KeyOf(outcome, allAlike, lists) is { } key ? new DerivedOutcome(key, reason) : null;
    }

    private static (Found Outcome, string Reason) ByAny(List<Found> points)
    {
        var fault = points.Count(IsFault);
        return points switch
        {
            _ when points.TrueForAll(found => found == Found.Upheld) => (Found.Upheld, points.Count == 1 ? "The point was upheld" : "Every point was upheld"),
            _ when fault > 0 => (Found.Partially, $"{fault} of {Points(points.Count)} {(fault == 1 ? "was" : "were")} upheld or partially upheld"),
            _ when points.TrueForAll(found => found == Found.Undetermined) => (Found.Undetermined, "No finding could be made on any point"),
            _ => (Found.Not, "No point was upheld"),
        };
    }

    private static (Found Outcome, string Reason) ByMost(List<Found> points)
    {
        var groups = points.GroupBy(found => found).OrderByDescending(group => group.Count()).ToList();
        var most = groups[0].Count();
        return groups switch
        {
            _ when groups.Count == 1 || most > groups[1].Count() =>
                (groups[0].Key, $"{most} of {Points(points.Count)} {(most == 1 ? "was" : "were")} {Said(groups[0].Key)}"),
            _ when points.Exists(IsFault) => (Found.Partially, "No finding was made on more points than any other, and some were upheld or partially upheld"),
            _ => (Found.Not, "No point was upheld"),
        };
    }

    private static bool IsFault(Found found) => found is Found.Upheld or Found.Partially;

    private static string Points(int count) => count == 1 ? "1 point" : $"{count} points";

    private static string Said(Found found) => found switch
    {
        Found.Upheld => "upheld",
        Found.Partially => "partially upheld",
        Found.Not => "not upheld",
        _ => "left without a finding",
    };

    // A council's own key means what its flags say; only what a flag cannot say is read from the keys of the default lists.
    private static Found Meaning(string finding, CouncilLists lists) => finding switch
    {
        NotInvestigated => Found.LeftOut,
        _ when lists.Find(ListName.Outcome, finding) is { Responded: false } => Found.LeftOut,
        Withdrawn => Found.LeftOut,
        PartiallyUpheld => Found.Partially,
        _ when IsFault(lists, ListName.Finding, finding) => IsPartial(finding) ? Found.Partially : Found.Upheld,
        NotDetermined or "no-finding" => Found.Undetermined,
        _ => Found.Not,
    };

    private static bool IsFault(CouncilLists lists, string list, string key) => lists.Find(list, key) is { } entry ? entry.Fault : key == Upheld;

    private static bool IsPartial(string key) => key.Split('-').Any(word => word is "part" or "partial" or "partially" or "partly");

    private static string? KeyOf(Found outcome, string? allAlike, CouncilLists lists)
    {
        var outcomes = lists.All(ListName.Outcome);
        return outcome switch
        {
            Found.Upheld => Known(Upheld, lists) ?? outcomes.FirstOrDefault(entry => entry.Fault && !IsPartial(entry.Key))?.Key,
            Found.Partially => Known(PartiallyUpheld, lists) ?? outcomes.FirstOrDefault(entry => entry.Fault && IsPartial(entry.Key))?.Key
                ?? Known(Upheld, lists) ?? outcomes.FirstOrDefault(entry => entry.Fault)?.Key,
            Found.Not => Known(NotUpheld, lists) ?? Known(allAlike, lists),
            _ => Known(allAlike, lists) ?? Known(NotDetermined, lists),
        };
    }

    private static string? Known(string? key, CouncilLists lists) => key is not null && lists.Knows(ListName.Outcome, key) ? key : null;
}

/// <summary>What decides which outcome follows from the findings, and why another was chosen where one was.</summary>
/// <param name="Lists">The council's lists.</param>
/// <param name="Rule">How the council derives an outcome.</param>
/// <param name="WhyOtherwise">Why the outcome is not the one that follows; null where it is.</param>
public sealed record OutcomeBasis(CouncilLists Lists, OutcomeRule Rule, string? WhyOtherwise = null)
{
    /// <summary>The longest reason for another outcome.</summary>
    public const int ReasonLength = 2_000;

    /// <summary>The lists of a new database and the safe rule.</summary>
    public static OutcomeBasis Safe { get; } = new(new CouncilLists(DefaultLists.All()), OutcomeRule.AnyPointUpheld);
}
