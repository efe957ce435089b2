using System.Text.Json;

namespace ComplaintsPortal.Data.Backups;

/// <summary>A backup that was made.</summary>
/// <param name="At">When it was begun, UTC.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Encrypted">Whether it is encrypted.</param>
public sealed record BackupMade(DateTimeOffset At, long Bytes, bool Encrypted);

/// <summary>A backup that failed.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record BackupFailed(DateTimeOffset At, string Why);

/// <summary>A trial of restoring a backup.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Cases">The cases that it held.</param>
public sealed record BackupTried(DateTimeOffset At, int Cases);

/// <summary>
/// What became of backups: a file in the data folder, so that neither a database that is damaged or busy nor a restore takes it away. It is in no
/// backup itself.
/// </summary>
/// <param name="Last">The last one; null where none was made.</param>
/// <param name="Failure">The last failure; null where the last one went well.</param>
/// <param name="Drill">The last trial of restoring one; null where none was.</param>
public sealed record BackupLog(BackupMade? Last = null, BackupFailed? Failure = null, BackupTried? Drill = null)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "backups.json";

    /// <summary>The log as it stands; an empty one where there is no file, or where it cannot be read.</summary>
    /// <param name="folder">The data folder.</param>
    public static BackupLog Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupLog>(File.ReadAllText(Path.Combine(folder, FileName))) ?? new();
        }
        catch (Exception failure) when (failure is IOException or JsonException or UnauthorizedAccessException)
        {
            return new();
        }
    }

    /// <summary>A backup was made.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="made">It.</param>
    public static void Note(string folder, BackupMade made) => Write(folder, Read(folder) with { Last = made, Failure = null });

    /// <summary>A backup failed.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="failed">It.</param>
    public static void Note(string folder, BackupFailed failed) => Write(folder, Read(folder) with { Failure = failed });

    /// <summary>A backup was restored on trial.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="tried">The trial.</param>
    public static void Note(string folder, BackupTried tried) => Write(folder, Read(folder) with { Drill = tried });

    // Whoever reads meanwhile sees the one or the other.
    private static void Write(string folder, BackupLog log)
    {
        var unfinished = Path.Combine(folder, FileName + ".unfinished");
        File.WriteAllText(unfinished, JsonSerializer.Serialize(log));
        File.Move(unfinished, Path.Combine(folder, FileName), overwrite: true);
    }
}
