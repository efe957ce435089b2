using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.SqlServer;

/// <summary>
/// Whether a database keeps the versions of rows: then a reader sees what was stored when it began, and waits for nobody
/// (https://learn.microsoft.com/sql/relational-databases/sql-server-transaction-locking-and-row-versioning-guide).
/// </summary>
/// <param name="Statements">READ_COMMITTED_SNAPSHOT: each statement reads one state.</param>
/// <param name="Transactions">ALLOW_SNAPSHOT_ISOLATION: a transaction may ask to read one state.</param>
internal sealed record RowVersions(bool Statements, bool Transactions)
{
    internal const string Off = "READ_COMMITTED_SNAPSHOT or ALLOW_SNAPSHOT_ISOLATION is off in this database: whoever reads waits for whoever writes";

    private const string Question = """
        SELECT CAST(snapshot_isolation_state AS int), CAST(is_read_committed_snapshot_on AS int) FROM sys.databases WHERE name = DB_NAME()
        """;

    // Others may be at work in the database: the first setting needs it for itself, and gives them this long to end what they do.
    private const string StatementsOn = "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK AFTER 20 SECONDS";
    private const string TransactionsOn = "ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON";

    internal bool AllOn => Statements && Transactions;

    /// <summary>Asks the database; null where it does not say.</summary>
    internal static async Task<RowVersions?> ReadAsync(PortalDb db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            return await ReadAsync(db.Database.GetDbConnection(), stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Asks over a connection that is open, outside a transaction.</summary>
    internal static async Task<RowVersions?> ReadAsync(DbConnection connection, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Question;
        try
        {
            await using var reader = await command.ExecuteReaderAsync(stop);
            return await reader.ReadAsync(stop) ? new RowVersions(IsOn(reader, 1), IsOn(reader, 0)) : null;
        }
        catch (DbException)
        {
            // A server that speaks the protocol of SQL Server may not have this view.
            return null;
        }
    }

    internal static async Task TurnOnAsync(PortalDb db, RowVersions found, CancellationToken stop)
    {
        if (!found.Transactions)
        {
            await db.Database.ExecuteSqlRawAsync(TransactionsOn, stop);
        }

        if (!found.Statements)
        {
            await db.Database.ExecuteSqlRawAsync(StatementsOn, stop);
        }
    }

    private static bool IsOn(DbDataReader reader, int column) => !reader.IsDBNull(column) && reader.GetInt32(column) == 1;
}
