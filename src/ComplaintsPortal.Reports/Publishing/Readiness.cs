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
    /// <summary>
    /// Where the cases or the comments that a sentence counts are listed, below the portal's own address, by the sentence; those without a list are left
    /// out. A list hides the cases that are sealed to whoever opens it, and the count does not.
    /// </summary>
    public IReadOnlyDictionary<string, string> Addresses { get; init; } = new Dictionary<string, string>();

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
        Point[] points =
        [
            .. Ended(report.Period, now),
            .. Unknown(report.Period.UpTo(now.InUnitedKingdom().Date()), setup.Calendar),
            .. await UndecidedAsync(db, report.Period, stop),
            .. await WithoutStageAsync(db, report.Period, stop),
            .. await UncodedAsync(db, report.Period, setup, stop),
            .. await UnsettledAsync(db, report.Period, stop),
            .. report.Faults.Concat(report.WordsToSettle).Select(sentence => new Point(sentence)),
            .. (await (typefaces is null ? Unprintable.InAsync(db, report, stop) : Unprintable.InAsync(db, report, typefaces, stop)))
                .Select(sentence => new Point(sentence)),
        ];
        return Of(seesSmallFigures ? points : points.Select(point => IsHidden(point, report) ? point with { Sentence = Fewer(point.Sentence) } : point));
    }

    private static Readiness Of(IEnumerable<Point> points)
    {
        var distinct = points.ToList();
        return new Readiness([.. distinct.Select(point => point.Sentence)])
        {
            Addresses = distinct.Where(point => point.Address is not null).DistinctBy(point => point.Sentence)
                .ToDictionary(point => point.Sentence, point => point.Address!),
        };
    }

    // What is said of the words was made for that reader; a stage or a period in it is no count.
    private static bool IsHidden(Point point, AnnualReport report) =>
        SuppressedDraft.Tells(point.Sentence) && !report.WordsToSettle.Contains(point.Sentence) && !point.IsOpen;

    private static string Fewer(string point) => char.IsAsciiDigit(point[0])
        ? $"Fewer than {SmallFigures.Most + 1:0} records: {point[(point.IndexOf(' ') + 1)..]}"
        : SuppressedDraft.LeftOut;

    private static IEnumerable<Point> Ended(Period period, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        if (today <= period.To)
        {
            yield return new Point(today < period.From ? $"The period begins on {Words.Date(period.From)}: there is nothing to tell of it."
                : today < period.To ? $"The period ends on {Words.Date(period.To)} and the report counts to {Words.Date(today)}: its figures can still change."
                : $"The period ends on {Words.Date(period.To)}: its figures can still change.");
        }
    }

    // What is due within such a year rests on days that may still be moved, or may never have been kept at all; the year before is compared with.
    private static IEnumerable<Point> Unknown(Period? period, WorkingCalendar calendar) => period is null ? [] :
        from year in Enumerable.Range(period.Previous.From.Year, period.To.Year - period.Previous.From.Year + 1)
        where !calendar.Holds(year)
        select new Point(FormattableString.Invariant(
            $"The list of bank holidays does not hold {year}: what is due then rests on computed days. Enter the bank holidays of that year."));

    private static async Task<IEnumerable<Point>> UndecidedAsync(PortalDb db, Period period, CancellationToken stop)
    {
        var count = await db.Cases.SealedToo()
            .CountAsync(one => one.Decision == TriageDecision.Awaiting && one.Received >= period.From && one.Received <= period.To, stop);
        return Some(count, "record that arrived in the period waits for a decision and is counted nowhere.",
            "records that arrived in the period wait for a decision and are counted nowhere.", Cases("state=awaiting-triage", period));
    }

    private static async Task<IEnumerable<Point>> WithoutStageAsync(PortalDb db, Period period, CancellationToken stop)
    {
        var count = await db.Cases.SealedToo().CountAsync(
            one => one.Decision == TriageDecision.Accepted && !one.Stages.Any() && one.Received >= period.From && one.Received <= period.To, stop);
        return Some(count, "accepted case of the period has no stage and is counted nowhere.",
            "accepted cases of the period have no stage and are counted nowhere.", Cases("missing=stage", period));
    }

    private static async Task<IEnumerable<Point>> UncodedAsync(PortalDb db, Period period, CouncilSetup setup, CancellationToken stop)
    {
        var hasPlaces = setup.Lists.All(ListName.Division).Count + setup.Lists.All(ListName.Service).Count + setup.Lists.All(ListName.Team).Count > 0;
        var withoutOutcome = new Question(period, Measure.Concluded).With(Facet.Outcome, Facet.None);
        var withoutPlace = Place.Unknown(new Question(period, Measure.Received));
        var answers = await new FigureBook(db).AnswerAsync([withoutOutcome, withoutPlace], stop);
        return
        [
            .. Some(answers[0].Value ?? 0, "stage was concluded in the period without an outcome.", "stages were concluded in the period without an outcome.",
                Cases("missing=outcome", period)),
            .. hasPlaces
                ? Some(answers[1].Value ?? 0, "stage received in the period names no service.", "stages received in the period name no service.",
                    Cases("missing=service", period))
                : [],
        ];
    }

    private static async Task<IEnumerable<Point>> UnsettledAsync(PortalDb db, Period period, CancellationToken stop)
    {
        var count = await db.ReportComments.CountAsync(comment => comment.Period == period.Name && comment.SettledAt == null, stop);
        return Some(count, "comment on the draft is not settled.", "comments on the draft are not settled.", $"~/reports/{period.Name}/comments")
            .Select(point => point with { IsOpen = true });
    }

    private static string Cases(string filter, Period period) => $"~/cases?{filter}&from={period.From:yyyy-MM-dd}&to={period.To:yyyy-MM-dd}";

    private static IEnumerable<Point> Some(decimal count, string one, string many, string address) =>
        count == 0 ? [] : [new Point(Words.Count(count, one, many), address)];

    // Open is what tells of no case.
    private sealed record Point(string Sentence, string? Address = null, bool IsOpen = false);
}
