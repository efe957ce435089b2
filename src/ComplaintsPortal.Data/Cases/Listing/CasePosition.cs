using System.Globalization;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>
/// Where a page of a list in the order of arrival ended: the next one begins after it, so that a case that arrives in between moves no other from one
/// page to the next, and a late page costs what the first does.
/// </summary>
/// <param name="Received">The date of arrival, of the case or of its stage, by which the list is sorted.</param>
/// <param name="CaseId">The database's key of the case.</param>
/// <param name="Stage">The number of the stage; 0 where the case has none.</param>
public sealed record CasePosition(DateOnly Received, int CaseId, int Stage)
{
    private const string Date = "yyyy-MM-dd";

    /// <summary>As it stands in an address: "2026-03-16.1234.1".</summary>
    public string Written => string.Create(CultureInfo.InvariantCulture, $"{Received:yyyy-MM-dd}.{CaseId}.{Stage}");

    /// <summary>Reads it; null where it is none.</summary>
    public static CasePosition? Read(string? written) => written?.Split('.') is [var date, var id, var stage]
        && DateOnly.TryParseExact(date, Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var received)
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var caseId)
        && int.TryParse(stage, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(received, caseId, number) : null;

    /// <summary>Where a page ended; null where the list is in another order.</summary>
    public static CasePosition? EndOf(CaseFilter filter, IReadOnlyList<CaseLine> page) => filter.IsInOrderOfArrival && page is [.., var last]
        ? new(filter.IsSortedByStage ? last.Stage!.Received : last.Received, last.Id, last.Stage?.Number ?? 0)
        : null;
}

/// <summary>Leaves out what stands before a position.</summary>
internal static class CasePositions
{
    // The first comparison alone is what an index is asked for.
    public static IQueryable<Case> After(this IQueryable<Case> cases, CasePosition? at, CaseFilter filter)
    {
        if (at is null)
        {
            return cases;
        }

        var (received, id, _) = at;
        return filter.Sort.Descending
            ? cases.Where(one => one.Received <= received && (one.Received < received || one.Id < id))
            : cases.Where(one => one.Received >= received && (one.Received > received || one.Id > id));
    }

    public static IQueryable<Stage> After(this IQueryable<Stage> stages, CasePosition? at, CaseFilter filter)
    {
        if (at is null)
        {
            return stages;
        }

        var (received, id, number) = at;
        return (filter.IsSortedByStage, filter.Sort.Descending) switch
        {
            (true, true) => stages.Where(one => one.Received <= received
                && (one.Received < received || one.CaseId < id || (one.CaseId == id && one.Number > number))),
            (true, false) => stages.Where(one => one.Received >= received
                && (one.Received > received || one.CaseId > id || (one.CaseId == id && one.Number > number))),
            (false, true) => stages.Where(one => one.Case.Received <= received
                && (one.Case.Received < received || one.CaseId < id || (one.CaseId == id && one.Number > number))),
            (false, false) => stages.Where(one => one.Case.Received >= received
                && (one.Case.Received > received || one.CaseId > id || (one.CaseId == id && one.Number > number))),
        };
    }
}
