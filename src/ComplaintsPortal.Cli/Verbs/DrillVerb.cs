using System.CommandLine;
using System.Globalization;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Sqlite;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>backup-drill</c>: restores a backup on trial, beside the portal, and says whether it would do.</summary>
internal static class DrillVerb
{
    public static Command Make(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup wrote" };
        var keys = new BackupKeyOptions(shell);
        var verb = new Command("backup-drill", "Restores a backup into a folder of its own, looks whether all of it is whole, and removes it again")
        {
            file, keys.PhraseFile, keys.Key,
        };
        verb.SetAction(async (arguments, stop) =>
        {
            var from = arguments.GetRequiredValue(file);
            var found = await BackupDrill.RunAsync(from, await keys.KeysAsync(arguments, from, stop), stop);
            if (shell.Place(arguments).Folder is { } folder && File.Exists(Path.Combine(folder, SqlitePortal.FileName)))
            {
                BackupLog.Note(folder, new BackupTried(shell.Now, found.Cases));
            }

            shell.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{from} can be restored: {found.Cases} cases, {found.Entries} entries of the audit, {found.Documents} documents"));
            if (found.Elsewhere > 0)
            {
                await shell.Terminal.Error.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"note: the files of {found.Elsewhere} documents lie in a folder elsewhere, which needs a backup of its own"));
            }
        });
        return verb;
    }
}
