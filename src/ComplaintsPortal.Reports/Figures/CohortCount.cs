using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>
/// All that is asked of one cohort over one period: the database counts the rows by every column that any of the questions needs, and each group
/// is added to the questions that it satisfies. Several of them can be asked together, as one query.
/// </summary>
internal sealed class CohortCount
{
    private readonly Cohort cohort;
    private readonly Period period;
    private readonly int count;
    private readonly List<Column> columns = [];
    private readonly List<Sieve> sieves = [];

    public CohortCount(Cohort cohort, Period period, IReadOnlyList<Question> questions, Readings readings)
    {
        (this.cohort, this.period, count) = (cohort, period, questions.Count);
        var needed = questions.Select(question => readings.Of(question).ToDictionary(one => one.Reading, one => Wanted(question, one.Facet))).ToArray();
        foreach (var reading in needed.SelectMany(one => one.Keys).Distinct())
        {
            columns.AddRange(reading.Columns.Except(columns));
            int[] positions = [.. reading.Columns.Select(column => columns.IndexOf(column))];
            sieves.Add(new Sieve(reading, positions, [.. needed.Select(one => one.GetValueOrDefault(reading))]));
        }
    }

    /// <summary>What the query is for: "received in 2021-22".</summary>
    public string Name => $"{cohort.Name} in {period}";

    /// <summary>The query.</summary>
    public IQueryable<CountedGroup> Query(PortalDb db, CouncilSetup setup, int place = 0) => Query(Records.Of(db), db, setup, place);

    /// <summary>What records that are held in memory would add to the answers, in the order of the questions.</summary>
    public IReadOnlyList<decimal> Answer(Records records, PortalDb db, CouncilSetup setup)
    {
        var totals = new long[count];
        foreach (var group in Query(records, db, setup, place: 0))
        {
            Add(group, new QuestionSet(count), totals);
        }

        return Answers(totals);
    }

    /// <summary>The answers of some of them, each in the order of its questions, by one query.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<decimal>>> AnswerAsync(
        IReadOnlyList<CohortCount> together, PortalDb db, CouncilSetup setup, CancellationToken stop)
    {
        var totals = together.Select(one => (Sums: new long[one.count], Questions: new QuestionSet(one.count))).ToArray();
        var all = together.Select((one, place) => one.Query(db, setup, place)).Aggregate((some, more) => some.Concat(more));
        await foreach (var group in all.AsAsyncEnumerable().WithCancellation(stop))
        {
            var (sums, questions) = totals[group.Place];
            together[group.Place].Add(group, questions, sums);
        }

        return [.. together.Zip(totals, (one, its) => one.Answers(its.Sums))];
    }

    /// <summary>
    /// What the only question counts: how much it is, and the rows themselves, which are those of the very groups that were counted.
    /// </summary>
    public async Task<(decimal Amount, IQueryable<Fact>? Rows)> RowsAsync(PortalDb db, CouncilSetup setup, CancellationToken stop)
    {
        List<CountedGroup> content = [];
        var (questions, totals) = (new QuestionSet(count), new long[count]);
        await foreach (var group in Query(db, setup).AsAsyncEnumerable().WithCancellation(stop))
        {
            Add(group, questions, totals);
            if (questions.Contains(0))
            {
                content.Add(group);
            }
        }

        return (Answers(totals)[0], content.Count == 0 ? null
            : GroupedCount.Rows(cohort.Rows(Records.Of(db), period).SealedToo(), columns, AskingOf(db, setup), [.. content.Select(group => group.Key)]));
    }

    private IQueryable<CountedGroup> Query(Records records, PortalDb db, CouncilSetup setup, int place) =>
        GroupedCount.Query(cohort.Rows(records, period).SealedToo(), cohort, columns, AskingOf(db, setup), place);

    private Asking AskingOf(PortalDb db, CouncilSetup setup) =>
        new(db, period.To, [.. setup.Procedures.Where(procedure => procedure.Kind == ProcedureKind.Complaint).Select(procedure => procedure.Key)]);

    private void Add(CountedGroup group, QuestionSet questions, long[] totals)
    {
        var values = group.Values();
        questions.AddAll();
        foreach (var sieve in sieves)
        {
            sieve.Narrow(questions, values);
        }

        questions.AddTo(totals, group.Amount);
    }

    private IReadOnlyList<decimal> Answers(long[] totals) => [.. totals.Select(total => cohort.AddsPounds ? total / 100m : total)];

    // A response counts by its outcome, without being asked for as a facet.
    private static IReadOnlyList<string> Wanted(Question question, string? facet) => facet is null ? [Facet.Yes] : question.Facets[facet];
}
