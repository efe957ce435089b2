using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Tables;

/// <summary>What narrows a table, in words.</summary>
internal static class WhereWords
{
    // A union of more is told by the rows of the table, or by their number.
    private const int Most = 4;

    /// <summary>"Corporate complaint; stage 1; upheld or upheld in part".</summary>
    public static string Of(Question question, CouncilSetup setup) =>
        string.Join("; ", question.Facets.Select(facet => Of(Facet.Find(facet.Key)!, facet.Value, setup)));

    // A place is called what it is called everywhere.
    private static bool IsName(Facet facet) => facet == Facet.Division || facet == Facet.Service || facet == Facet.Team || facet == Facet.District;

    private static string Of(Facet facet, IReadOnlyList<string> members, CouncilSetup setup)
    {
        var labels = members.Select(member => Members.Label(facet, member, setup)).ToList();
        return labels.Count > Most
            ? $"{Words.Number(labels.Count)} members of {Words.Within(facet.Name)}"
            : string.Join(" or ", IsName(facet) ? labels : labels.Select(Words.Within));
    }
}
