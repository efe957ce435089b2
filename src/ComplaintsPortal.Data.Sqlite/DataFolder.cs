using System.IO.Compression;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Documents;
using Microsoft.Data.Sqlite;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>Copies a data folder, the embedded database and its files, into one zip while the portal runs, and back.</summary>
public static class DataFolder
{
    /// <summary>
    /// Writes a consistent copy, without what opens a portal (<see cref="KeysLeftOut"/>). A file of that name is replaced once the copy is complete.
    /// </summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="file">The zip to write.</param>
    /// <param name="with">With what it is encrypted; null for not at all.</param>
    /// <param name="stop">To give up.</param>
    public static Task BackUpAsync(string folder, string file, BackupLock? with = null, CancellationToken stop = default) =>
        BackUpAsync(folder, file, withFiles: true, with, stop);

    /// <summary>The same, of the database alone where that is all that will change.</summary>
    internal static async Task BackUpAsync(string folder, string file, bool withFiles, BackupLock? with, CancellationToken stop)
    {
        var target = Path.GetFullPath(file);
        var unfinished = target + ".unfinished";
        var copy = Path.Combine(Directory.CreateTempSubdirectory("portal-backup-").FullName, SqlitePortal.FileName);
        try
        {
            SqliteFile.Copy(Path.Combine(folder, SqlitePortal.FileName), copy, "DELETE");
            LeaveOutKeys(copy);
            await EncryptedBackup.WriteAsync(unfinished, with, into => WriteAsync(into, copy, withFiles ? Others(folder, target) : [], folder, stop), stop);
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

    /// <summary>
    /// Brings the folder to what a backup holds. A portal that runs on it goes on with the restored records, and everybody signs in again.
    /// </summary>
    /// <param name="file">The backup.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="keys">What decrypts it.</param>
    /// <param name="stop">To give up.</param>
    /// <returns>How many people have to set up their second factor anew, because nobody can read its key any more.</returns>
    /// <exception cref="InvalidDataException">The file is no backup of a portal, is damaged, or the keys do not open it.</exception>
    /// <exception cref="IOException">An entry's name leads out of the folder, or the disk refuses.</exception>
    public static async Task<int> RestoreAsync(string file, string folder, BackupKeys keys, CancellationToken stop = default)
    {
        var scratch = Directory.CreateTempSubdirectory("portal-restore-").FullName;
        try
        {
            await UnpackAsync(file, scratch, keys, stop);
            var copy = Path.Combine(scratch, SqlitePortal.FileName);
            var target = Path.Combine(folder, SqlitePortal.FileName);
            var ended = MadeFit(copy, File.Exists(target) ? target : null);
            Directory.CreateDirectory(folder);
            foreach (var path in OtherFiles(scratch))
            {
                var place = Path.Combine(folder, Path.GetRelativePath(scratch, path));
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.Copy(path, place, overwrite: true);
            }

            SqliteFile.Copy(copy, target, "WAL");
            return ended;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>Decrypts and unpacks a backup into an empty folder, and looks whether its database is whole.</summary>
    internal static async Task UnpackAsync(string file, string into, BackupKeys keys, CancellationToken stop)
    {
        var isEncrypted = await EncryptedBackup.KindAsync(file, stop) is not BackupEncryption.None;
        var zip = isEncrypted ? Path.Combine(into, SqlitePortal.FileName + ".zip") : file;
        if (isEncrypted)
        {
            await EncryptedBackup.DecryptAsync(file, zip, keys, stop);
        }

        // Refuses an entry whose name leads out of the folder.
        await ZipFile.ExtractToDirectoryAsync(zip, into, stop);
        if (isEncrypted)
        {
            File.Delete(zip);
        }

        Check(Path.Combine(into, SqlitePortal.FileName));
    }

    private static void LeaveOutKeys(string copy)
    {
        using var connection = SqliteFile.Open(copy, SqliteOpenMode.ReadWrite);
        KeysLeftOut.From(connection);
    }

    private static int MadeFit(string copy, string? present)
    {
        using var connection = SqliteFile.Open(copy, SqliteOpenMode.ReadWrite);
        KeysLeftOut.From(connection);
        if (present is not null)
        {
            using var portal = SqliteFile.Open(present, SqliteOpenMode.ReadWrite);
            KeysLeftOut.TakeOver(connection, portal);
        }

        return KeysLeftOut.EndUnreadableSecondFactors(connection);
    }

    private static IEnumerable<string> Others(string folder, string target) => OtherFiles(folder).Where(path => !IsBackup(path, folder, target));

    private static async Task WriteAsync(Stream into, string copy, IEnumerable<string> others, string folder, CancellationToken stop)
    {
        await using var zip = await ZipArchive.CreateAsync(into, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        await zip.CreateEntryFromFileAsync(copy, SqlitePortal.FileName, stop);
        foreach (var path in others)
        {
            await AddAsync(zip, path, folder, stop);
        }
    }

    // A backup holds neither itself nor those that lie in the same folder, where that is one within the data folder.
    private static bool IsBackup(string path, string folder, string target) =>
        path == target || path == target + ".unfinished"
        || (Path.GetDirectoryName(target) is { } beside && beside != Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)
            && Path.GetDirectoryName(path) == beside);

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

    // The log of backups is this portal's own, and not part of what it backs up.
    private static IEnumerable<string> OtherFiles(string folder) =>
        Directory.EnumerateFiles(Path.GetFullPath(folder), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(folder, path) is var name
                && !name.StartsWith(SqlitePortal.FileName, StringComparison.Ordinal) && !name.StartsWith(BackupLog.FileName, StringComparison.Ordinal));

    private static void Check(string copy)
    {
        if (!File.Exists(copy))
        {
            throw new InvalidDataException("This zip is not a backup of a portal");
        }

        try
        {
            using var connection = SqliteFile.Open(copy, SqliteOpenMode.ReadOnly);
            if (connection.Ask("PRAGMA quick_check") is not "ok" || !connection.Has("AuditHead"))
            {
                throw new InvalidDataException("The database in this backup is damaged, or is not a portal's");
            }
        }
        catch (SqliteException exception)
        {
            throw new InvalidDataException("The database in this backup is damaged", exception);
        }
    }
}
