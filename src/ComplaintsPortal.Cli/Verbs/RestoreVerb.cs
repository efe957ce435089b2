using System.CommandLine;
using System.Globalization;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>restore</c>: brings the data folder to what a backup holds.</summary>
internal static class RestoreVerb
{
    public static Command Make(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup wrote" };
        var replace = new Option<bool>("--replace") { Description = "Replace what is in the data folder" };
        var keys = new BackupKeyOptions(shell);
        var verb = new Command("restore", "Brings the embedded database and the files to what a backup holds") { file, replace, keys.PhraseFile, keys.Key };
        verb.SetAction(async (arguments, stop) =>
        {
            var folder = BackupVerb.FolderOf(shell.Place(arguments));
            if (DataFolder.WhyNotInto(folder, arguments.GetValue(replace)) is { } reason)
            {
                throw new FailedException(reason);
            }

            var from = arguments.GetRequiredValue(file);
            var ended = await DataFolder.RestoreAsync(from, folder, await keys.KeysAsync(arguments, from, stop), stop);
            await shell.WithPortalAsync(arguments, async (_, db) =>
            {
                db.Record(new HistoryEntry(shell.Now, null, Import.CommandLine, "Records restored from a backup; everybody signs in again"));
                await db.SaveChangesAsync(stop);
            }, stop);
            if (ended > 0)
            {
                await shell.Terminal.Error.WriteLineAsync(string.Create(
                    CultureInfo.CurrentCulture, $"note: {ended:N0} second factors could not be taken over, and are set up anew at the next sign-in"));
            }

            shell.Say($"Restored {folder} from {from}");
        });
        return verb;
    }
}
