using System.CommandLine;
using ComplaintsPortal.Data.Sqlite;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>restore</c>: brings the data folder to what a backup holds.</summary>
internal static class RestoreVerb
{
    public static Command Make(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "A zip that backup wrote" };
        var replace = new Option<bool>("--replace") { Description = "Replace what is in the data folder" };
        var verb = new Command("restore", "Brings the embedded database and the files to what a backup holds") { file, replace };
        verb.SetAction(async (arguments, stop) =>
        {
            var folder = BackupVerb.FolderOf(shell.Place(arguments));
            if (DataFolder.WhyNotInto(folder, arguments.GetValue(replace)) is { } reason)
            {
                throw new FailedException(reason);
            }

            await DataFolder.RestoreAsync(arguments.GetRequiredValue(file), folder, stop);
            await shell.WithPortalAsync(arguments, (_, _) => Task.CompletedTask, stop);
            shell.Say($"Restored {folder} from {arguments.GetRequiredValue(file)}");
        });
        return verb;
    }
}
