using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>The embedded database in a folder of its own. The migrations run once; every test gets a copy of what they made.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private SqliteDatabase(string folder)
    {
        Folder = folder;
        Options = (DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(folder).Options;
    }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <inheritdoc />
    public override DbContextOptions<PortalDb> Options { get; }

    /// <summary>A new database, copied from the template.</summary>
    public static async Task<SqliteDatabase> CopyAsync()
    {
        var template = await Template.Value;
        var made = Empty();
        File.Copy(template, Path.Combine(made.Folder, SqlitePortal.FileName));
        return made;
    }

    /// <summary>A data folder without a database.</summary>
    public static SqliteDatabase Empty() => new(Directory.CreateTempSubdirectory("portal-test-").FullName);

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await ReleaseAsync();
        Directory.Delete(Folder, recursive: true);
    }

    // The last connection to close moves the write-ahead log into the file.
    private async Task ReleaseAsync()
    {
        await using var db = Open();
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var made = Empty();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(made.Folder, recursive: true);
        await using (var db = made.Open())
        {
            await Seeding.MigrateAsync(db);
        }

        await made.ReleaseAsync();
        return Path.Combine(made.Folder, SqlitePortal.FileName);
    }
}
