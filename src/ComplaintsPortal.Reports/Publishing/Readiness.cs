using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Wording;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>
/// What to look at before a report is published: it must be put right, or a manager must say why the report goes out all the same.
/// </summary>
/// <param name="Points">A sentence each; none where the report is ready.</param>
public sealed record Readiness(IReadOnlyList<string> Points)
{
    /// <summary>Whether nothing is in the way.</summary>
    public bool IsClear => Points.Count == 0;

    /// <summary>Looks through the records of the report's period, for whoever sees every number.</summary>
    public static Task<Readiness> CheckAsync(PortalDb db, AnnualReport report, DateTimeOffset now, CancellationToken stop = default) =>
        CheckAsync(db, report, seesSmallFigures: true, now, null, stop);

    /// <summary>The same as that person may read it: small numbers are suppressed for officers.</summary>
    public static Task<Readiness> CheckForAsync(
        Officer reader, PortalDb db, AnnualReport report, DateTimeOffset now, CancellationToken stop = default) =>
        CheckAsync(db, report, reader.SeesSmallFigures, now, null, stop);

    /// <summary>The same, on a server that has those typefaces; null asks this server.</summary>
    internal static Task<Readiness> CheckAsync(PortalDb db, AnnualReport report, DateTimeOffset now, Typefaces typefaces, CancellationToken stop) =>
        CheckAsync(db, report, seesSmallFigures: true, now, typefaces, stop);

    private static async Task<Readiness> CheckAsync(
        PortalDb db, AnnualReport report, bool seesSmallFigures, DateTimeOffset now, Typefaces? typefaces, CancellationToken stop)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        var all = new Readiness(
        [
            .. Ended(report.Period, now),
            .. Unknown(report.Period.UpTo(now.InUnitedKingdom().Date()), setup.Calendar),
            .. await UndecidedAsync(db, report.Period, stop),
            .. await WithoutStageAsync(db, report.Period, stop),
            .. await UncodedAsync(db, report.Period, setup, stop),
            .. report.Faults,
            .. report.WordsToSettle,
            .. await (typefaces is null ? Unprintable.InAsync(db, report, stop) : Unprintable.InAsync(db, report, typefaces, stop)),
        ]);
        return seesSmallFigures ? all : new Readiness([.. all.Points.Select(point => IsHidden(point, report) ? Fewer(point) : point)]);
    }

    // What is said of the words was made for that reader; a stage or a period in it is no count.
    private static bool IsHidden(string point, AnnualReport report) => SuppressedDraft.Tells(point) && !report.WordsToSettle.Contains(point);

    private static string Fewer(string point) => char.IsAsciiDigit(point[0])
        ? $"Fewer than {SmallFigures.Most + 1:0} records: {point[(point.IndexOf(' ') + 1)..]}"
        : SuppressedDraft.LeftOut;

    private static IEnumerable<string> Ended(Period period, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        if (today <= period.To)
        {
            yield return today < period.From ? $"The period begins on {Words.Date(period.From)}: there is nothing to tell of it."
                : today < period.To ? $"The period ends on {Words.Date(period.To)} and the report counts to {Words.Date(today)}: its figures can still change."
                : $"The period ends on {Words.Date(period.To)}: its figures can still change.";
        }
    }

    // What is due within such a year rests on days that may still be moved, or may never have been kept at all; the year before is compared with.
    private static IEnumerable<string> Unknown(Period? period, WorkingCalendar calendar) => period is null ? [] :
        from year in Enumerable.Range(period.Previous.From.Year, period.To.Year - period.Previous.From.Year + 1)
        where !calendar.Holds(year)
        select FormattableString.Invariant(
            $"The list of bank holidays does not hold {year}: what is due then rests on computed days. Enter the bank holidays of that year.");

    private static async Task<IEnumerable<string>> UndecidedAsync(PortalDb db, Period period, CancellationToken stop)
    {
        var count = await db.Cases.SealedToo()
            .CountAsync(one => one.Decision == TriageDecision.Awaiting && one.Received >= period.From && one.Received <= period.To, stop);
        return Some(count, "record that arrived in the period waits for a decision and is counted nowhere.",
            "records that arrived in the period wait for a decision and are counted nowhere.");
    }

    private static async Task<IEnumerable<string>> WithoutStageAsync(PortalDb db, Period period, CancellationToken stop)
    {
        var count = await db.Cases.SealedToo().CountAsync(
            one => one.Decision == TriageDecision.Accepted && !one.Stages.Any() && one.Received >= period.From && one.Received <= period.To, stop);
        return Some(count, "accepted case of the period has no stage and is counted nowhere.",
            "accepted cases of the period have no stage and are counted nowhere.");
    }

    private static async Task<IEnumerable<string>> UncodedAsync(PortalDb db, Period period, CouncilSetup setup, CancellationToken stop)
    {
        var hasPlaces = setup.Lists.All(ListName.Division).Count + setup.Lists.All(ListName.Service).Count + setup.Lists.All(ListName.Team).Count > 0;
        var withoutOutcome = new Question(period, Measure.Concluded).With(Facet.Outcome, Facet.None);
        var withoutPlace = Place.Unknown(new Question(period, Measure.Received));
        var answers = await new FigureBook(db).AnswerAsync([withoutOutcome, withoutPlace], stop);
        return
        [
            .. Some(answers[0].Value ?? 0, "stage was concluded in the period without an outcome.", "stages were concluded in the period without an outcome."),
            .. hasPlaces ? Some(answers[1].Value ?? 0, "stage received in the period names no service.", "stages received in the period name no service.") : [],
        ];
    }

    private static IEnumerable<string> Some(decimal count, string one, string many) => count == 0 ? [] : [Words.Count(count, one, many)];
}
