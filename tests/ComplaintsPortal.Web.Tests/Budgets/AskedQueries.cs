using System.Collections.Concurrent;
using System.Data.Common;
using ComplaintsPortal.Data;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Web.Tests.Budgets;

/// <summary>A command as the database was asked it.</summary>
/// <param name="Sql">The statement.</param>
internal sealed record AskedQuery(string Sql)
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
    public async Task<IEnumerable<string>> ScansAsync(PortalDb db, CancellationToken stop) => (await QueryPlan.OfAsync(db, Sql, stop))
        .Scans(table => !Short.Contains(table)).Where(step => !(StopsEarly && step.EndsWith(" IX_Cases_Received", StringComparison.Ordinal)));
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
        asked.Enqueue(new(command.CommandText));
        return ValueTask.FromResult(result);
    }
}
