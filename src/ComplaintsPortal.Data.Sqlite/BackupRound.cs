using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>Makes the backup of a day once its hour has come, and removes those that are not kept. Any number of servers may make rounds at once.</summary>
/// <param name="folder">The data folder.</param>
/// <param name="settings">What the operator has set.</param>
public sealed class BackupRound(string folder, BackupSettings settings)
{
    private const string Taken = BackupLog.FileName + ".taken";

    private static readonly TimeSpan TriedAgain = TimeSpan.FromHours(1);

    /// <summary>Makes the round. What fails is noted, and tried again an hour later.</summary>
    /// <returns>The failure; null where there was none.</returns>
    public async Task<Exception?> RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        if (!IsDue(now))
        {
            return null;
        }

        // Whoever holds the file makes the backup; the system gives it back where a server is killed.
        await using var taken = TakeOn();
        if (taken is null || !IsDue(now))
        {
            return null;
        }

        try
        {
            await MakeAsync(now, stop);
            return null;
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            BackupLog.Note(folder, new BackupFailed(now, SqliteFaults.InWords(failure) ?? failure.Message));
            return failure;
        }
    }

    private bool IsDue(DateTimeOffset now) =>
        File.Exists(Path.Combine(folder, SqlitePortal.FileName)) && !File.Exists(FileOf(settings.DayOf(now.InUnitedKingdom().DateTime)))
        && (BackupLog.Read(folder).Failure is not { } failed || now - failed.At >= TriedAgain);

    private FileStream? TakeOn()
    {
        try
        {
            return new FileStream(Path.Combine(folder, Taken), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private async Task MakeAsync(DateTimeOffset now, CancellationToken stop)
    {
        Directory.CreateDirectory(settings.Folder);
        var file = FileOf(settings.DayOf(now.InUnitedKingdom().DateTime));
        await DataFolder.BackUpAsync(folder, file, settings.Lock, stop);
        BackupLog.Note(folder, new BackupMade(now, new FileInfo(file).Length, Encrypted: true));
        foreach (var day in settings.Rotation.Superfluous(BackupRotation.Days(settings.Folder)))
        {
            File.Delete(FileOf(day));
        }
    }

    private string FileOf(DateOnly day) => Path.Combine(settings.Folder, BackupRotation.NameOf(day));
}
