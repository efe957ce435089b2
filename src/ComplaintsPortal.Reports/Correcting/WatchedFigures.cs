using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Reports.Correcting;

/// <summary>A figure that is looked at when a case is corrected.</summary>
/// <param name="Question">What it answers.</param>
/// <param name="Name">What a person reads.</param>
internal sealed record WatchedFigure(Question Question, string Name);

/// <summary>The figures in which a case can stand over a period: those of its procedure and stages, and what came of it.</summary>
internal static class WatchedFigures
{
    private static readonly Measure[] OfStages =
        [
            Measure.Received, Measure.BroughtForward, Measure.WorkedOn, Measure.Concluded, Measure.Responded, Measure.Ongoing, Measure.Reopenings,
            Measure.Issues,
        ];

    private static readonly Measure[] OfTheWhole = [Measure.Payments, Measure.ActionsAgreed, Measure.ActionsCompleted, Measure.ActionsOverdue];

    private static readonly (Measure Measure, Facet Facet, string Member, string Words)[] Lateness =
    [
        (Measure.Concluded, Facet.Timeliness, Member.Timeliness.OnTime, "in time"),
        (Measure.Concluded, Facet.Timeliness, Member.Timeliness.Late, "late"),
        (Measure.Concluded, Facet.Band, Member.Band.Standard, "within the standard limit"),
        (Measure.Concluded, Facet.Band, Member.Band.Maximum, "within the maximum"),
        (Measure.Concluded, Facet.Band, Member.Band.Over, "over the maximum"),
        (Measure.Ongoing, Facet.Timeliness, Member.Timeliness.Overdue, "overdue"),
    ];

    public static IEnumerable<WatchedFigure> Of(Period period, IReadOnlyList<CaseRecords> states, CouncilSetup setup) =>
    [
        .. states.SelectMany(state => state.Cases).Select(one => one.Procedure).Distinct()
            .SelectMany(procedure => OfProcedure(period, procedure, states, setup)),
        .. OfTheWhole.Select(measure => new WatchedFigure(new Question(period, measure), measure.Name)),
        .. By(period, Measure.NotProgressed, Facet.TriageReason, ListName.TriageReason,
            states.SelectMany(state => state.Cases).Select(one => one.TriageReason), setup),
        .. By(period, Measure.Payments, Facet.Category, ListName.PaymentCategory,
            states.SelectMany(state => state.Payments).Select(payment => payment.Category), setup),
        .. OfPoints(period, [.. states.SelectMany(state => state.Stages).SelectMany(stage => stage.PointsRaised)], setup),
        .. By(period, Measure.Received, Facet.EscalationReason, ListName.EscalationReason,
            states.SelectMany(state => state.Stages).Select(stage => stage.EscalationReason), setup),
        .. By(period, Measure.ActionsAgreed, Facet.Theme, ListName.Theme,
            states.SelectMany(state => state.LearningActions).Select(action => action.Theme), setup),
        .. By(period, Measure.ActionsAgreed, Facet.Service, ListName.Service,
            states.SelectMany(state => state.LearningActions).Select(action => action.Service), setup),
        .. WatchedParticulars.Of(period, [.. states.SelectMany(state => state.Cases)], setup),
    ];

    private static IEnumerable<WatchedFigure> OfPoints(Period period, Point[] points, CouncilSetup setup) =>
    [
        .. By(period, Measure.Issues, Facet.Theme, ListName.Theme, points.Select(point => point.Theme), setup),
        .. By(period, Measure.Issues, Facet.Classification, ListName.Classification, points.Select(point => point.Classification), setup),
        .. By(period, Measure.Issues, Facet.Finding, ListName.Finding, points.SelectMany(point => new[] { point.Finding, point.FirstFinding }), setup),
    ];

    private static IEnumerable<WatchedFigure> By(
        Period period, Measure measure, Facet facet, string list, IEnumerable<string?> members, CouncilSetup setup) =>
        members.OfType<string>().Distinct()
            .Select(member => new WatchedFigure(new Question(period, measure).With(facet, member), $"{measure.Name}: {setup.Lists.Label(list, member)}"));

    private static IEnumerable<string> OutcomesOf(int stage, IReadOnlyList<CaseRecords> states) => states
        .SelectMany(state => state.Stages).Where(one => one.Number == stage).Select(one => one.Outcome).OfType<string>().Distinct();

    private static IEnumerable<WatchedFigure> OfProcedure(Period period, string procedure, IReadOnlyList<CaseRecords> states, CouncilSetup setup)
    {
        var name = setup.FindProcedure(procedure)?.Name ?? procedure;
        yield return new(new Question(period, Measure.NotProgressed).With(Facet.Procedure, procedure), $"{Measure.NotProgressed.Name}, {name}");
        foreach (var stage in states.SelectMany(state => state.Stages).Select(stage => stage.Number).Distinct().Order())
        {
            var number = FormattableString.Invariant($"{stage}");
            Question Asked(Measure measure) => new Question(period, measure).With(Facet.Procedure, procedure).With(Facet.Stage, number);
            foreach (var measure in OfStages)
            {
                yield return new(Asked(measure), $"{measure.Name}, {name}, stage {number}");
            }

            foreach (var (measure, facet, member, words) in Lateness)
            {
                yield return new(Asked(measure).With(facet, member), $"{measure.Name}, {name}, stage {number}: {words}");
            }

            foreach (var outcome in OutcomesOf(stage, states))
            {
                yield return new(
                    Asked(Measure.Concluded).With(Facet.Outcome, outcome),
                    $"{Measure.Concluded.Name}, {name}, stage {number}: {setup.Lists.Label(ListName.Outcome, outcome)}");
            }
        }
    }
}
