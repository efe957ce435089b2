using System.Data;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data;

/// <summary>The few things in which the embedded database differs from a server, and which EF Core does not hide.</summary>
internal static class Embedded
{
    /// <summary>Whether the database is the embedded one: a single file that one writer at a time locks as a whole.</summary>
    public static bool IsEmbedded(this PortalDb db) => db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    /// <summary>The collation that orders texts by their characters' numbers, the same everywhere.</summary>
    public static string OrdinalCollation(this PortalDb db) => db.IsEmbedded() ? "BINARY" : "Latin1_General_100_BIN2";

    /// <summary>
    /// Leaves nothing of what was deleted in the file of the embedded database: what is deleted stays in the index of words until that is
    /// merged (https://www.sqlite.org/fts5.html#the_optimize_command), in free pages and in the log until they are used again
    /// (https://www.sqlite.org/lang_vacuum.html). A server does so by itself.
    /// </summary>
    public static async Task LeaveNoTraceAsync(this PortalDb db, CancellationToken stop)
    {
        if (db.IsEmbedded())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO SearchIndex (SearchIndex) VALUES ('optimize')", stop);
            await db.Database.ExecuteSqlRawAsync("VACUUM", stop);
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);
        }
    }

    /// <summary>
    /// The level at which a transaction sees one state of the data without holding up writers. The embedded database takes the
    /// lowest level to mean that the transaction only reads, and then shows it the state at its first query.
    /// </summary>
    public static IsolationLevel ReadingLevel(this PortalDb db) => db.IsEmbedded() ? IsolationLevel.ReadUncommitted : IsolationLevel.Snapshot;
}
