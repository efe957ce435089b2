using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Data.Operating;

/// <summary>An installation of the portal, as the operator has set it up: whatever has to be known to look at all of its parts.</summary>
public sealed record Installation
{
    private const int SubmissionPort = 587;

    /// <summary>Whether the records are in the embedded database.</summary>
    public required bool IsEmbedded { get; init; }

    /// <summary>The data folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder of the attachments.</summary>
    public required string Attachments { get; init; }

    /// <summary>Gives a setting by its name, such as <c>Mail:Host</c>; null where it is not set.</summary>
    public required Func<string, string?> Setting { get; init; }

    /// <summary>The certificate that encrypts the keys of cookies and links; null where none is named.</summary>
    public X509Certificate2? KeyCertificate { get; init; }

    /// <summary>What a failure of the engine is in a sentence; null where it has none.</summary>
    public required Func<Exception, string?> InWords { get; init; }

    /// <summary>Whether a failure means that somebody else is writing for long.</summary>
    public required Func<Exception, bool> IsBusy { get; init; }

    /// <summary>Whether the browser prints.</summary>
    public required Func<CancellationToken, Task<Finding>> PrintAsync { get; init; }

    /// <summary>Looks at all of its parts, in the order in which they are told. It changes nothing.</summary>
    public async Task<IReadOnlyList<Finding>> ExamineAsync(PortalDb db, DateTimeOffset now, CancellationToken stop = default)
    {
        var database = await Examination.DatabaseAsync(db, InWords, IsBusy, stop);
        List<Finding> findings =
        [
            database,
            await Examination.FolderAsync("The folder of the attachments", Attachments, stop),
            Examination.Room(IsEmbedded ? DataFolder : Attachments),
        ];
        if (database.Standing != Standing.Broken)
        {
            findings.Add(await Examination.HolidaysAsync(db, now.InUnitedKingdom().Date(), stop));
            findings.Add(await Examination.AdministratorsAsync(db, stop));
        }

        findings.AddRange(Examination.Backups(IsEmbedded ? BackupLog.Read(DataFolder) : null, Setting("Backup:Folder") is { Length: > 0 }, now));
        findings.AddRange(Private());
        findings.Add(Examination.Keys(KeyCertificate, IsEmbedded, now));
        findings.Add(await Examination.MailAsync(
            Setting("Mail:Host"), int.TryParse(Setting("Mail:Port"), CultureInfo.InvariantCulture, out var port) ? port : SubmissionPort, stop));
        findings.Add(Setting("Portal:Address") is { Length: > 0 } address
            ? Finding.Well("Address", $"Links are made from {address}")
            : Finding.Watch("Address", "Portal__Address is not set: links follow what a request says of itself, and cookies are not bound to the host"));
        findings.Add(await PrintAsync(stop));
        return findings;
    }

    private IEnumerable<Finding> Private()
    {
        if (IsEmbedded)
        {
            yield return OwnersOwn.Examine("The folder of the records", DataFolder);
        }

        yield return OwnersOwn.Examine("The folder of the attachments", Attachments);
        if (IsEmbedded && Setting("Backup:Folder") is { Length: > 0 } backups)
        {
            yield return OwnersOwn.Examine("The folder of the backups", backups);
        }
    }
}
