using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>What is looked up for each record that is counted is found by an index: otherwise a year takes the square of its records.</summary>
public sealed partial class QueryPlanTests
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
                    var steps = await PlanAsync(ledger, counted.Query(ledger.Db, ledger.Setup).ToQueryString());
                    string[] within = [.. Within(steps)];
                    lookups += within.Length;
                    Assert.All(within, step => Assert.False(step.StartsWith("SCAN", StringComparison.Ordinal), $"{question}: {step}"));
                }
            }
        }

        Assert.True(lookups > 20, $"Only {lookups} look-ups were seen");
    }

    // The steps below the subqueries that are asked anew for each record; a list within them is read once for all.
    private static IEnumerable<string> Within(IReadOnlyList<Step> steps)
    {
        var inside = steps.Where(step => step.Detail.StartsWith("CORRELATED", StringComparison.Ordinal)).Select(step => step.Id).ToHashSet();
        foreach (var step in steps.Where(step => inside.Contains(step.Parent) && !step.Detail.StartsWith("LIST", StringComparison.Ordinal)))
        {
            inside.Add(step.Id);
            yield return step.Detail;
        }
    }

    private static async Task<IReadOnlyList<Step>> PlanAsync(Ledger ledger, string query)
    {
        var sql = string.Join('\n', query.Split('\n').Where(line => !line.StartsWith(".param", StringComparison.Ordinal)));
        await ledger.Db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = ((SqliteConnection)ledger.Db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        foreach (var name in Parameter().Matches(sql).Select(match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(name, "");
        }

        List<Step> steps = [];
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            steps.Add(new(rows.GetInt32(0), rows.GetInt32(1), rows.GetString(3)));
        }

        return steps;
    }

    private sealed record Step(int Id, int Parent, string Detail);

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
