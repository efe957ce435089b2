using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Reporting;

/// <summary>Cases that the Ombudsman decided alike, counted.</summary>
/// <param name="Category">A key of the list <c>ombudsman-category</c>.</param>
/// <param name="Decision">A key of the list <c>ombudsman-decision</c>.</param>
/// <param name="Service">A key of the list <c>service</c>: that of the council's own case.</param>
/// <param name="Number">How many.</param>
/// <param name="Public">On how many of them a public interest report was issued.</param>
public sealed record DecisionsCounted(string? Category, string? Decision, string? Service, int Number, int Public);

/// <summary>Cases that went to the Ombudsman from the same stage.</summary>
/// <param name="Procedure">The key of the procedure of the complaint.</param>
/// <param name="Stage">The last stage that was concluded.</param>
/// <param name="Number">How many.</param>
public sealed record AfterAStage(string Procedure, int Stage, int Number);

/// <summary>How the cases that were decided had come to the Ombudsman.</summary>
/// <param name="Premature">Referred back, because the council had not answered yet.</param>
/// <param name="Early">Referred early, after stage 2 and with consent, instead of a review panel.</param>
/// <param name="After">After a stage that was concluded.</param>
/// <param name="All">All that were decided: the rest are about no complaint that the portal knows.</param>
public sealed record PathsCounted(int Premature, int Early, IReadOnlyList<AfterAStage> After, int All);

/// <summary>A case that the Ombudsman upheld, in words that were cleared.</summary>
/// <param name="Decided">The date of the decision.</param>
/// <param name="Service">A key of the list <c>service</c>.</param>
/// <param name="Paragraph">The words.</param>
public sealed record UpheldCase(DateOnly Decided, string? Service, string Paragraph);

/// <summary>Something counted under the key of a list.</summary>
public sealed record CountedKey(string Key, int Number);

/// <summary>What the Ombudsman did in a period, from the council's records of the Ombudsman's cases.</summary>
/// <param name="Decided">What was decided in it.</param>
/// <param name="Before">What was decided a year before.</param>
/// <param name="Paths">how those decided in it had come there.</param>
public sealed record OmbudsmanOfAPeriod(IReadOnlyList<DecisionsCounted> Decided, IReadOnlyList<DecisionsCounted> Before, PathsCounted Paths)
{
    private const int MostUpheld = 40;

    /// <summary>The recommendations that were due in it, by whether they were complied with, as known at its end.</summary>
    public required IReadOnlyDictionary<Compliance, int> Recommendations { get; init; }

    /// <summary>The remedies promised in these cases in it, by kind.</summary>
    public required IReadOnlyList<CountedKey> Remedies { get; init; }

    /// <summary>The cases decided in it whose words were cleared, upheld or not.</summary>
    public required IReadOnlyList<(string? Decision, UpheldCase Case)> Cleared { get; init; }

    /// <summary>The annual letter on the year; null where nobody entered its figures.</summary>
    public OmbudsmanLetterFacts? Letter { get; init; }

    /// <summary>The hash of the letter itself, which is published beside the report; null where it was not added.</summary>
    public string? LetterHash { get; init; }

    /// <summary>The annual letter on the year before.</summary>
    public OmbudsmanLetterFacts? LetterBefore { get; init; }

    /// <summary>Counts and reads all of it.</summary>
    /// <param name="db">A context that sees every case that counts.</param>
    /// <param name="period">The period.</param>
    /// <param name="procedures">The keys of the procedures for Ombudsman cases.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<OmbudsmanOfAPeriod> ReadAsync(PortalDb db, Period period, IReadOnlyList<string> procedures, CancellationToken stop)
    {
        var (name, before) = (period.Name, period.Previous.Name);
        var letters = await db.OmbudsmanLetters.AsNoTracking().Where(letter => letter.Period == name || letter.Period == before).ToListAsync(stop);
        return new OmbudsmanOfAPeriod(
            await Decisions(db, period).ToListAsync(stop), await Decisions(db, period.Previous).ToListAsync(stop), await PathsAsync(db, period, stop))
        {
            Recommendations = await Compliances(db, period).ToDictionaryAsync(one => one.Standing, one => one.Number, stop),
            Remedies = await RemediesOf(db, period, [.. procedures]).ToListAsync(stop),
            Cleared = [.. (await ClearedIn(db, period).Take(MostUpheld).ToListAsync(stop)).Select(one => (one.Decision, one.Case))],
            Letter = letters.Find(letter => letter.Period == name)?.Facts,
            LetterHash = letters.Find(letter => letter.Period == name)?.PaperHash,
            LetterBefore = letters.Find(letter => letter.Period == before)?.Facts,
        };
    }

