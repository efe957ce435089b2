using System.Data;

namespace ComplaintsPortal.Data;

/// <summary>The few things in which the embedded database differs from a server, and which EF Core does not hide.</summary>
internal static class Embedded
{
    /// <summary>Whether the database is the embedded one: a single file that one writer at a time locks as a whole.</summary>
    public static bool IsEmbedded(this PortalDb db) => db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    /// <summary>The collation that orders texts by their characters' numbers, the same everywhere.</summary>
    public static string OrdinalCollation(this PortalDb db) => db.IsEmbedded() ? "BINARY" : "Latin1_General_100_BIN2";

    /// <summary>
    /// The level at which a transaction sees one state of the data without holding up writers. The embedded database takes the
    /// lowest level to mean that the transaction only reads, and then shows it the state at its first query.
    /// </summary>
    public static IsolationLevel ReadingLevel(this PortalDb db) => db.IsEmbedded() ? IsolationLevel.ReadUncommitted : IsolationLevel.Snapshot;
}
