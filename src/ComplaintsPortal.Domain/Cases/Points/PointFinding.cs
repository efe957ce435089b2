using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Cases.Points;

/// <summary>What was found on a point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Finding">An entry of the list <c>finding</c>; null where a finding is taken back.</param>
public sealed record PointFinding(Point Point, ListEntry? Finding);
