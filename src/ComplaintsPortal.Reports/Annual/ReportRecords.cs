using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Council;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>What a report tells beside its figures, as it was recorded and cleared.</summary>
/// <param name="Caseloads">What the council gave for the year and the one before.</param>
/// <param name="Quoted">Compliments, in words that were cleared for that.</param>
/// <param name="Learning">The learning actions of the period.</param>
internal sealed record ReportRecords(IReadOnlyList<Caseload> Caseloads, IReadOnlyList<string> Quoted, LearningOfAPeriod Learning)
{
    /// <summary>Reads all of it. Whoever makes the report reads the same.</summary>
    public static async Task<ReportRecords> ReadAsync(PortalDb db, ReportPeriods periods, CancellationToken stop)
    {
        await using var everything = await db.ForCountingAsync(stop);
        return new ReportRecords(
            await CaseloadsAsync(everything, periods, stop),
            await ClearedCompliments.QuotedIn(everything, periods.This).Take(ClearedCompliments.MostQuoted).ToListAsync(stop),
            await LearningOfAPeriod.ReadAsync(everything, periods.This, stop));
    }

    private static async Task<IReadOnlyList<Caseload>> CaseloadsAsync(PortalDb db, ReportPeriods periods, CancellationToken stop)
    {
        string[] years = [periods.This.Name, periods.Last.Name];
        return periods.IsYear
            ? await db.Caseloads.AsNoTracking().Where(caseload => years.Contains(caseload.Period)).OrderBy(caseload => caseload.Id).ToListAsync(stop)
            : [];
    }
}
