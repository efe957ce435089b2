using System.IO.Compression;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Testing.Interchange;
using Microsoft.Data.Sqlite;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>Restoring a backup on trial, and what doctor knows of it.</summary>
public sealed class DrillTests : IDisposable
{
    private readonly CommandPrompt prompt = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(prompt.Folder, "portal.zip");

    [Fact]
    public async Task Drill_OfASoundBackup_CountsWhatItHoldsAndIsRemembered()
    {
        using var data = TinyDataSet.Sound();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);
        var before = await prompt.RunAsync("--data", prompt.Data, "doctor");
        prompt.Environment["PORTAL_BACKUP_PASSPHRASE"] = "a long phrase for backups";
        await prompt.RunAsync("--data", prompt.Data, "backup", Backup);

        var drill = await prompt.RunAsync("--data", prompt.Data, "backup-drill", Backup);
        var after = await prompt.RunAsync("--data", prompt.Data, "doctor");

        Assert.Equal(0, drill.Status);
        Assert.StartsWith($"{Backup} can be restored: 3 cases, ", Assert.Single(drill.Lines), StringComparison.Ordinal);
        Assert.Contains(before.Lines, line => line.StartsWith("Watch  No backup was ever made", StringComparison.Ordinal));
        Assert.Contains(before.Lines, line => line.StartsWith("Watch  No backup was ever restored on trial", StringComparison.Ordinal));
        Assert.Contains(after.Lines, line => line.StartsWith("Well   The last backup was made on", StringComparison.Ordinal));
        Assert.Contains(after.Lines, line => line.StartsWith("Well   A backup was restored on trial on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Drill_OfABackupWhoseAuditWasChanged_SaysSo()
    {
        using var data = TinyDataSet.Sound();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(prompt.Data, "portal.db")};Pooling=false"))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM AuditEntries WHERE Sequence = 1";
            await command.ExecuteNonQueryAsync(Stop);
        }

        await prompt.RunAsync("--data", prompt.Data, "backup", Backup);

        var drill = await prompt.RunAsync("--data", prompt.Data, "backup-drill", Backup);

        Assert.Equal(1, drill.Status);
        Assert.Contains("The audit in this backup is not whole: entry 1", Assert.Single(drill.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drill_OfABackupThatLacksTheFileOfADocument_SaysSo()
    {
        using var data = FilesDataSet.Make();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);
        await prompt.RunAsync("--data", prompt.Data, "backup", Backup);
        var whole = await prompt.RunAsync("--data", prompt.Data, "backup-drill", Backup);
        using (var zip = await ZipFile.OpenAsync(Backup, ZipArchiveMode.Update, Stop))
        {
            zip.Entries.First(entry => entry.FullName.StartsWith(AttachmentFolder.Name, StringComparison.Ordinal)).Delete();
            zip.CreateEntry($"{AttachmentFolder.Name}/other");
        }

        var drill = await prompt.RunAsync("--data", prompt.Data, "backup-drill", Backup);

        Assert.EndsWith("3 documents", whole.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(1, drill.Status);
        Assert.Contains("A document in this backup has no file", Assert.Single(drill.Errors), StringComparison.Ordinal);
    }

    public void Dispose() => prompt.Dispose();
}
