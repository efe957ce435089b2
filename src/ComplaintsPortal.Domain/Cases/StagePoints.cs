using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// The points of a stage: what is to be answered, point by point, and what was found on each.
public sealed partial class Stage
{
    /// <summary>Why no point can be added now.</summary>
    public Refusal? WhyNotAddPoint(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        _ => null,
    };

    /// <summary>Adds a point.</summary>
    public void AddPoint(PointTerms terms, Officer officer, DateTimeOffset now)
    {
        WhyNotAddPoint(officer)?.Throw();
        var point = new Issue(null, null, null);
        point.Reword(terms);
        issues.Add(point);
        Case.NumberPoints();
        Case.Record(officer, now, $"Stage {Number} point {point.Number} added", stage: Number);
    }

    /// <summary>Why the point cannot be reworded now.</summary>
    public Refusal? WhyNotReword(Issue point, Officer officer) => WhyNotAddPoint(officer) switch
    {
        { } refusal => refusal,
        _ when !issues.Contains(point) => new("This point does not belong to this stage"),
        _ when point.Finding is not null => new("A finding has been recorded on this point, so its words stay as they are"),
        _ => null,
    };

    /// <summary>Puts a point in other words. An agreement given to earlier words is void.</summary>
    public void Reword(Issue point, PointTerms terms, Officer officer, DateTimeOffset now)
    {
        WhyNotReword(point, officer)?.Throw();
        var agreed = point.Agreed is not null;
        Case.NumberPoints();
        point.Reword(terms);
        var voided = agreed && point.Agreed is null ? "; its agreement is void" : "";
        Case.Record(officer, now, $"Stage {Number} point {point.Number} reworded{voided}", stage: Number);
    }

    /// <summary>Why the point cannot be removed now.</summary>
    public Refusal? WhyNotRemove(Issue point, Officer officer) => WhyNotAddPoint(officer) switch
    {
        { } refusal => refusal,
        _ when !issues.Contains(point) => new("This point does not belong to this stage"),
        _ when point.Finding is not null => new("A finding has been recorded on this point, so it cannot be removed"),
        _ => null,
    };

    /// <summary>Removes a point on which nothing was found, with a reason.</summary>
    public void Remove(Issue point, string why, Officer officer, DateTimeOffset now)
    {
        WhyNotRemove(point, officer)?.Throw();
        Case.NumberPoints();
        issues.Remove(point);
        Case.Record(officer, now, $"Stage {Number} point {point.Number} removed", why, Number);
    }

    /// <summary>Why it cannot be recorded now that the points were agreed.</summary>
    public Refusal? WhyNotAgreePoints(Officer officer) => WhyNotAddPoint(officer) switch
    {
        { } refusal => refusal,
        _ when issues.Count == 0 => new("There is no point to agree to"),
        _ when issues.TrueForAll(point => point.Agreed is not null) => new("Every point has been agreed in writing"),
        _ => null,
    };

    /// <summary>Why the points cannot have been agreed on that date.</summary>
    public Refusal? WhyNotAgreePointsOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>Records that the complainant agreed in writing to the points that were not agreed yet.</summary>
    public void AgreePoints(DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotAgreePoints(officer) ?? WhyNotAgreePointsOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Case.NumberPoints();
        var agreed = issues.FindAll(point => point.Agreed is null);
        agreed.ForEach(point => point.AgreeOn(on));
        Case.Record(officer, now, $"Stage {Number} {Points(agreed)} agreed in writing on {on:d MMMM yyyy}", stage: Number);
    }

    /// <summary>Why nothing can be found on the points now.</summary>
    public Refusal? WhyNotFindOnPoints(Officer officer) => WhyNotAddPoint(officer) switch
    {
        { } refusal => refusal,
        _ when issues.Count == 0 => new("There is no point to find on"),
        _ => null,
    };

    /// <summary>Records what was found on points; what is not named stays as it is. Findings may change until the stage is concluded.</summary>
    public void FindOnPoints(IReadOnlyList<PointFinding> findings, Officer officer, DateTimeOffset now)
    {
        WhyNotFindOnPoints(officer)?.Throw();
        Case.NumberPoints();
        var changed = findings.Where(found => issues.Contains(found.Point) && found.Point.Finding != found.Finding?.Key).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        changed.ForEach(found => found.Point.Find(found.Finding?.Key));
        var said = changed.Select(found => $"point {found.Point.Number} {found.Finding?.Label.ToLowerInvariant() ?? "open again"}");
        Case.Record(officer, now, $"Stage {Number} findings recorded: {string.Join(", ", said)}", stage: Number);
    }

    /// <summary>Takes over the points of the stage before it; one that was withdrawn is not asked about again.</summary>
    internal void CarryOver(Stage before)
    {
        Case.NumberPoints();
        issues.AddRange(before.issues.Where(point => point.Finding != DerivedOutcome.Withdrawn).Select(point => point.CarriedOver()));
    }

    internal IEnumerable<Issue> WithoutNumber => issues.Where(point => point.Number is null);

    private static string Points(List<Issue> points) => points is [var only]
        ? $"point {only.Number}"
        : $"points {string.Join(", ", points.Select(point => point.Number))}";
}

/// <summary>What was found on a point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Finding">An entry of the list <c>finding</c>; null where a finding is taken back.</param>
public sealed record PointFinding(Issue Point, ListEntry? Finding);
