using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>
/// Fills an empty database with very many rows: what indexes them is built once, when all rows are there, and not with every row. It belongs to
/// the transaction that fills: either the rows are there with all that finds them, or nothing was changed.
/// </summary>
public sealed class Filling : DbTransactionInterceptor
{
    // In kibibytes: pages that are written again and again need not leave memory in between.
    private const int Cache = 262_144;
    private const string Trigger = "SearchTexts_Added";

    // What an import looks up while it adds.
    private static readonly string[] LookedUp = ["CaseId", "StageId", "PersonKey", "Folded"];
    private static readonly string[] OnlyAddedTo = ["SearchTexts", "AuditEntries"];

    private readonly List<string> later = [];
    private long lastText;

    private Filling()
    {
    }

    /// <summary>The options of a database that one import fills.</summary>
    public static DbContextOptions<PortalDb> Of(string folder) =>
        (DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(folder).AddInterceptors(new Filling()).Options;

    /// <inheritdoc />
    public override async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        later.Clear();
        await RunAsync(result, string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size = -{Cache}"), cancellationToken);
        lastText = await LastTextAsync(result, cancellationToken);
        foreach (var (type, name, table, sql) in await MadeAsync(result, cancellationToken))
        {
            if (type == "trigger" ? name == Trigger : MayWait(table, sql))
            {
                later.Add(sql);
                await RunAsync(result, $"DROP {type} \"{name}\"", cancellationToken);
            }
        }

        return result;
    }

    /// <inheritdoc />
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await RunAsync(
            transaction,
            string.Create(CultureInfo.InvariantCulture, $"INSERT INTO SearchIndex (rowid, Keys) SELECT Id, Keys FROM SearchTexts WHERE Id > {lastText}"),
            cancellationToken);
        foreach (var sql in later)
        {
            await RunAsync(transaction, sql, cancellationToken);
        }

        return result;
    }

    private static bool MayWait(string table, string sql) => sql.StartsWith("CREATE INDEX", StringComparison.Ordinal)
        && (OnlyAddedTo.Contains(table) || !LookedUp.Any(column => sql.Contains($"(\"{column}\"", StringComparison.Ordinal)));

    private static async Task<long> LastTextAsync(DbTransaction transaction, CancellationToken stop)
    {
        await using var command = Command(transaction, "SELECT coalesce(max(Id), 0) FROM SearchTexts");
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    // What has no statement of its own, such as the index of a key, comes with its table.
    private static async Task<IReadOnlyList<(string Type, string Name, string Table, string Sql)>> MadeAsync(DbTransaction transaction, CancellationToken stop)
    {
        await using var command = Command(
            transaction, "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL");
        await using var rows = await command.ExecuteReaderAsync(stop);
        List<(string, string, string, string)> made = [];
        while (await rows.ReadAsync(stop))
        {
            made.Add((rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3)));
        }

        return made;
    }

    private static async Task RunAsync(DbTransaction transaction, string sql, CancellationToken stop)
    {
        await using var command = Command(transaction, sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(stop);
    }

    private static DbCommand Command(DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        return command;
    }
}
