using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ComplaintsPortal.Data.SqlServer;

/// <summary>SQL Server, for a portal behind several web servers.</summary>
public static class SqlServerPortal
{
    // https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
    private const int Timeout = -2;
    private const int LockTimeout = 1222;
    private const int Deadlock = 1205;
    private const int UpdateConflict = 3960;

    /// <summary>Uses a SQL Server database.</summary>
    /// <param name="options">The options.</param>
    /// <param name="connection">The connection string; keep <c>Encrypt=true</c>.</param>
    /// <param name="maxBatchSize">How many statements go in one batch; null for the provider's own default. 1 for servers without MERGE.</param>
    public static DbContextOptionsBuilder UseSqlServerPortal(this DbContextOptionsBuilder options, string connection, int? maxBatchSize = null) =>
        options.UseSqlServer(connection, server =>
        {
            server.MigrationsAssembly(typeof(SqlServerPortal).Assembly.GetName().Name);
            server.EnableRetryOnFailure();
            if (maxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        }).AddInterceptors(new SnapshotWhereAllowed(), new BulkCopy());

    /// <summary>
    /// Sees to it that whoever reads waits for no writer and that a whole export or report reads one state of the data, also in a database
    /// that somebody else made. Changes nothing where both are on. What could not be turned on is said.
    /// </summary>
    /// <returns>A sentence for whoever runs the server; null where all is well.</returns>
    public static async Task<string?> PrepareReadingAsync(PortalDb db, CancellationToken stop = default)
    {
        if (await RowVersions.ReadAsync(db, stop) is not { AllOn: false } found)
        {
            return null;
        }

        try
        {
            await RowVersions.TurnOnAsync(db, found, stop);
            return null;
        }
        catch (DbException failure)
        {
            return $"{RowVersions.Off}. They could not be turned on: {failure.Message.ReplaceLineEndings(" ")}";
        }
    }

    /// <summary>Whether the database only waited for somebody else for too long.</summary>
    public static bool IsBusy(Exception? failure) => failure switch
    {
        null => false,
        SqlException { Number: Timeout or LockTimeout or Deadlock or UpdateConflict } => true,
        _ => IsBusy(failure.InnerException),
    };

    /// <summary>Whether the database has the schema of this version.</summary>
    public static async Task<bool> IsUpToDateAsync(PortalDb db, CancellationToken stop = default) =>
        await db.Database.CanConnectAsync(stop) && !(await db.Database.GetPendingMigrationsAsync(stop)).Any();

    /// <summary>What the database lacks, in a sentence; null where nothing.</summary>
    public static async Task<string?> LacksAsync(PortalDb db, CancellationToken stop = default) => db switch
    {
        _ when !await db.Database.CanConnectAsync(stop) =>
            "The SQL Server cannot be reached, or its database does not exist yet: check the connection string, or run migrate",
        _ when !await IsUpToDateAsync(db, stop) => "The database is not up to date: run migrate",
        _ when await RowVersions.ReadAsync(db, stop) is { AllOn: false } => $"{RowVersions.Off}: run migrate",
        _ => null,
    };
}

internal sealed class DesignTime : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args) =>
        new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlServerPortal("Server=localhost;Database=Portal;Encrypt=true").Options);
}
