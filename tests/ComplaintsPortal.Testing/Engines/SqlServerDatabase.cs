using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>A database of its own on the SQL Server of the run.</summary>
public sealed class SqlServerDatabase : TestDatabase
{
    // As the portal takes it from the environment: 1 for servers without MERGE.
    private const string BatchSetting = "Database__MaxBatchSize";

    private SqlServerDatabase(string connection) =>
        Options = (DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlServerPortal(connection, MaxBatchSize).Options;

    /// <inheritdoc />
    public override DbContextOptions<PortalDb> Options { get; }

    private static int? MaxBatchSize =>
        Environment.GetEnvironmentVariable(BatchSetting) is { Length: > 0 } size ? int.Parse(size, CultureInfo.InvariantCulture) : null;

    /// <summary>A new database, migrated and filled.</summary>
    public static async Task<SqlServerDatabase> NewAsync()
    {
        var server = await SqlServer.ConnectionAsync();
        var own = new SqlConnectionStringBuilder(server) { InitialCatalog = $"PortalTest_{Guid.CreateVersion7(DateTimeOffset.UnixEpoch):N}" };
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
