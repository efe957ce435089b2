using System.CommandLine;
using ComplaintsPortal.Data.Sqlite;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>backup</c>: a consistent copy of the embedded database and the files, while the portal runs.</summary>
internal static class BackupVerb
{
    public static Command Make(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "The zip to write" };
        var verb = new Command("backup", "Copies the embedded database and the files into a zip, while the portal runs") { file };
        verb.SetAction(async (arguments, stop) =>
        {
            var folder = FolderOf(shell.Place(arguments));
            if (!File.Exists(Path.Combine(folder, SqlitePortal.FileName)))
            {
                throw new FailedException($"There is no portal in {folder}: nothing to back up");
            }

            await DataFolder.BackUpAsync(folder, arguments.GetRequiredValue(file), stop);
            shell.Say($"Backed up {folder} to {arguments.GetRequiredValue(file)}");
        });
        return verb;
    }

    /// <summary>The data folder of the embedded database.</summary>
    /// <exception cref="FailedException">The records are on a SQL Server, which has its own backups.</exception>
    public static string FolderOf(Place place) =>
        place.Folder ?? throw new FailedException("This is for the embedded database only: back up a SQL Server with its own tools");
}
