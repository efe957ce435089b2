using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Operating;

/// <summary>
/// Looks at the parts of an installation one by one: what the health checks of a web server and <c>portal doctor</c> both say. Each
/// answers with a finding and throws for no fault of the installation.
/// </summary>
public static class Examination
{
    private const long Gigabyte = 1024L * 1024 * 1024;
    private const long LeastRoom = Gigabyte / 10;
    private const int Written = 4096;
    private const int DaysBeforeACertificateEnds = 30;

    // The longest limit counts 65 working days from today, and the panel's weeks come after it.
    private const int DaysLookedAhead = 150;

    private static readonly TimeSpan OldByItself = TimeSpan.FromDays(2);
    private static readonly TimeSpan Old = TimeSpan.FromDays(8);
    private static readonly TimeSpan Tried = TimeSpan.FromDays(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Whether the database answers, has the schema of this version and takes what is written.</summary>
    /// <param name="db">The database.</param>
    /// <param name="inWords">What a failure of the engine is in a sentence; null where it has none, or where the database is only busy.</param>
    /// <param name="isBusy">Whether a failure means that somebody else is writing for long, which is no fault.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task<Finding> DatabaseAsync(
        PortalDb db, Func<Exception, string?> inWords, Func<Exception, bool> isBusy, CancellationToken stop = default)
    {
        const string Part = "Database";
        try
        {
            if (!await db.Database.CanConnectAsync(stop))
            {
                return Finding.Broken(Part, "The database does not answer: see whether it runs, and whether the connection string is right");
            }

            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
            {
                return Finding.Broken(Part, "The database is not up to date: run migrate");
            }

            await Writable.CheckAsync(db, stop);
            return Finding.Well(Part, "The database answers, is up to date and takes what is written");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return isBusy(failure) ? Finding.Well(Part, "The database answers and is busy with somebody else’s writing")
                : Finding.Broken(Part, inWords(failure) ?? failure.Message);
        }
    }

