using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Data.SqlServer;
using ComplaintsPortal.Reports.Printing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>doctor</c>: looks at every part of the installation, and says in sentences what is wrong and what to do. It changes nothing.</summary>
internal static class DoctorVerb
{
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

            return findings.Any(finding => finding.Standing == Standing.Broken) ? Exit.Failed : Exit.Done;
        });
        return verb;
    }

    private static async Task<IReadOnlyList<Finding>> ExamineAsync(Shell shell, Place place, CancellationToken stop)
    {
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
        return await InstallationOf(shell, place).ExamineAsync(db, shell.Now, stop);
    }

    private static Installation InstallationOf(Shell shell, Place place)
    {
        var said = shell.Terminal.Environment;
        return new Installation
        {
            IsEmbedded = place.IsEmbedded,
            DataFolder = place.Folder ?? place.Attachments.Place,
            Attachments = place.Attachments.Place,
            Setting = name => said(name.Replace(":", "__", StringComparison.Ordinal)),
            KeyCertificate = ProtectionKeys.ReadCertificate(said(ProtectionKeys.CertificateSetting), said(ProtectionKeys.PasswordSetting)),
            InWords = SqliteFaults.InWords,
            IsBusy = failure => SqliteFaults.IsBusy(failure) || SqlServerPortal.IsBusy(failure),
            PrintAsync = new PdfPrinter(said(PdfPrinter.Setting), sandbox: said(PdfPrinter.SandboxSetting)).TryAsync,
        };
    }

    private static string Word(Standing standing) => standing switch
    {
        Standing.Well => "Well",
        Standing.Watch => "Watch",
        _ => "Broken",
    };
}
