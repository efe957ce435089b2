namespace ComplaintsPortal.Domain.Lists;

/// <summary>
/// Division, service and team are one tree through the lists' parents, and a service may lie under another. A member covers
/// everything below it.
/// </summary>
public sealed class PlaceTree
{
    private readonly CouncilLists lists;

    internal PlaceTree(CouncilLists lists) => this.lists = lists;

    /// <summary>The service and every service below it.</summary>
    public IReadOnlySet<string> ServicesUnder(string service) =>
        lists.All(ListName.Service).Where(entry => ServiceAndAbove(entry.Key).Contains(service)).Select(entry => entry.Key).Append(service).ToHashSet();

    /// <summary>The service that a team belongs to, or null.</summary>
    public string? ServiceOf(string team) => lists.Find(ListName.Team, team)?.Parent is { } parent && lists.Knows(ListName.Service, parent) ? parent : null;

    /// <summary>The division that a service lies under, directly or through the services above it, or null.</summary>
    public string? DivisionOf(string service)
    {
        var top = ServiceAndAbove(service)[^1];
        return lists.Find(ListName.Service, top)?.Parent is { } parent && lists.Knows(ListName.Division, parent) ? parent : null;
    }

    /// <summary>Where a case stands: a column that is empty is filled from the parents of a more specific one.</summary>
    public (string? Division, string? Service, string? Team) Stand(string? division, string? service, string? team)
    {
        service ??= team is null ? null : ServiceOf(team);
        division ??= (service is null ? null : DivisionOf(service)) ?? TeamsDivision(team);
        return (division, service, team);
    }

    /// <summary>
    /// The services that cover a case: the one at which it stands and all above it. Where its team lies below the service that is
    /// named, the team says more, and it stands at the team's.
    /// </summary>
    public IReadOnlyList<string> ServicesCovering(string? service, string? team)
    {
        var below = team is null ? null : ServiceOf(team);
        if (below is not null && (service is null || ServiceAndAbove(below).Contains(service)))
        {
            service = below;
        }

        return service is null ? [] : ServiceAndAbove(service);
    }

    /// <summary>The service itself, the service above it, and so on to the top.</summary>
    public IReadOnlyList<string> ServiceAndAbove(string service)
    {
        List<string> path = [service];
        while (lists.Find(ListName.Service, path[^1])?.Parent is { } parent && lists.Knows(ListName.Service, parent) && !path.Contains(parent))
        {
            path.Add(parent);
        }

        return path;
    }

    private string? TeamsDivision(string? team) =>
        lists.Find(ListName.Team, team)?.Parent is { } parent && lists.Knows(ListName.Division, parent) ? parent : null;
}