    /// <summary>Whether a folder takes what is written into it. A full disk takes a file, but nothing in it.</summary>
    public static async Task<Finding> FolderAsync(string part, string folder, CancellationToken stop = default)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose };
            await using var file = new FileStream(Path.Combine(folder, $".health-{AttachmentFolder.NewName()}"), options);
            await file.WriteAsync(new byte[Written], stop);
            file.Flush(flushToDisk: true);
            return Finding.Well(part, $"{part}: what is written is kept");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Finding.Broken(part, $"{part}: nothing can be written ({failure.Message}). See whether the disk is full, and to whom the folder belongs");
        }
    }

    /// <summary>Whether there is room on the disk on which a folder lies.</summary>
    public static Finding Room(string folder)
    {
        const string Part = "Disk";
        var free = new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        var words = string.Create(CultureInfo.InvariantCulture, $"{(double)free / Gigabyte:0.0} gigabytes are free where the records lie");
        return free < LeastRoom ? Finding.Broken(Part, $"Only {words}: make room before anything is lost")
            : free < Gigabyte ? Finding.Watch(Part, $"Only {words}: make room soon, a backup and an export need as much again as the records")
            : Finding.Well(Part, words);
    }

    /// <summary>Whether the bank holidays are known as far ahead as dates are counted.</summary>
    public static async Task<Finding> HolidaysAsync(PortalDb db, DateOnly today, CancellationToken stop = default)
    {
        const string Part = "Bank holidays";
        var last = await db.BankHolidays.MaxAsync(holiday => (DateOnly?)holiday.Date, stop);
        var needed = today.AddDays(DaysLookedAhead).Year;
        return last is { } known && known.Year >= needed
            ? Finding.Well(Part, $"Bank holidays are known until {known.Year}")
            : Finding.Watch(
                Part,
                $"No bank holiday of {needed} is in the calendar: until an administrator enters those that were proclaimed, due dates rest on the days "
                    + "that follow from the Banking and Financial Dealings Act 1971");
    }

    /// <summary>Whether somebody can look after accounts, lists and calendars.</summary>
    public static async Task<Finding> AdministratorsAsync(PortalDb db, CancellationToken stop = default)
    {
        const string Part = "Administrators";
        var open = await db.Users.CountAsync(account => account.Role == Role.Administrator && !account.Closed && account.PasswordHash != null, stop);
        return open switch
        {
            0 => Finding.Watch(Part, "No administrator can sign in: add one with user add, and let them set a password"),
            1 => Finding.Watch(Part, "One administrator can sign in: have a second, for the day on which the first is ill"),
            _ => Finding.Well(Part, $"{open} administrators can sign in"),
        };
    }

    /// <summary>How the keys of cookies and links are kept.</summary>
    /// <param name="certificate">The certificate that encrypts them; null where none is named.</param>
    /// <param name="embedded">Whether the records are in the embedded database, which is a file of the portal's own.</param>
    /// <param name="now">The time.</param>
    public static Finding Keys(X509Certificate2? certificate, bool embedded, DateTimeOffset now)
    {
        const string Part = "Keys";
        return certificate switch
        {
            null when embedded => Finding.Well(Part, "The keys of cookies and links lie in the database as they are; no backup holds them"),
            null => Finding.Watch(
                Part, "The keys of cookies and links lie unencrypted in a database that others may read: name a certificate in Keys__Certificate"),
            _ when new DateTimeOffset(certificate.NotAfter) < now.AddDays(DaysBeforeACertificateEnds) =>
                Finding.Watch(Part, $"The certificate that encrypts the keys ends on {certificate.NotAfter:d MMMM yyyy}: plan its replacement"),
            _ => Finding.Well(Part, "The keys of cookies and links are encrypted by a certificate"),
        };
    }

    /// <summary>Whether backups are made, and one was ever restored.</summary>
    /// <param name="log">What became of them; null on a database server, which makes its own.</param>
    /// <param name="byItself">Whether the portal makes them by itself.</param>
    /// <param name="now">The time.</param>
    public static IReadOnlyList<Finding> Backups(BackupLog? log, bool byItself, DateTimeOffset now)
    {
        const string Part = "Backup";
        return log is null ? [Finding.Well(Part, "The database server makes its own backups, of which the portal knows nothing")]
            : [Backup(Part, log, byItself, now), Drill("Restore drill", log.Drill, now)];
    }

    private static Finding Backup(string part, BackupLog log, bool byItself, DateTimeOffset now) => log switch
    {
        { Failure: { } failure } => Finding.Watch(part, $"The backup of {Day(failure.At)} failed: {failure.Why}"),
        { Last: null } => Finding.Watch(part, byItself
            ? "No backup was made yet: look again after the hour in Backup__At"
            : "No backup was ever made: name a folder in Backup__Folder, or let backup be run each night"),
        { Last: { } last } when now - last.At > (byItself ? OldByItself : Old) =>
            Finding.Watch(
                part, $"The last backup is of {Day(last.At)}: {(byItself ? "see in the log why there is none since" : "let one be made each night")}"),
        { Last: { Encrypted: false } last } =>
            Finding.Watch(part, $"The last backup, of {Day(last.At)}, is not encrypted: give --recipient or --pass-phrase-file"),
        _ => Finding.Well(part, $"The last backup was made on {Day(log.Last.At)}, and is encrypted"),
    };

    private static Finding Drill(string part, BackupTried? drill, DateTimeOffset now) => drill switch
    {
        null => Finding.Watch(part, "No backup was ever restored on trial: run backup-drill with the newest"),
        _ when now - drill.At > Tried => Finding.Watch(part, $"A backup was last restored on trial on {Day(drill.At)}: run backup-drill with the newest"),
        _ => Finding.Well(part, $"A backup was restored on trial on {Day(drill.At)}: {drill.Cases:N0} cases, all whole"),
    };

    private static string Day(DateTimeOffset instant) => instant.InUnitedKingdom().Date().ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Whether the server for mail is there. Nothing is sent.</summary>
    /// <param name="host">The server; null or empty where none is named.</param>
    /// <param name="port">Its port.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task<Finding> MailAsync(string? host, int port, CancellationToken stop = default)
    {
        const string Part = "Mail";
        if (string.IsNullOrWhiteSpace(host))
        {
            return Finding.Well(Part, "No server for mail is named: nobody is reminded by e-mail");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, port, patience.Token);
            return Finding.Well(Part, $"The server for mail, {host}, answers");
        }
        catch (Exception failure) when (failure is SocketException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return Finding.Watch(Part, $"The server for mail, {host}, does not answer on port {port}: nobody is reminded until it does");
        }
    }
}
