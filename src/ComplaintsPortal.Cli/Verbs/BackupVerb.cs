using System.CommandLine;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Sqlite;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>backup</c>: a consistent copy of the embedded database and the files, while the portal runs.</summary>
internal static class BackupVerb
{
    public static Command Make(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write" };
        var keys = new BackupKeyOptions(shell);
        var verb = new Command("backup", "Copies the embedded database and the files into one file, encrypted where that is asked for, while the portal runs")
        {
            file, keys.PhraseFile, keys.Recipient,
        };
        verb.SetAction((arguments, stop) => RunAsync(shell, FolderOf(shell.Place(arguments)), arguments.GetRequiredValue(file), keys.Lock(arguments), stop));
        return verb;
    }

    /// <summary>The data folder of the embedded database.</summary>
    /// <exception cref="FailedException">The records are on a SQL Server, which has its own backups.</exception>
    public static string FolderOf(Place place) =>
        place.Folder ?? throw new FailedException("This is for the embedded database only: back up a SQL Server with its own tools");

    private static async Task RunAsync(Shell shell, string folder, string file, BackupLock? with, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(folder, SqlitePortal.FileName)))
        {
            throw new FailedException($"There is no portal in {folder}: nothing to back up");
        }

        var began = shell.Now;
        await DataFolder.BackUpAsync(folder, file, with, stop);
        BackupLog.Note(folder, new BackupMade(began, new FileInfo(file).Length, with is not null));
        if (with is null)
        {
            await shell.Terminal.Error.WriteLineAsync(
                "note: this backup is not encrypted, and holds every record: give --recipient or --pass-phrase-file, or keep it where nobody else reads it");
        }

        shell.Say($"Backed up {folder} to {file}");
    }
}
