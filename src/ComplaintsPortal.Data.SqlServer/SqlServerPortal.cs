using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ComplaintsPortal.Data.SqlServer;

/// <summary>SQL Server, for a portal behind several web servers.</summary>
public static class SqlServerPortal
{
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
        });
}

internal sealed class DesignTime : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args) =>
        new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlServerPortal("Server=localhost;Database=Portal;Encrypt=true").Options);
}
