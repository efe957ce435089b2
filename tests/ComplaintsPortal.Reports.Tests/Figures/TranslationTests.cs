using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>Every measure under every facet is one grouped query, on SQL Server too.</summary>
public sealed class TranslationTests
{
    private static readonly CouncilSetup Setup = new(
        new CouncilProfile("Anyshire", "Complaints team"), DefaultProcedures.All(), new CouncilLists(DefaultLists.All()), WorkingCalendar.EnglandAndWales);

    public static TheoryData<string> Measures => [.. Measure.All.Where(measure => measure != Measure.Caseload).Select(measure => measure.Key)];

    [Theory]
    [MemberData(nameof(Measures))]
    public void AMeasure_UnderEachOfItsFacets_IsCountedBySqlServer(string measure)
    {
        using var db = new TranslationOnly().Open();
        foreach (var facet in Measure.Find(measure)!.Facets)
        {
            Assert.All(Queries(db, [Asked(measure, facet)]), IsOneGroupedQuery);
        }
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void AMeasure_UnderAllItsFacetsAtOnce_IsCountedBySqlServer(string measure)
    {
        using var db = new TranslationOnly().Open();

        var queries =
            Queries(db, [new Question(Period.FinancialYear(2025), Measure.Find(measure)!),
                .. Measure.Find(measure)!.Facets.Select(facet => Asked(measure, facet))]);

        Assert.All(queries, IsOneGroupedQuery);
    }

    [Fact]
    public void ManyQuestions_OverTwoYears_AreFewQueries()
    {
        using var db = new TranslationOnly().Open();
        string[] asked = ["received", "worked-on", "concluded", "responded", "ongoing"];

        var queries =
            Queries(db, asked.SelectMany(measure =>
                Measure.Received.Facets.SelectMany(facet => new[] { Asked(measure, facet), Asked(measure, facet).Over(Period.FinancialYear(2024)) })));

        Assert.Equal(8, queries.Count);
    }

    private static Question Asked(string measure, Facet facet) =>
        Question.Parse("2025-26", measure, $"{facet}={facet.Members(Setup.Lists, Setup.Procedures).FirstOrDefault(Facet.None)}");

    private static IReadOnlyList<string> Queries(PortalDb db, IEnumerable<Question> questions) =>
        [.. FigureBook.Plan(questions, new Readings(Setup)).Select(count => count.Counted.Query(db, Setup).ToQueryString())];

    private static void IsOneGroupedQuery(string sql)
    {
        TransactSql.Check(sql);
        Assert.Matches(@"COUNT_BIG\(\*\)|SUM\(", sql);

        // SQL Server groups by no subquery and by no parameter: by one column alone.
        Assert.Matches(@"GROUP BY \[\w+\]\.\[\w+\]\s*\z", sql);
    }
}
