using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>A division as a place to narrow to: what stands in it, as figures count it.</summary>
/// <param name="Division">Its key.</param>
/// <param name="Services">The services that lie in it.</param>
/// <param name="Placed">The services that lie in any division.</param>
/// <param name="Teams">The teams that lie in it, through a service or by themselves.</param>
/// <param name="OwnTeams">Those of the teams that lie in it by themselves.</param>
public sealed record DivisionFilter(
    string Division, IReadOnlyCollection<string> Services, IReadOnlyCollection<string> Placed, IReadOnlyCollection<string> Teams,
    IReadOnlyCollection<string> OwnTeams)
{
    /// <summary>Everything that stands in a division.</summary>
    public static DivisionFilter At(string division, CouncilLists lists)
    {
        var services = lists.All(ListName.Service).ToDictionary(service => service.Key, service => lists.Places.DivisionOf(service.Key));
        return new DivisionFilter(
            division,
            [.. services.Where(service => service.Value == division).Select(service => service.Key)],
            [.. services.Where(service => service.Value is not null).Select(service => service.Key)],
            [.. lists.All(ListName.Team).Select(team => team.Key).Where(team => lists.Places.Stand(null, null, team).Division == division)],
            [.. lists.All(ListName.Team).Where(team => team.Parent == division && lists.Knows(ListName.Division, division)).Select(team => team.Key)]);
    }

    /// <summary>Those of the cases that stand in it: a column that is empty is filled from the parents of a more specific one.</summary>
    internal IQueryable<Case> Among(IQueryable<Case> cases) => cases.Where(@case =>
        @case.Division == Division
        || (@case.Division == null
            && (Services.Contains(@case.Service)
                || (@case.Service == null && Teams.Contains(@case.Team))
                || (@case.Service != null && !Placed.Contains(@case.Service) && OwnTeams.Contains(@case.Team)))));

    /// <summary>The same in parts that have no case in common.</summary>
    internal IReadOnlyList<IQueryable<Case>> Parts(IQueryable<Case> cases)
    {
        var without = cases.Where(@case => @case.Division == null);
        return
        [
            cases.Where(@case => @case.Division == Division),
            .. Services.Select(service => without.Where(@case => @case.Service == service)),
            .. Teams.Select(team => without.Where(@case => @case.Team == team && @case.Service == null)),
            .. OwnTeams.Select(team => without.Where(@case => @case.Team == team && @case.Service != null && !Placed.Contains(@case.Service))),
        ];
    }
}

/// <summary>Narrows cases by the keys that they carry.</summary>
internal static class CaseKeyFilters
{
    /// <summary>Those of the cases that carry the keys that the filter asks for, and were chosen where some were.</summary>
    public static IQueryable<Case> Where(this IQueryable<Case> cases, CaseFilter filter)
    {
        cases = filter.Team is { } team ? cases.Where(@case => @case.Team == team) : cases;
        cases = filter.Place is null && filter.Division is null ? Keyed(cases, filter) : KeyedAtAPlace(cases, filter);
        return filter.Chosen is { } chosen ? cases.Where(@case => EF.Parameter(chosen).Contains(@case.Id)) : cases;
    }

    private static IQueryable<Case> Keyed(IQueryable<Case> cases, CaseFilter filter)
    {
        cases = filter.District is { } district ? cases.Where(@case => @case.District == district) : cases;
        cases = filter.Channel is { } channel ? cases.Where(@case => @case.Channel == channel) : cases;
        return filter.ChildStatus is { } status ? cases.Where(@case => @case.SubjectStatus == status) : cases;
    }

    // The place is in parts, each with an index of its own; asked so, no part begins at the index of the other key.
    private static IQueryable<Case> KeyedAtAPlace(IQueryable<Case> cases, CaseFilter filter)
    {
        cases = filter.District is { } district ? cases.Where(@case => (@case.District ?? "") == district) : cases;
        cases = filter.Channel is { } channel ? cases.Where(@case => (@case.Channel ?? "") == channel) : cases;
        return filter.ChildStatus is { } status ? cases.Where(@case => (@case.SubjectStatus ?? "") == status) : cases;
    }
}
