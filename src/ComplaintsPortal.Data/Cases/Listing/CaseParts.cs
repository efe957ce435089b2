using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>
/// A list in parts that have no row in common, each of them one stretch of an index in its order: so the newest of a service with all its teams cost
/// a page, where one question with "or" would read and sort everything that stands there.
/// </summary>
internal static class CaseParts
{
    // With more parts than that, reading them costs more than it saves.
    private const int Most = 40;

    /// <summary>The cases that the filter leaves, in one part or in several.</summary>
    public static IReadOnlyList<IQueryable<Case>> InParts(this IQueryable<Case> cases, CaseFilter filter)
    {
        var parts = MayBeParted(filter) ? Parts(cases, filter) : [];
        return parts.Count is > 0 and <= Most ? parts : [cases.Placed(filter)];
    }

    /// <summary>Those of the cases under one of the procedures, in the division and at the place.</summary>
    public static IQueryable<Case> Placed(this IQueryable<Case> cases, CaseFilter filter)
    {
        var under = Standing(OfProcedures(cases, filter), filter.Place);
        return filter.Division is { } division ? division.Among(under) : under;
    }

    private static IQueryable<Case> Standing(IQueryable<Case> cases, PlaceFilter? place) => place switch
    {
        null => cases,
        { Teams.Count: 0 } => cases.Where(@case => place.Services.Contains(@case.Service)),
        _ => cases.Where(@case => place.Services.Contains(@case.Service)
            || (place.Teams.Contains(@case.Team) && (@case.Service == null || place.Above.Contains(@case.Service)))),
    };

    private static IQueryable<Case> OfProcedures(IQueryable<Case> cases, CaseFilter filter) => filter.Procedures switch
    {
        null => cases,
        [var only] => cases.Where(@case => @case.Procedure == only),
        var several => cases.Where(@case => several.Contains(@case.Procedure)),
    };

    /// <summary>The keys of all parts together.</summary>
    public static IQueryable<int> Together(IEnumerable<IQueryable<int>> parts) => parts.Aggregate((all, part) => all.Concat(part));

    // What is narrowed to a few cases otherwise is found by those.
    private static bool MayBeParted(CaseFilter filter) => filter is
    {
        State: null or CaseState.Concluded, ReferencePrefix: null, ReferenceNumber: null, Complainants.Count: 0, Owner: null, Flags.Count: 0, Move: null,
        Sort.By: not CaseColumn.Due,
    };

    private static IReadOnlyList<IQueryable<Case>> Parts(IQueryable<Case> cases, CaseFilter filter) => filter switch
    {
        { Division: { } division, Place: null } => division.Parts(OfProcedures(cases, filter)),
        { Division: null, Place: { } place } => OfPlace(OfProcedures(cases, filter), place),
        { Division: null, Place: null, Procedures: { Count: > 1 } several } =>
            [.. several.Select(procedure => cases.Where(@case => @case.Procedure == procedure))],
        _ => [],
    };

    private static List<IQueryable<Case>> OfPlace(IQueryable<Case> cases, PlaceFilter place) =>
    [
        .. place.Services.Select(service => cases.Where(@case => @case.Service == service)),
        .. place.Teams.Select(team => cases.Where(@case => @case.Team == team && @case.Service == null)),
        .. from team in place.Teams
           from above in place.Above.Except(place.Services)
           select cases.Where(@case => @case.Team == team && @case.Service == above),
    ];
}
