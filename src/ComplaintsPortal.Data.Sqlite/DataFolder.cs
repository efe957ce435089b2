using System.IO.Compression;
using ComplaintsPortal.Data.Documents;
using Microsoft.Data.Sqlite;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>Copies a data folder, the embedded database and its files, into one zip while the portal runs, and back.</summary>
public static class DataFolder
{
    /// <summary>Writes a consistent copy. A file of that name is replaced once the copy is complete.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="file">The zip to write.</param>
    /// <param name="stop">To give up.</param>
    public static async Task BackUpAsync(string folder, string file, CancellationToken stop = default)
    {
        var target = Path.GetFullPath(file);
        var unfinished = target + ".unfinished";
        var copy = Path.Combine(Directory.CreateTempSubdirectory("portal-backup-").FullName, SqlitePortal.FileName);
        try
        {
            Copy(Path.Combine(folder, SqlitePortal.FileName), copy, "DELETE");
            await using (var zip = await ZipFile.OpenAsync(unfinished, ZipArchiveMode.Create, stop))
            {
                await zip.CreateEntryFromFileAsync(copy, SqlitePortal.FileName, stop);
                foreach (var path in OtherFiles(folder).Where(path => path != target && path != unfinished))
                {
                    await AddAsync(zip, path, folder, stop);
                }
            }

            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
            Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        }
    }

    /// <summary>Why a backup cannot be restored into the folder; null where it can.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="replace">Whether what is in it may be replaced.</param>
    public static string? WhyNotInto(string folder, bool replace) => Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
        ? !replace ? $"{folder} is not empty: give --replace to replace what is in it"
            : File.Exists(Path.Combine(folder, SqlitePortal.FileName)) ? null
            : $"{folder} is not empty, and is not the data folder of a portal"
        : null;

    /// <summary>Brings the folder to what a backup holds. A portal that runs on it goes on with the restored records.</summary>
    /// <exception cref="InvalidDataException">The file is no backup of a portal, or is damaged.</exception>
    /// <exception cref="IOException">An entry's name leads out of the folder, or the disk refuses.</exception>
    public static async Task RestoreAsync(string file, string folder, CancellationToken stop = default)
    {
        var scratch = Directory.CreateTempSubdirectory("portal-restore-").FullName;
        try
        {
            // Refuses an entry whose name leads out of the folder.
            await ZipFile.ExtractToDirectoryAsync(file, scratch, stop);
            var copy = Path.Combine(scratch, SqlitePortal.FileName);
            Check(copy);
            Directory.CreateDirectory(folder);
            foreach (var path in OtherFiles(scratch))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(scratch, path));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(path, target, overwrite: true);
            }

            Copy(copy, Path.Combine(folder, SqlitePortal.FileName), "WAL");
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    // The portal goes on meanwhile: a file may be removed, or an attachment get its own name, after it was listed. One that is still
    // being written has no row in the copy of the database.
    private static async Task AddAsync(ZipArchive zip, string path, string folder, CancellationToken stop)
    {
        try
        {
            await zip.CreateEntryFromFileAsync(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), stop);
        }
        catch (IOException) when (path.EndsWith(AttachmentFolder.Unfinished, StringComparison.Ordinal))
        {
            await AddAsync(zip, path[..^AttachmentFolder.Unfinished.Length], folder, stop);
        }
        catch (FileNotFoundException)
        {
            // It was removed.
        }
    }

    private static IEnumerable<string> OtherFiles(string folder) =>
        Directory.EnumerateFiles(Path.GetFullPath(folder), "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith(SqlitePortal.FileName, StringComparison.Ordinal));

    private static void Check(string copy)
    {
        if (!File.Exists(copy))
        {
            throw new InvalidDataException("This zip is not a backup of a portal");
        }

        try
        {
            using var connection = Open(copy, SqliteOpenMode.ReadOnly);
            if (Ask(connection, "PRAGMA quick_check") is not "ok" || Ask(connection, "SELECT 1 FROM sqlite_master WHERE name = 'AuditHead'") is null)
            {
                throw new InvalidDataException("The database in this backup is damaged, or is not a portal's");
            }
        }
        catch (SqliteException exception)
        {
            throw new InvalidDataException("The database in this backup is damaged", exception);
        }
    }

    // The engine's own online copy: it sees one state, and neither readers nor writers wait.
    private static void Copy(string from, string to, string journal)
    {
        using var source = Open(from, SqliteOpenMode.ReadWrite);
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
        Ask(target, $"PRAGMA journal_mode = {journal}");
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 60 }.ConnectionString);
        connection.Open();
        return connection;
    }
}
