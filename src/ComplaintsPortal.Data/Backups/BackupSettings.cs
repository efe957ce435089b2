using System.Globalization;

namespace ComplaintsPortal.Data.Backups;

/// <summary>The backups that the portal makes by itself, as the operator has set them.</summary>
/// <param name="Folder">Where they go.</param>
/// <param name="At">When, by the clock in London.</param>
/// <param name="Rotation">How many are kept.</param>
/// <param name="Lock">With what they are encrypted.</param>
public sealed record BackupSettings(string Folder, TimeOnly At, BackupRotation Rotation, BackupLock Lock)
{
    private const string Night = "02:00";

    /// <summary>Reads them; null where no folder is named.</summary>
    /// <param name="setting">Gives a setting by its name, such as <c>At</c>; null where it is not set.</param>
    /// <exception cref="InvalidDataException">One of them makes no sense, or the backups would be readable to anybody.</exception>
    public static BackupSettings? Read(Func<string, string?> setting)
    {
        if (setting("Folder") is not { Length: > 0 } folder)
        {
            return null;
        }

        return new BackupSettings(
            folder,
            TimeOnly.TryParseExact(setting("At") ?? Night, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
                ? at
                : throw new InvalidDataException("Backup__At must be a time of day such as 02:00"),
            new BackupRotation(Number(setting, "Daily", 7), Number(setting, "Weekly", 4), Number(setting, "Monthly", 12)),
            LockOf(setting));
    }

    /// <summary>The day of the backup that should be there at an instant.</summary>
    /// <param name="london">The instant, by the clock in London.</param>
    public DateOnly DayOf(DateTime london)
    {
        var day = DateOnly.FromDateTime(london);
        return TimeOnly.FromDateTime(london) < At ? day.AddDays(-1) : day;
    }

    private static BackupLock LockOf(Func<string, string?> setting) => (setting("Recipient"), setting("PassPhraseFile")) switch
    {
        ({ Length: > 0 } certificate, _) => BackupLock.ForRecipient(certificate),
        (_, { Length: > 0 } file) => BackupLock.WithPhraseOf(file),
        _ => throw new InvalidDataException("Backup__Folder is set, so Backup__Recipient or Backup__PassPhraseFile must be set too"),
    };

    private static int Number(Func<string, string?> setting, string name, int usual) =>
        setting(name) is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number > 0 || name != "Daily") ? number
        : throw new InvalidDataException($"Backup__{name} must be a number{(name == "Daily" ? " from 1" : "")}");
}
