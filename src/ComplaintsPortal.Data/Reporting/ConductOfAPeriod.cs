using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Reporting;

/// <summary>Stages that were asked for and acknowledged on the same days, counted.</summary>
/// <param name="Procedure">The key of the procedure.</param>
/// <param name="Stage">The number of the stage.</param>
/// <param name="Received">The day on which it was asked for.</param>
/// <param name="Acknowledged">The day on which that was acknowledged; null where it was not.</param>
/// <param name="Number">How many.</param>
public sealed record AcknowledgementsCounted(string Procedure, int Stage, DateOnly Received, DateOnly? Acknowledged, int Number);

/// <summary>Review panels with the same days, counted.</summary>
/// <param name="Asked">The day on which the panel was asked for.</param>
/// <param name="Met">The day on which it met.</param>
/// <param name="Reported">The day on which its report came.</param>
/// <param name="Answered">The day on which the council responded.</param>
/// <param name="Number">How many.</param>
public sealed record PanelsCounted(DateOnly Asked, DateOnly? Met, DateOnly? Reported, DateOnly? Answered, int Number);

/// <summary>Refusals for the same reason, counted.</summary>
/// <param name="Reason">A key of the list <c>triage-reason</c>.</param>
/// <param name="Number">How many.</param>
/// <param name="Written">How many were told by letter.</param>
/// <param name="OmbudsmanTold">How many of the letters said how to reach the Ombudsman.</param>
public sealed record RefusalsCounted(string Reason, int Number, int Written, int OmbudsmanTold);

/// <summary>Remedies of one kind, counted.</summary>
/// <param name="Kind">A key of the list <c>remedy</c>.</param>
/// <param name="Promised">How many were promised.</param>
/// <param name="Provided">How many of those were provided by the end of the period.</param>
/// <param name="Late">How many of those that were provided were late.</param>
/// <param name="NotProvided">How many will not be provided.</param>
public sealed record RemediesCounted(string Kind, int Promised, int Provided, int Late, int NotProvided);

/// <summary>How the procedure was kept in a period, in what only the council's own records know.</summary>
public sealed record ConductOfAPeriod
{
    /// <summary>Stages asked for in the period, of procedures that set a limit for acknowledging them.</summary>
    public required IReadOnlyList<AcknowledgementsCounted> Acknowledgements { get; init; }

    /// <summary>Offers of an advocate, of complaints that children and young people made in the period, by the answer.</summary>
    public required IReadOnlyDictionary<AdvocacyAnswer, int> Advocacy { get; init; }

    /// <summary>Statutory review panels that were asked for, met or reported in the period.</summary>
    public required IReadOnlyList<PanelsCounted> Panels { get; init; }

    /// <summary>Requests for a stage that came late in the period, by whether they were accepted.</summary>
    public required IReadOnlyDictionary<bool, int> LateRequests { get; init; }

    /// <summary>Decisions on holding back a disputed change, by the answer.</summary>
    public required IReadOnlyDictionary<FreezingAnswer, int> Freezings { get; init; }

    /// <summary>Refusals of what was received in the period.</summary>
    public required IReadOnlyList<RefusalsCounted> Refusals { get; init; }

    /// <summary>Remedies promised in the period.</summary>
    public required IReadOnlyList<RemediesCounted> Remedies { get; init; }

    /// <summary>Counts all of it.</summary>
    /// <param name="db">A context that sees every case that counts.</param>
    /// <param name="period">The period.</param>
    /// <param name="terms">Whose records are counted.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<ConductOfAPeriod> ReadAsync(PortalDb db, Period period, ConductTerms terms, CancellationToken stop) => new()
    {
        Acknowledgements = await AcknowledgementsIn(db, period, [.. terms.Acknowledging]).ToListAsync(stop),
        Advocacy = await AdvocacyIn(db, period, terms).ToDictionaryAsync(one => one.Answer, one => one.Number, stop),
        Panels = await PanelsIn(db, period, [.. terms.Statutory]).ToListAsync(stop),
        LateRequests = await db.LateRequests.Where(one => one.Asked >= period.From && one.Asked <= period.To)
            .GroupBy(one => one.Accepted).Select(alike => new { alike.Key, Number = alike.Count() }).ToDictionaryAsync(one => one.Key, one => one.Number, stop),
        Freezings = await db.Freezings.Where(one => one.Decided >= period.From && one.Decided <= period.To)
            .GroupBy(one => one.Answer).Select(alike => new { alike.Key, Number = alike.Count() }).ToDictionaryAsync(one => one.Key, one => one.Number, stop),
        Refusals = await RefusalsIn(db, period).ToListAsync(stop),
        Remedies = await RemediesIn(db, period).ToListAsync(stop),
    };

