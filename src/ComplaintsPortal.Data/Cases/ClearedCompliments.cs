using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>The compliments that were cleared of names, for whoever wants to show or quote them.</summary>
public static class ClearedCompliments
{
    /// <summary>How many compliments a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>The most that a report quotes.</summary>
    public const int MostQuoted = 40;

    /// <summary>
    /// What a report on a period may quote, the earliest first: compliments received in it whose version without names was cleared for
    /// that. Whoever makes the report sees the same.
    /// </summary>
    public static IQueryable<string> QuotedIn(PortalDb db, Period period) => Quoted(db, period).Select(quoted => quoted.Words);

    /// <summary>The same with the references of their cases, as many as a report quotes.</summary>
    public static async Task<IReadOnlyList<(string Reference, string Words)>> QuotedFromAsync(PortalDb db, Period period, CancellationToken stop = default) =>
        [.. (await Quoted(db, period).Take(MostQuoted).ToListAsync(stop)).Select(quoted => (quoted.Reference, quoted.Words))];

    private static IQueryable<QuotedCompliment> Quoted(PortalDb db, Period period) =>
        from one in db.Compliments.SealedToo().Where(one => one.Published && one.ClearedOn != null)
        join @case in db.Cases.SealedToo() on one.CaseId equals @case.Id
        where @case.Decision == TriageDecision.Accepted && @case.Received >= period.From && @case.Received <= period.To
        orderby @case.Received, one.Id
        select new QuotedCompliment(@case.Reference, one.Cleared!);

    /// <summary>How many were cleared.</summary>
    public static IQueryable<int> All(PortalDb db) => db.Compliments.Where(one => one.ClearedOn != null).Select(one => one.Id);

    /// <summary>A page of them, from 1, the latest first.</summary>
    public static IQueryable<ClearedCompliment> Page(PortalDb db, int page) =>
        from one in db.Compliments.Where(one => one.ClearedOn != null)
            .OrderByDescending(one => one.ClearedOn).ThenByDescending(one => one.Id).Skip((page - 1) * PageSize).Take(PageSize)
        join @case in db.Cases on one.CaseId equals @case.Id
        orderby one.ClearedOn descending, one.Id descending
        select new ClearedCompliment(@case.Id, @case.Reference, @case.Service, one.Cleared!, one.ClearedOn!.Value, one.Published);
}

/// <summary>A compliment that a report quotes.</summary>
internal sealed record QuotedCompliment(string Reference, string Words);

/// <summary>A compliment without names.</summary>
/// <param name="CaseId">The database's key of its case.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Service">A key of the list <c>service</c>.</param>
/// <param name="Words">The version without names.</param>
/// <param name="ClearedOn">The date on which it was cleared.</param>
/// <param name="Published">Whether the report may quote it.</param>
public sealed record ClearedCompliment(int CaseId, string Reference, string? Service, string Words, DateOnly ClearedOn, bool Published);
