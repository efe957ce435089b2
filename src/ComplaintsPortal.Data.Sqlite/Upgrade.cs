using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>Brings the embedded database up to date, and keeps what it was before: whoever goes back to the version before restores that.</summary>
public static class Upgrade
{
    private const string Before = SqlitePortal.FileName + "-before-";

    /// <summary>
    /// Applies the migrations that are missing. A database that has records is backed up first, into its folder and without the files of documents,
    /// which no migration touches; the backup of the upgrade before is removed then.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="stop">To give up.</param>
    public static async Task RunAsync(PortalDb db, string folder, CancellationToken stop = default)
    {
        if (HoldsRecords(folder) && (await db.Database.GetPendingMigrationsAsync(stop)).FirstOrDefault() is { } first)
        {
            await KeepAsync(folder, Path.Combine(folder, $"{Before}{first}.zip"), stop);
        }

        await Seeding.MigrateAsync(db, stop);
    }

    private static bool HoldsRecords(string folder)
    {
        var file = Path.Combine(folder, SqlitePortal.FileName);
        if (!File.Exists(file))
        {
            return false;
        }

        using var connection = SqliteFile.Open(file, SqliteOpenMode.ReadWrite);
        return connection.Has("AuditHead");
    }

    private static async Task KeepAsync(string folder, string file, CancellationToken stop)
    {
        await DataFolder.BackUpAsync(folder, file, withFiles: false, with: null, stop);
        foreach (var older in Directory.GetFiles(folder, Before + "*.zip").Where(path => Path.GetFileName(path) != Path.GetFileName(file)))
        {
            File.Delete(older);
        }
    }
}
