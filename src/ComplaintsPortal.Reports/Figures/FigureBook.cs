using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>Answers questions: the one place where figures are counted, for pages, reports, the command line and the API.</summary>
/// <param name="db">The records.</param>
/// <param name="known">The council's set-up, where whoever asks has read it already.</param>
public sealed class FigureBook(PortalDb db, CouncilSetup? known = null)
{
    // One query keeps one processor busy, and others want to work too.
    private const int AtOnce = 2;

    // An engine names no more than some hundred tables in one query, and a count some dozen.
    private const int MostTogether = 4;

    private const decimal WithoutNeedlessZeros = 1.0000000000000000000000000000m;

    /// <summary>Answers many questions with few queries, in their order, as of one moment.</summary>
    /// <exception cref="UnanswerableException">One of them cannot be answered: the lists do not know a member.</exception>
    public Task<IReadOnlyList<Figure>> AnswerAsync(IReadOnlyList<Question> questions, CancellationToken stop = default) =>
        db.InOneStateAsync(cancelled => CountAsync(questions, cancelled), stop);

    private async Task<IReadOnlyList<Figure>> CountAsync(IReadOnlyList<Question> questions, CancellationToken stop)
    {
        var setup = known ?? await CouncilSetup.ReadAsync(db, stop);
        foreach (var question in questions)
        {
            if (question.WhyNotAnswer(setup.Lists, setup.Procedures) is { Count: > 0 } errors)
            {
                throw new UnanswerableException(question, errors);
            }
        }

        var values = questions.Distinct().ToDictionary(question => question, _ => (decimal?)null);
        await LookUpCaseloadsAsync(values, stop);
        var plan = Plan(values.Keys, new Readings(setup));
        var parts = Together(plan.Count).Select(places => (Places: places, Answers: new List<IReadOnlyList<decimal>>())).ToArray();
        var atOnce = db.Database.CurrentTransaction is null ? AtOnce : 1;
        await Parallel.ForEachAsync(parts, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = stop }, async (part, token) =>
        {
            await using var own = await db.ForCountingAsync(token);
            part.Answers.AddRange(await CohortCount.AnswerAsync([.. part.Places.Select(place => plan[place].Counted)], own, setup, token));
        });
        foreach (var (place, found) in parts.SelectMany(part => part.Places.Zip(part.Answers)))
        {
            foreach (var (question, value) in plan[place].Asked.Zip(found))
            {
                values[question] = (values[question] ?? 0) + value;
            }
        }

        return [.. questions.Select(question => new Figure(question, values[question]))];
    }

    // Dealt out in turns, so that the longest, which are the first, are not asked one after the other.
    private static IEnumerable<int[]> Together(int counts)
    {
        var queries = Math.Max(Math.Min(counts, AtOnce), (counts + MostTogether - 1) / MostTogether);
        return Enumerable.Range(0, queries).Select(first => Enumerable.Range(0, counts).Where(place => place % queries == first).ToArray());
    }

    /// <summary>The counts that answer the questions: one for each cohort of each period, the longest first.</summary>
    internal static IReadOnlyList<(IReadOnlyList<Question> Asked, CohortCount Counted)> Plan(IEnumerable<Question> questions, Readings readings) =>
    [
        .. from question in questions
           from cohort in Cohort.Of(question)
           group question by (cohort, question.Period.From, question.Period.To) into alike
           orderby alike.Key.cohort == Cohort.Issues descending
           let asked = alike.ToArray()
           select ((IReadOnlyList<Question>)asked, new CohortCount(alike.Key.cohort, asked[0].Period, asked, readings)),
    ];

    // Exactly the row of that service, or of none: nothing is added up.
    private async Task LookUpCaseloadsAsync(Dictionary<Question, decimal?> values, CancellationToken stop)
    {
        Question[] asked = [.. values.Keys.Where(question => question.Measure == Measure.Caseload && question.Period.IsFinancialYear)];
        if (asked.Length == 0)
        {
            return;
        }

        string[] years = [.. asked.Select(question => Period.FinancialYearOf(question.Period.From).Name).Distinct()];
        var rows = await db.Caseloads.AsNoTracking()
            .Where(row => years.Contains(row.Period))
            .Select(row => new { row.Period, row.Key, Service = row.Service ?? Facet.None, row.Value })
            .ToDictionaryAsync(row => (row.Period, row.Key, row.Service), row => row.Value, stop);
        foreach (var question in asked)
        {
            var service = question.Facets.TryGetValue(Facet.Service.Key, out var services) ? services[0] : Facet.None;
            var key = (Period.FinancialYearOf(question.Period.From).Name, question.Facets[Facet.Caseload.Key][0], service);
            values[question] = rows.TryGetValue(key, out var value) ? value / WithoutNeedlessZeros : null;
        }
    }
}

/// <summary>A question was put without asking first whether it can be answered (<see cref="Question.WhyNotAnswer"/>).</summary>
public sealed class UnanswerableException(Question question, IReadOnlyList<string> errors)
    : InvalidOperationException($"{question}: {string.Join("; ", errors)}")
{
    /// <summary>What cannot be answered.</summary>
    public Question Question { get; } = question;

    /// <summary>Why, a sentence each.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