    private static IQueryable<OmbudsmanRecord> DecidedIn(PortalDb db, Period period) =>
        from record in db.OmbudsmanRecords.Where(record => record.Decided >= period.From && record.Decided <= period.To)
        join @case in db.Cases.Where(@case => @case.Decision == TriageDecision.Accepted) on record.CaseId equals @case.Id
        select record;

    private static IQueryable<DecisionsCounted> Decisions(PortalDb db, Period period) =>
        from record in DecidedIn(db, period)
        join @case in db.Cases on record.CaseId equals @case.Id
        group record by new { record.Category, record.Decision, @case.Service } into alike
        select new DecisionsCounted(
            alike.Key.Category, alike.Key.Decision, alike.Key.Service, alike.Count(), alike.Count(record => record.PublicReport));

    private static async Task<PathsCounted> PathsAsync(PortalDb db, Period period, CancellationToken stop)
    {
        var all = await DecidedIn(db, period).CountAsync(stop);
        var others = await NotReferredBack(db, period).CountAsync(stop);
        return new PathsCounted(all - others, await ReferredEarly(db, period, early: true).CountAsync(stop), await After(db, period).ToListAsync(stop), all);
    }

    // One that was referred back came too soon, whatever else is known of it.
    private static IQueryable<OmbudsmanRecord> NotReferredBack(PortalDb db, Period period) =>
        DecidedIn(db, period).Where(record => record.Decision == null || record.Decision != OmbudsmanDecision.ReferredBack);

    private static IQueryable<Case> ReferredEarly(PortalDb db, Period period, bool early) =>
        from record in NotReferredBack(db, period)
        join @case in db.Cases on record.CaseId equals @case.Id
        join complaint in db.Cases on @case.OmbudsmanOf equals complaint.Id
        where db.Investigations.Any(one => one.CaseId == complaint.Id && one.ReferredEarly != null) == early
        select complaint;

    private static IQueryable<AfterAStage> After(PortalDb db, Period period) =>
        from complaint in ReferredEarly(db, period, early: false)
        join stage in db.Stages.Where(stage => stage.Concluded != null || stage.First != null) on complaint.Id equals stage.CaseId
        where !db.Stages.Any(later => later.CaseId == complaint.Id && later.Number > stage.Number && (later.Concluded != null || later.First != null))
        group stage by new { complaint.Procedure, stage.Number } into alike
        orderby alike.Key.Procedure, alike.Key.Number
        select new AfterAStage(alike.Key.Procedure, alike.Key.Number, alike.Count());

    // What OmbudsmanRecommendation.On says of each on the last day of the period, of what had been done by then.
    private static IQueryable<ComplianceCounted> Compliances(PortalDb db, Period period) => db.OmbudsmanRecommendations
        .Where(one => one.Due >= period.From && one.Due <= period.To)
        .Select(one => new
        {
            Standing = one.Done <= one.Due ? Compliance.OnTime : one.Done <= period.To ? Compliance.Late
                : one.Due < period.To ? Compliance.NotCompliedWith : Compliance.NotDueYet,
        })
        .GroupBy(one => one.Standing)
        .Select(alike => new ComplianceCounted(alike.Key, alike.Count()));

    private static IQueryable<CountedKey> RemediesOf(PortalDb db, Period period, string[] procedures) =>
        from remedy in db.Remedies.Where(remedy => remedy.Agreed >= period.From && remedy.Agreed <= period.To)
        join @case in db.Cases.Where(@case => EF.Parameter(procedures).Contains(@case.Procedure)) on remedy.CaseId equals @case.Id
        group remedy by remedy.Kind into alike
        select new CountedKey(alike.Key, alike.Count());

    private static IQueryable<ClearedDecision> ClearedIn(PortalDb db, Period period) =>
        from record in DecidedIn(db, period).Where(record => record.Paragraph != null && record.Clearance.ClearedOn != null)
        join @case in db.Cases on record.CaseId equals @case.Id
        orderby record.Decided, record.Id
        select new ClearedDecision(record.Decision, new UpheldCase(record.Decided!.Value, @case.Service, record.Paragraph!));

    private sealed record ComplianceCounted(Compliance Standing, int Number);

    private sealed record ClearedDecision(string? Decision, UpheldCase Case);
}
