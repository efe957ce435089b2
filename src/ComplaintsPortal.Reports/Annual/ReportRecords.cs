using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>What a report tells beside its figures, as it was recorded and cleared.</summary>
/// <param name="Caseloads">What the council gave for the year and the one before.</param>
/// <param name="Quoted">Compliments, in words that were cleared for that.</param>
/// <param name="Learning">The learning actions of the period.</param>
/// <param name="Ombudsman">What the Ombudsman did in it.</param>
/// <param name="Conduct">How the procedure was kept in it.</param>
internal sealed record ReportRecords(
    IReadOnlyList<Caseload> Caseloads, IReadOnlyList<string> Quoted, LearningOfAPeriod Learning, OmbudsmanOfAPeriod Ombudsman, ConductOfAPeriod Conduct)
{
    /// <summary>Reads all of it. Whoever makes the report reads the same.</summary>
    public static async Task<ReportRecords> ReadAsync(PortalDb db, ReportPeriods periods, CouncilSetup setup, CancellationToken stop)
    {
        await using var everything = await db.ForCountingAsync(stop);
        return new ReportRecords(
            await CaseloadsAsync(everything, periods, stop),
            await ClearedCompliments.QuotedIn(everything, periods.This).Take(ClearedCompliments.MostQuoted).ToListAsync(stop),
            await LearningOfAPeriod.ReadAsync(everything, periods.This, stop),
            await OmbudsmanOfAPeriod.ReadAsync(everything, periods.This, Keys(setup, procedure => procedure.Kind == ProcedureKind.Ombudsman), stop),
            await ConductOfAPeriod.ReadAsync(everything, periods.This, ConductOf(setup), stop));
    }

    private static ConductTerms ConductOf(CouncilSetup setup) => new(
        Keys(setup, procedure => procedure.Stages.Any(stage => stage.AcknowledgeDays is not null)),
        Keys(setup, procedure => procedure.Kind == ProcedureKind.Complaint), Keys(setup, procedure => procedure.IsStatutory),
        [.. setup.Lists.All(ListName.ComplainantType).Where(entry => entry.Child).Select(entry => entry.Key)]);

    private static string[] Keys(CouncilSetup setup, Func<Procedure, bool> which) => [.. setup.Procedures.Where(which).Select(procedure => procedure.Key)];

    private static async Task<IReadOnlyList<Caseload>> CaseloadsAsync(PortalDb db, ReportPeriods periods, CancellationToken stop)
    {
        string[] years = [periods.This.Name, periods.Last.Name];
        return periods.IsYear
            ? await db.Caseloads.AsNoTracking().Where(caseload => years.Contains(caseload.Period)).OrderBy(caseload => caseload.Id).ToListAsync(stop)
            : [];
    }
}
