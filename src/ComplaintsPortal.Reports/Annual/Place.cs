using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>A division, a service or a team, and how deep it lies in the tree of places.</summary>
internal sealed record Place(Facet Facet, string Key, string Label, int Depth)
{
    /// <summary>The places, each followed by the places below it, as far down as is wanted.</summary>
    public static IEnumerable<Place> Tree(CouncilLists lists, PlaceDetail detail) => detail switch
    {
        PlaceDetail.Top => Tree(lists).Where(place => place.Depth == 0),
        PlaceDetail.Services => Tree(lists).Where(place => place.Depth == 0 || place.Facet != Facet.Team),
        _ => Tree(lists),
    };

    private static IEnumerable<Place> Tree(CouncilLists lists)
    {
        var roots = lists.All(ListName.Division).Select(entry => new Place(Facet.Division, entry.Key, entry.Label, 0));
        var services = lists.All(ListName.Service).Where(entry => !HasParent(lists, entry))
            .Select(entry => new Place(Facet.Service, entry.Key, entry.Label, 0));
        var teams = lists.All(ListName.Team).Where(entry => !HasParent(lists, entry)).Select(entry => new Place(Facet.Team, entry.Key, entry.Label, 0));
        return roots.Concat(services).Concat(teams).SelectMany(root => root.WithAllBelow(lists));
    }

    /// <summary>The divisions.</summary>
    public static IEnumerable<Place> Divisions(CouncilLists lists) => Tree(lists).Where(place => place.Facet == Facet.Division);

    /// <summary>The question for this place alone, all below it included.</summary>
    public Question Narrow(Question question) => question.With(Facet, Key);

    /// <summary>The question for what stands in no place at all.</summary>
    public static Question Unknown(Question question) =>
        question.With(Facet.Division, Facet.None).With(Facet.Service, Facet.None).With(Facet.Team, Facet.None);

    private IEnumerable<Place> WithAllBelow(CouncilLists lists) => Below(lists).SelectMany(place => place.WithAllBelow(lists)).Prepend(this);

    private IEnumerable<Place> Below(CouncilLists lists) => Facet == Facet.Team ? [] :
    [
        .. lists.All(ListName.Service).Where(entry => entry.Parent == Key && ParentFacet(lists, entry) == Facet && entry.Key != Key)
            .Select(entry => new Place(Facet.Service, entry.Key, entry.Label, Depth + 1)),
        .. lists.All(ListName.Team).Where(entry => entry.Parent == Key && ParentFacet(lists, entry) == Facet)
            .Select(entry => new Place(Facet.Team, entry.Key, entry.Label, Depth + 1)),
    ];

    private static bool HasParent(CouncilLists lists, ListEntry entry) => ParentFacet(lists, entry) is not null;

    // A parent is a service where a service has that key, otherwise a division.
    private static Facet? ParentFacet(CouncilLists lists, ListEntry entry) => entry.Parent switch
    {
        null => null,
        var parent when lists.Knows(ListName.Service, parent) => Facet.Service,
        var parent when lists.Knows(ListName.Division, parent) => Facet.Division,
        _ => null,
    };
}

/// <summary>How far down the tree of places a table goes.</summary>
internal enum PlaceDetail
{
    /// <summary>Divisions, and services and teams that belong to none.</summary>
    Top,

    /// <summary>All services too.</summary>
    Services,

    /// <summary>All teams too.</summary>
    Teams,
}
