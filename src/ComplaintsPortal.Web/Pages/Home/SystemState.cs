using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Web.Operating;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using ComplaintsPortal.Web.Reminders;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>One thing that an administrator looks after.</summary>
/// <param name="What">What it is.</param>
/// <param name="State">How it is, in a sentence.</param>
/// <param name="IsWell">Whether nothing is to be done; null where the portal does not know.</param>
/// <param name="Page">The page that mends it; null where no page does.</param>
public sealed record SystemLine(string What, string State, bool? IsWell, string? Page = null);

/// <summary>The state of the portal, as far as it knows it itself.</summary>
public sealed class SystemState(PortalDb db, IConfiguration configuration, Setup setup, TimeProvider time)
{
    private const long Gibibyte = 1L << 30;

    /// <summary>All of it, in the order in which it stands.</summary>
    public async Task<IReadOnlyList<SystemLine>> ReadAsync(CancellationToken stop)
    {
        var accounts = (await AccountBook.Lines(db).ToListAsync(stop)).FindAll(account => !account.Closed);
        return
        [
            await DatabaseAsync(stop),
            Disk("Room for records", Portal.IsEmbedded(configuration) ? Portal.DataFolder(configuration) : null),
            Disk("Room for documents", AttachmentSettings.Read(configuration).Folder),
            Backup(),
            Mail(),
            await HolidaysAsync(stop),
            Accounts("Locked out", accounts.Count(account => account.LockoutEnd > time.GetUtcNow()), "Nobody is locked out", "locked out"),
            Accounts("Never signed in", accounts.Count(account => !account.HasPassword), "Everybody has set a password", "without a password yet"),
        ];
    }

    private async Task<SystemLine> DatabaseAsync(CancellationToken stop) => (await db.Database.GetPendingMigrationsAsync(stop)).Count() switch
    {
        0 => new("Database", "Up to date", true),
        var count => new("Database", $"{count:N0} changes of its form are still to be made: run migrate", false),
    };

    private static SystemLine Disk(string what, string? folder)
    {
        if (folder is null || !Directory.Exists(folder))
        {
            return new(what, folder is null ? "On the database server, which the portal does not see" : "Its folder is made with the first document", null);
        }

        var free = new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        return new(what, string.Create(CultureInfo.CurrentCulture, $"{(decimal)free / Gibibyte:N1} GB free"), free >= Gibibyte);
    }

    private SystemLine Backup() => Portal.IsEmbedded(configuration) && Backups.Examine(configuration, time.GetUtcNow())[0] is var found
        ? new("Last backup", found.Sentence, found.Standing == Standing.Well, "/Administration/State/Index")
        : new("Last backup", "Not known here: the database server makes its own", null);

    private SystemLine Mail() => MailSettings.Read(configuration) is { } mail
        ? new("Mail", $"Sent through {mail.Host}", true)
        : new("Mail", "No server is set, so no reminders are sent", false);

    private async Task<SystemLine> HolidaysAsync(CancellationToken stop)
    {
        var calendar = (await setup.GetAsync(stop)).Calendar;
        var year = time.Today().Year;
        var last = Enumerable.Range(year, 10).TakeWhile(calendar.Holds).LastOrDefault();
        return last == 0
            ? new("Bank holidays", $"Those of {year} are not entered: they are worked out by rule", false, "/Administration/Calendar")
            : new("Bank holidays", $"Known until the end of {last}", last > year, "/Administration/Calendar");
    }

    private static SystemLine Accounts(string what, int count, string nobody, string some) =>
        new(what, count == 0 ? nobody : $"{Words.Count(count, "person is", "people are")} {some}", count == 0, "/Administration/Accounts/Index");
}