    // The working days between the two are counted afterwards: no database knows the bank holidays.
    private static IQueryable<AcknowledgementsCounted> AcknowledgementsIn(PortalDb db, Period period, string[] procedures) =>
        from stage in AskedIn(db, period)
        where EF.Parameter(procedures).Contains(stage.Case.Procedure)
        group stage by new { stage.Case.Procedure, stage.Number, stage.Received, stage.Acknowledged } into alike
        select new AcknowledgementsCounted(alike.Key.Procedure, alike.Key.Number, alike.Key.Received, alike.Key.Acknowledged, alike.Count());

    private static IQueryable<AdvocacyCounted> AdvocacyIn(PortalDb db, Period period, ConductTerms terms)
    {
        string[] procedures = [.. terms.Complaints];
        string[] children = [.. terms.Children];
        return
            from stage in AskedIn(db, period).Where(stage => stage.Number == 1)
            where EF.Parameter(procedures).Contains(stage.Case.Procedure) && EF.Parameter(children).Contains(stage.Case.ComplainantType)
            join offer in db.Advocacies on stage.CaseId equals offer.CaseId
            group offer by offer.Facts.Answer into alike
            select new AdvocacyCounted(alike.Key, alike.Count());
    }

    private static IQueryable<PanelsCounted> PanelsIn(PortalDb db, Period period, string[] statutory) =>
        from stage in db.Stages.Where(stage => stage.Case.Decision == TriageDecision.Accepted && stage.Number == Panel.StageNumber)
        where EF.Parameter(statutory).Contains(stage.Case.Procedure)
            && ((stage.Received >= period.From && stage.Received <= period.To)
                || (stage.PanelMet >= period.From && stage.PanelMet <= period.To)
                || (stage.PanelReported >= period.From && stage.PanelReported <= period.To))
        group stage by new
        {
            stage.Received,
            stage.PanelMet,
            stage.PanelReported,
            Answered = stage.First == null ? stage.Concluded : stage.First.Concluded,
        }
        into alike
        select new PanelsCounted(alike.Key.Received, alike.Key.PanelMet, alike.Key.PanelReported, alike.Key.Answered, alike.Count());

    private static IQueryable<RefusalsCounted> RefusalsIn(PortalDb db, Period period) =>
        from notice in db.Set<RejectionNotice>()
        join @case in db.Cases.Where(one => one.Received >= period.From && one.Received <= period.To) on notice.CaseId equals @case.Id
        group notice by notice.Facts.Reason into alike
        select new RefusalsCounted(
            alike.Key, alike.Count(), alike.Count(notice => notice.Facts.Written != null),
            alike.Count(notice => notice.Facts.Written != null && notice.Facts.OmbudsmanTold));

    private static IQueryable<RemediesCounted> RemediesIn(PortalDb db, Period period) => db.Remedies
        .Where(remedy => remedy.Agreed >= period.From && remedy.Agreed <= period.To)
        .GroupBy(remedy => remedy.Kind)
        .Select(alike => new RemediesCounted(
            alike.Key, alike.Count(), alike.Count(remedy => remedy.Provided <= period.To),
            alike.Count(remedy => remedy.Provided <= period.To && remedy.Provided > remedy.Due),
            alike.Count(remedy => remedy.NotProvided != null)));

    private static IQueryable<Stage> AskedIn(PortalDb db, Period period) => db.Stages.Where(stage =>
        stage.Case.Decision == TriageDecision.Accepted && stage.Received >= period.From && stage.Received <= period.To);

    private sealed record AdvocacyCounted(AdvocacyAnswer Answer, int Number);
}

/// <summary>Whose records tell how the procedure was kept.</summary>
/// <param name="Acknowledging">The keys of the procedures that set a limit for acknowledging one of their stages.</param>
/// <param name="Complaints">The keys of the procedures for complaints.</param>
/// <param name="Statutory">The keys of the statutory ones.</param>
/// <param name="Children">The keys of the types of complainant that are children or young people.</param>
public sealed record ConductTerms(
    IReadOnlyList<string> Acknowledging, IReadOnlyList<string> Complaints, IReadOnlyList<string> Statutory, IReadOnlyList<string> Children);
