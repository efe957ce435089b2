using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Publishing;

namespace ComplaintsPortal.Reports.Correcting;

/// <summary>A figure that a correction moves.</summary>
/// <param name="Question">What it answers.</param>
/// <param name="Name">What a person reads: "Concluded, stage 1, late".</param>
/// <param name="Before">The figure as it stands; null where it is suppressed.</param>
/// <param name="After">The figure after the correction; null where it is suppressed.</param>
public sealed record MovedFigure(Question Question, string Name, decimal? Before, decimal? After)
{
    /// <summary>The figure as it stands, as it is shown.</summary>
    public string Now => Shown(Before);

    /// <summary>The figure after the correction, as it is shown.</summary>
    public string Then => Shown(After);

    private string Shown(decimal? number) => QuestionWords.Of(new Figure(Question, number) { Suppressed = number is null });
}

/// <summary>What a correction moves beyond the case.</summary>
/// <param name="Figures">The figures of financial years, in their order.</param>
/// <param name="Editions">The published reports that say something else then.</param>
public sealed record FiguresMoved(IReadOnlyList<MovedFigure> Figures, IReadOnlyList<EditionSummary> Editions)
{
    /// <summary>
    /// The same as a person is given it: small numbers are suppressed for whom they are suppressed elsewhere, and of a figure both numbers,
    /// for they differ by what the one case adds.
    /// </summary>
    public FiguresMoved For(Officer who)
    {
        var before = SmallFigures.For(who, [.. Figures.Select(figure => new Figure(figure.Question, figure.Before))]);
        var after = SmallFigures.For(who, [.. Figures.Select(figure => new Figure(figure.Question, figure.After))]);
        return this with
        {
            Figures =
            [
                .. Figures.Index().Select(one => before[one.Index].Suppressed || after[one.Index].Suppressed
                    ? one.Item with { Before = null, After = null }
                    : one.Item),
            ],
        };
    }
}

/// <summary>
/// Says, before a case is corrected or voided, which figures of which years move by it. The case as it stands and as it would stand are
/// counted by the definitions of the figures themselves.
/// </summary>
/// <param name="db">The records, in which nothing is changed.</param>
public sealed class MovedFigures(PortalDb db)
{
    /// <summary>Compares two states of one case; null is a case that does not count.</summary>
    public async Task<FiguresMoved> CompareAsync(CaseRecords? before, CaseRecords? after, DateOnly today, CancellationToken stop = default)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        CaseRecords[] states = [.. new[] { before, after }.OfType<CaseRecords>()];
        var years = Years(states, today);
        var editions = await PublishedEditions.ListAsync(db, stop);
        var reported = editions.Select(edition => Period.Parse(edition.Period)).Distinct().ToArray();
        var questions = years.Concat(reported).Concat(reported.Select(period => period.Previous)).Distinct()
            .SelectMany(period => WatchedFigures.Of(period, states, setup)).ToDictionary(watched => watched.Question, watched => watched.Name);
        var moves = Differences(questions.Keys, before, after, setup);
        return new FiguresMoved(
            await FiguresAsync([.. moves.Where(move => years.Contains(move.Key.Period))], questions, stop),
            [.. editions.Where(edition => IsMoved(Period.Parse(edition.Period), moves.Keys))]);
    }

    private static bool IsMoved(Period reported, IEnumerable<Question> moved) =>
        moved.Any(question => question.Period == reported || question.Period == reported.Previous);

    private async Task<IReadOnlyList<MovedFigure>> FiguresAsync(
        KeyValuePair<Question, decimal>[] moves, Dictionary<Question, string> names, CancellationToken stop)
    {
        var figures = await new FigureBook(db).AnswerAsync([.. moves.Select(move => move.Key)], stop);
        return
        [
            .. figures.Zip(moves, (figure, move) => new MovedFigure(
                move.Key, names[move.Key], figure.Value ?? 0, (figure.Value ?? 0) + move.Value)),
        ];
    }

    private Dictionary<Question, decimal> Differences(IReadOnlyCollection<Question> questions, CaseRecords? before, CaseRecords? after, CouncilSetup setup)
    {
        var was = Share(questions, before, setup);
        var will = Share(questions, after, setup);
        return questions.Where(question => was[question] != will[question]).ToDictionary(question => question, question => will[question] - was[question]);
    }

    // What the one case adds to each figure.
    private Dictionary<Question, decimal> Share(IReadOnlyCollection<Question> questions, CaseRecords? one, CouncilSetup setup)
    {
        var share = questions.ToDictionary(question => question, _ => 0m);
        if (one is null)
        {
            return share;
        }

        var records = Records.Of(one);
        foreach (var (asked, counted) in FigureBook.Plan(questions, new Readings(setup)))
        {
            foreach (var (question, found) in asked.Zip(counted.Answer(records, db, setup)))
            {
                share[question] += found;
            }
        }

        return share;
    }

    private static Period[] Years(CaseRecords[] states, DateOnly today)
    {
        DateOnly[] dates =
        [
            today,
            .. states.SelectMany(state => state.Cases).SelectMany(DatesOf),
            .. states.SelectMany(state => state.Payments.Select(payment => payment.Paid)).OfType<DateOnly>(),
            .. states.SelectMany(state => state.LearningActions).SelectMany(action => new[] { action.Agreed, action.Completed }).OfType<DateOnly>(),
        ];
        var first = Period.FinancialYearOf(dates.Min()).From.Year;
        var last = Period.FinancialYearOf(dates.Max()).From.Year;
        return [.. Enumerable.Range(first, last - first + 1).Select(Period.FinancialYear)];
    }

    private static IEnumerable<DateOnly> DatesOf(Case @case) =>
        @case.Stages.SelectMany(stage => new[] { stage.Received, stage.Concluded }).Append(@case.Received).OfType<DateOnly>();
}
