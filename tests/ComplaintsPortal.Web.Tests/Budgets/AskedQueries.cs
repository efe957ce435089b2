using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Web.Tests.Budgets;

/// <summary>A command as the database was asked it.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Values">Its parameters.</param>
internal sealed partial record AskedQuery(string Sql, IReadOnlyList<(string Name, object? Value)> Values)
{
    // What is set up, sealed, voided, reopened, merged or flagged is little in any council.
    private static readonly HashSet<string> Short =
    [
        "Council", "CouncilRules", "ReportLayouts", "Procedures", "ListEntries", "BankHolidays", "Closures", "LetterTemplates", "Accounts",
        "CaseAccess", "Voidings", "AuditHead", "ContactRestrictions", "Adjustments", "Rounds", "SavedLists", "SavedQuestions", "KeptTables",
        "Appointees", "ReportCourses",
    ];

    /// <summary>Whether it belongs to a transaction that writes: the end of the audit is read where it is written.</summary>
    public bool Writes => !Sql.StartsWith("SELECT", StringComparison.Ordinal) || Sql.Contains("FROM \"AuditHead\"", StringComparison.Ordinal);

    /// <summary>Whether it reads, and changes nothing.</summary>
    public bool Reads => !Writes;

    // The list of all cases is read in the order of an index, and no further than it is shown or counted.
    private bool StopsEarly => Sql.Contains("LIMIT", StringComparison.Ordinal);

    /// <summary>The steps of its plan that read through a table that grows.</summary>
    public async Task<IReadOnlyList<string>> ScansAsync(DbConnection connection, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {Sql}";
        foreach (var (name, value) in Values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var growing = Named().Matches(Sql).Where(named => !Short.Contains(named.Groups["table"].Value))
            .Select(named => named.Groups["alias"].Value).ToHashSet();
        List<string> scans = [];
        await using var steps = await command.ExecuteReaderAsync(stop);
        while (await steps.ReadAsync(stop))
        {
            if (steps.GetString(3).Split(' ') is ["SCAN", var read, .. var how] && growing.Contains(read) && how is not ["VIRTUAL", ..]
                && !(StopsEarly && how is [.., "IX_Cases_Received"]))
            {
                scans.Add(steps.GetString(3));
            }
        }

        return scans;
    }

    [GeneratedRegex("(FROM|JOIN) \"(?<table>\\w+)\" AS \"(?<alias>\\w+)\"")]
    private static partial Regex Named();
}

/// <summary>Takes down what the database is asked.</summary>
internal sealed class AskedQueries : DbCommandInterceptor
{
    private readonly ConcurrentQueue<AskedQuery> asked = [];

    /// <summary>What was asked since this was last called.</summary>
    public IReadOnlyList<AskedQuery> Take()
    {
        List<AskedQuery> taken = [];
        while (asked.TryDequeue(out var one))
        {
            taken.Add(one);
        }

        return taken;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        Passes(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        Passes(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        Passes(command, result);

    private ValueTask<T> Passes<T>(DbCommand command, T result)
    {
        asked.Enqueue(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(one => (one.ParameterName, one.Value))]));
        return ValueTask.FromResult(result);
    }
}
