using System.Text.RegularExpressions;
using ComplaintsPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>How SQLite would answer a query, step by step: by an index, or by reading through a table.</summary>
public sealed partial class QueryPlan
{
    private readonly ILookup<string, string> tables;

    private QueryPlan(string sql, IReadOnlyList<PlanStep> steps)
    {
        tables = Named().Matches(sql).ToLookup(named => named.Groups["alias"].Value, named => named.Groups["table"].Value);
        Steps = steps;
    }

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<PlanStep> Steps { get; }

    /// <summary>The plan of a query as it is sent, or as <c>ToQueryString</c> writes it. It is the same whatever the query takes in.</summary>
    public static async Task<QueryPlan> OfAsync(PortalDb db, string query, CancellationToken stop)
    {
        // The values come first there, as commands of SQLite's own shell.
        var sql = string.Join('\n', query.Split('\n').Where(line => !line.StartsWith(".param", StringComparison.Ordinal)));
        await db.Database.OpenConnectionAsync(stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        foreach (var name in Parameter().Matches(sql).Select(match => match.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "");
            command.Parameters.Add(parameter);
        }

        List<PlanStep> steps = [];
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            steps.Add(new(rows.GetInt32(0), rows.GetInt32(1), rows.GetString(3)));
        }

        return new QueryPlan(sql, steps);
    }

    /// <summary>The steps that read through a table that grows from end to end. An index of words is asked for words, and so never read whole.</summary>
    /// <param name="grows">Whether a table grows with the archive.</param>
    public IEnumerable<string> Scans(Func<string, bool> grows) => Steps.Select(step => step.Detail)
        .Where(step => step.Split(' ') is ["SCAN", var read, .. var how] && how is not ["VIRTUAL", ..] && tables[read].Any(grows));

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex("(FROM|JOIN) \"(?<table>\\w+)\" AS \"(?<alias>\\w+)\"")]
    private static partial Regex Named();
}

/// <summary>A step of the plan of a query.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Parent">The number of the step to which it belongs; 0 where it belongs to none.</param>
/// <param name="Detail">What is done: "SEARCH s USING INDEX IX_Stages_Due (Due=?)".</param>
public sealed record PlanStep(int Id, int Parent, string Detail);
