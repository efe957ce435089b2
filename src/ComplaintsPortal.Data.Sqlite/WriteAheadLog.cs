using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>
/// Gives the database a write-ahead log wherever its file came from. A new one has it from the start and keeps it in the file,
/// but a file that was restored from a backup may have lost it; asking for what is there already costs next to nothing. The connection
/// keeps 16 MB of pages at most, where the engine's usual is 2 MB: what is open of many cases does not lie together, and is looked up more than once.
/// </summary>
internal sealed class WriteAheadLog : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (MayWrite(connection))
        {
            using var command = Command(connection);
            command.ExecuteNonQuery();
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (MayWrite(connection))
        {
            await using var command = Command(connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    // Migrating first looks whether there is a file at all, and opens it to read only.
    private static bool MayWrite(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is not SqliteOpenMode.ReadOnly;

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = 'wal'; PRAGMA cache_size = -16384";
        return command;
    }
}
