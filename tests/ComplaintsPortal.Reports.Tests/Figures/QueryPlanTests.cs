using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>What is looked up for each record that is counted is found by an index: otherwise a year takes the square of its records.</summary>
public sealed class QueryPlanTests
{
    [Fact]
    public async Task AnyFacet_LooksUpWhatItAsksOfEachRecord_ByAnIndex()
    {
        await using var ledger = await Ledger.OpenAsync();
        var lookups = 0;
        foreach (var measure in Measure.All.Where(measure => measure != Measure.Caseload))
        {
            foreach (var facet in measure.Facets)
            {
                var member = facet.Members(ledger.Setup.Lists, ledger.Setup.Procedures).FirstOrDefault(Facet.None);
                var question = Question.Parse("2024-25", measure.Key, $"{facet}={member}");
                foreach (var (_, counted) in FigureBook.Plan([question], new Readings(ledger.Setup)))
                {
                    var plan = await QueryPlan.OfAsync(
                        ledger.Db, counted.Query(ledger.Db, ledger.Setup).ToQueryString(), TestContext.Current.CancellationToken);
                    string[] within = [.. Within(plan.Steps)];
                    lookups += within.Length;
                    Assert.All(within, step => Assert.False(step.StartsWith("SCAN", StringComparison.Ordinal), $"{question}: {step}"));
                }
            }
        }

        Assert.True(lookups > 20, $"Only {lookups} look-ups were seen");
    }

    // The steps below the subqueries that are asked anew for each record; a list within them is read once for all.
    private static IEnumerable<string> Within(IReadOnlyList<PlanStep> steps)
    {
        var inside = steps.Where(step => step.Detail.StartsWith("CORRELATED", StringComparison.Ordinal)).Select(step => step.Id).ToHashSet();
        foreach (var step in steps.Where(step => inside.Contains(step.Parent) && !step.Detail.StartsWith("LIST", StringComparison.Ordinal)))
        {
            inside.Add(step.Id);
            yield return step.Detail;
        }
    }
}
