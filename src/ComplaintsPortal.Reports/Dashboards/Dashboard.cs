using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Reports.Dashboards;

/// <summary>
/// How complaints stand this quarter, beside the same days a year before: figures alone, as one person may read them. Each figure carries its question,
/// so that it can lead to what it counted.
/// </summary>
public sealed class Dashboard
{
    private static readonly string Complaint = ProcedureKind.Complaint.Key();
    private static readonly string[] Answered = [Member.Timeliness.Late, Member.Timeliness.OnTime];

    private readonly Officer who;
    private readonly CouncilSetup setup;
    private Dictionary<Question, Figure> given = [];

    private Dashboard(Officer who, CouncilSetup setup, DateOnly today) =>
        (this.who, this.setup, This) = (who, setup, BoardPeriod.For(who, today));

    /// <summary>The days that it tells of.</summary>
    public Period This { get; }

    /// <summary>The same days a year before.</summary>
    public Period Last => This.Previous;

    /// <summary>Complaints that were received at their first stage.</summary>
    public ThenAndNow<Figure> Received => new(Of(First(This)), Of(First(Last)));

    /// <summary>Responses that were given in time, of those that had a limit.</summary>
    public ThenAndNow<PartOfCohort> InTime => new(InTimeOf(Complaints(This, Measure.Responded)), InTimeOf(Complaints(Last, Measure.Responded)));

    /// <summary>Responses that found fault, of all: upheld in whole or in part.</summary>
    public ThenAndNow<PartOfCohort> AtFault => new(AtFaultOf(Complaints(This, Measure.Responded)), AtFaultOf(Complaints(Last, Measure.Responded)));

    /// <summary>Stages of complaints that were open at the end of the days.</summary>
    public Figure Open => Of(Complaints(This, Measure.Ongoing));

    /// <summary>By service, each with everything below it.</summary>
    public IReadOnlyList<DashboardRow> Services => Rows(Facet.Service);

    /// <summary>By stage.</summary>
    public IReadOnlyList<DashboardRow> Stages => Rows(Facet.Stage);

    /// <summary>Points of complaint by theme, and those on stages where fault was found.</summary>
    public IReadOnlyList<(string Label, Figure Points, Figure AtFault)> Themes =>
    [
        .. Themed().Select(theme => (theme.Label, Of(theme.Points), Of(AtFaultPoints(theme.Points))))
            .Where(row => row.Item2 is { Suppressed: true } or { Value: > 0 }),
    ];

    /// <summary>Counts all of it: each cohort of each of the two periods, a few of them with one query.</summary>
    public static async Task<Dashboard> ReadAsync(PortalDb db, CouncilSetup setup, Officer who, DateOnly today, CancellationToken stop = default)
    {
        var board = new Dashboard(who, setup, today);
        Question[] asked = [.. board.All().Distinct()];
        var answers = await new FigureBook(db, setup).AnswerAsync(asked, stop);
        board.given = SmallFigures.For(who, answers).ToDictionary(figure => figure.Question);
        return board;
    }

    private IEnumerable<Question> All()
    {
        foreach (var period in new[] { This, Last })
        {
            yield return First(period);
            yield return Complaints(period, Measure.Responded);
            yield return OnTime(Complaints(period, Measure.Responded));
            yield return Timed(Complaints(period, Measure.Responded));
            yield return Fault(Complaints(period, Measure.Responded));
        }

        yield return Complaints(This, Measure.Ongoing);
        foreach (var narrow in Narrowed(Facet.Service).Concat(Narrowed(Facet.Stage)).Select(row => row.Narrow))
        {
            var responded = narrow(Complaints(This, Measure.Responded));
            foreach (var question in new[]
            {
                narrow(Complaints(This, Measure.Received)), responded, OnTime(responded), Timed(responded), Fault(responded),
                narrow(Complaints(This, Measure.Ongoing)),
            })
            {
                yield return question;
            }
        }

        foreach (var (_, points) in Themed())
        {
            yield return points;
            yield return AtFaultPoints(points);
        }
    }

    private IReadOnlyList<DashboardRow> Rows(Facet facet) =>
    [
        .. Narrowed(facet).Select(row =>
        {
            var responded = row.Narrow(Complaints(This, Measure.Responded));
            return new DashboardRow(
                row.Label, row.Depth, Of(row.Narrow(Complaints(This, Measure.Received))), InTimeOf(responded), AtFaultOf(responded),
                Of(row.Narrow(Complaints(This, Measure.Ongoing))));
        }).Where(row => !row.IsNothing),
    ];

    private IReadOnlyList<GridRow> Narrowed(Facet facet) => Members.Of(facet.Key, Complaints(This, Measure.Received), setup);

    private IEnumerable<(string Label, Question Points)> Themed() => Members.Of(Facet.Theme.Key, Complaints(This, Measure.Issues), setup)
        .Select(row => (row.Label, row.Narrow(Complaints(This, Measure.Issues))));

    private PartOfCohort InTimeOf(Question responded) => PartOfCohort.For(who, Of(OnTime(responded)), Of(Timed(responded)));

    private PartOfCohort AtFaultOf(Question responded) => PartOfCohort.For(who, Of(Fault(responded)), Of(responded));

    private Figure Of(Question question) => given[question];

    private static Question Complaints(Period period, Measure measure) => new Question(period, measure).With(Facet.Kind, Complaint);

    private static Question First(Period period) => Complaints(period, Measure.Received).With(Facet.Stage, Member.Stage.First);

    private static Question OnTime(Question responded) => responded.With(Facet.Timeliness, Member.Timeliness.OnTime);

    private static Question Timed(Question responded) => responded.With(Facet.Timeliness, Answered);

    private static Question Fault(Question responded) => responded.With(Facet.Fault, Facet.Yes);

    private static Question AtFaultPoints(Question points) => points.With(Facet.Fault, Facet.Yes);
}

/// <summary>Something beside the same of a year before.</summary>
/// <param name="Now">The days that are told of.</param>
/// <param name="Then">The same days a year before.</param>
public sealed record ThenAndNow<T>(T Now, T Then);

/// <summary>A row of the dashboard.</summary>
/// <param name="Label">The service or the stage.</param>
/// <param name="Depth">How deep it lies below another that includes it, from 0.</param>
/// <param name="Received">Stages of complaints received.</param>
/// <param name="InTime">Responses in time, of those with a limit.</param>
/// <param name="AtFault">Responses that found fault, of all.</param>
/// <param name="Open">Stages open at the end of the days.</param>
public sealed record DashboardRow(string Label, int Depth, Figure Received, PartOfCohort InTime, PartOfCohort AtFault, Figure Open)
{
    /// <summary>Whether nothing at all was counted in it.</summary>
    public bool IsNothing => new[] { Received, AtFault.Whole, Open }.All(figure => figure is { Suppressed: false, Value: null or 0 });
}
