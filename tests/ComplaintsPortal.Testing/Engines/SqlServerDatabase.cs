using ComplaintsPortal.Data;
using ComplaintsPortal.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>A database of its own on the SQL Server that the environment names.</summary>
public sealed class SqlServerDatabase : TestDatabase
{
    /// <summary>The variable that names the server: a connection string, whose database is not touched.</summary>
    public const string Variable = "PORTAL_TEST_SQLSERVER";

    private SqlServerDatabase(string connection) =>
        Options = (DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlServerPortal(connection).Options;

    /// <summary>The server's connection string; null where there is no server.</summary>
    public static string? Connection => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    /// <inheritdoc />
    public override DbContextOptions<PortalDb> Options { get; }

    /// <summary>A new database, migrated and filled.</summary>
    public static async Task<SqlServerDatabase> NewAsync()
    {
        var own = new SqlConnectionStringBuilder(Connection) { InitialCatalog = $"PortalTest_{Guid.CreateVersion7(DateTimeOffset.UnixEpoch):N}" };
        var made = new SqlServerDatabase(own.ConnectionString);
        await using var db = made.Open();
        await Seeding.MigrateAsync(db);
        return made;
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await using var db = Open();
        await db.Database.EnsureDeletedAsync();
    }
}
