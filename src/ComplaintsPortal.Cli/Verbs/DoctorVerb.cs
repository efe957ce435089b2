using System.CommandLine;
using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Data.SqlServer;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Reports.Printing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>doctor</c>: looks at every part of the installation, and says in sentences what is wrong and what to do. It changes nothing.</summary>
internal static class DoctorVerb
{
    private const int SubmissionPort = 587;

    public static Command Make(Shell shell)
    {
        var verb = new Command("doctor", "Looks at every part of the installation, and says what is wrong and what to do");
        verb.SetAction(async (arguments, stop) =>
        {
            var findings = await ExamineAsync(shell, shell.Place(arguments), stop);
            foreach (var finding in findings)
            {
                shell.Say($"{Word(finding.Standing),-7}{finding.Sentence}");
            }

            return findings.Exists(finding => finding.Standing == Standing.Broken) ? Exit.Failed : Exit.Done;
        });
        return verb;
    }

    private static async Task<List<Finding>> ExamineAsync(Shell shell, Place place, CancellationToken stop)
    {
        List<Finding> findings = [];
        if (place.IsEmbedded && !File.Exists(Path.Combine(place.Folder!, SqlitePortal.FileName)))
        {
            return
            [
                Finding.Broken("Database", $"There are no records in {place.Folder}: name the folder with --data or PORTAL_DATA, or start the portal once"),
            ];
        }

        await using var services = shell.Services(place);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        findings.Add(await Examination.DatabaseAsync(
            db, SqliteFaults.InWords, failure => SqliteFaults.IsBusy(failure) || SqlServerPortal.IsBusy(failure), stop));
        findings.Add(await Examination.FolderAsync("The folder of the attachments", place.Attachments.Place, stop));
        findings.Add(Examination.Room(place.Folder ?? place.Attachments.Place));
        if (findings[0].Standing != Standing.Broken)
        {
            findings.Add(await Examination.HolidaysAsync(db, shell.Now.InUnitedKingdom().Date(), stop));
            findings.Add(await Examination.AdministratorsAsync(db, stop));
        }

        var said = shell.Terminal.Environment;
        findings.AddRange(Examination.Backups(
            place.IsEmbedded ? BackupLog.Read(place.Folder!) : null, !string.IsNullOrEmpty(said("Backup__Folder")), shell.Now));
        findings.Add(Examination.Keys(
            ProtectionKeys.ReadCertificate(said(ProtectionKeys.CertificateSetting), said(ProtectionKeys.PasswordSetting)), place.IsEmbedded, shell.Now));
        findings.Add(await Examination.MailAsync(
            said("Mail__Host"), int.TryParse(said("Mail__Port"), CultureInfo.InvariantCulture, out var port) ? port : SubmissionPort, stop));
        findings.Add(string.IsNullOrEmpty(said("Portal__Address"))
            ? Finding.Watch("Address", "Portal__Address is not set: links follow what a request says of itself, and cookies are not bound to the host")
            : Finding.Well("Address", $"Links are made from {said("Portal__Address")}"));
        findings.Add(await PrintingAsync(said, stop));
        return findings;
    }

    private static async Task<Finding> PrintingAsync(Func<string, string?> said, CancellationToken stop)
    {
        const string Part = "Printing";
        var printed = await new PdfPrinter(said(PdfPrinter.Setting), sandbox: said(PdfPrinter.SandboxSetting))
            .PrintAsync("<!DOCTYPE html><title>Trial</title><p>Trial", stop);
        return printed.WhyNot is { } refusal ? Finding.Watch(Part, refusal.Sentence) : Finding.Well(Part, "The browser prints");
    }

    private static string Word(Standing standing) => standing switch
    {
        Standing.Well => "Well",
        Standing.Watch => "Watch",
        _ => "Broken",
    };
}
