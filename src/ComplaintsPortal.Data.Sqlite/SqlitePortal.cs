using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>The embedded database: one file in the data folder, with a write-ahead log so that readers never wait.</summary>
public static class SqlitePortal
{
    /// <summary>The database's file in the data folder.</summary>
    public const string FileName = "portal.db";

    private static readonly WriteAheadLog Log = new();

    /// <summary>Uses the embedded database of a data folder, which is made if it is missing.</summary>
    public static DbContextOptionsBuilder UseSqlitePortal(this DbContextOptionsBuilder options, string folder)
    {
        if (File.Exists(folder))
        {
            throw new IOException($"{folder} is a file: the records need a folder");
        }

        Directory.CreateDirectory(folder);
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, FileName), ForeignKeys = true, DefaultTimeout = 60 };
        return options
            .UseSqlite(connection.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqlitePortal).Assembly.GetName().Name))
            .AddInterceptors(Log);
    }
}

internal sealed class DesignTime : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args) =>
        new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(Path.GetTempPath()).Options);
}
