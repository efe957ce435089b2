using System.IO.Compression;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Testing.Interchange;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>Backup and restore.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly CommandPrompt prompt = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Backup_WhileThePortalRuns_ComesBackWithItsFiles()
    {
        using var data = TinyDataSet.Sound();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);
        Directory.CreateDirectory(Path.Combine(prompt.Data, "files"));
        File.WriteAllText(Path.Combine(prompt.Data, "files", "letter.txt"), "Dear Ms Osei");
        var zip = Path.Combine(prompt.Folder, "backup.zip");
        await using var running = prompt.Open();
        await running.Database.OpenConnectionAsync(Stop);
        await using var busy = await running.Database.BeginTransactionAsync(Stop);
        await running.Caseloads.ExecuteDeleteAsync(Stop);

        var backup = await prompt.RunAsync("--data", prompt.Data, "backup", zip);
        await busy.RollbackAsync(Stop);
        var elsewhere = Path.Combine(prompt.Folder, "elsewhere");
        var restore = await prompt.RunAsync("--data", elsewhere, "restore", zip);

        Assert.Equal((0, 0), (backup.Status, restore.Status));
        Assert.Equal("Dear Ms Osei", File.ReadAllText(Path.Combine(elsewhere, "files", "letter.txt")));
        Assert.Contains("Nothing to change", (await prompt.RunAsync("--data", elsewhere, "import", data.Folder)).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_WithAttachments_BringsThemBackFinishedOrNot()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        var zip = Path.Combine(prompt.Folder, "backup.zip");
        var attachments = new AttachmentFolder(Path.Combine(prompt.Data, AttachmentFolder.Name));
        var finished = (await attachments.WriteAsync(FileKind.Txt, new MemoryStream([.. "Finished"u8]), Stop))!;
        attachments.Finish(finished.StoredAs);
        var unfinished = (await attachments.WriteAsync(FileKind.Txt, new MemoryStream([.. "Unfinished"u8]), Stop))!;

        await prompt.RunAsync("--data", prompt.Data, "backup", zip);
        var elsewhere = Path.Combine(prompt.Folder, "elsewhere");
        await prompt.RunAsync("--data", elsewhere, "restore", zip);

        var restored = new AttachmentFolder(Path.Combine(elsewhere, AttachmentFolder.Name));
        restored.Finish(unfinished.StoredAs);
        foreach (var file in new[] { finished, unfinished })
        {
            await using var content = await restored.OpenAsync(file.StoredAs, file.Sha256, Stop);
            Assert.Equal(file.Size, content?.Length);
        }
    }

    [Fact]
    public async Task Restore_OverWhatIsThere_NeedsReplace()
    {
        using var data = TinyDataSet.Sound();
        var zip = Path.Combine(prompt.Folder, "backup.zip");
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        await prompt.RunAsync("--data", prompt.Data, "backup", zip);
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);
        await using var running = prompt.Open();
        Assert.Equal(3, await running.Cases.CountAsync(Stop));

        var refused = await prompt.RunAsync("--data", prompt.Data, "restore", zip);
        var replaced = await prompt.RunAsync("--data", prompt.Data, "restore", zip, "--replace");

        Assert.Equal((1, 0), (refused.Status, replaced.Status));
        Assert.Contains("--replace", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(0, await running.Cases.CountAsync(Stop));
    }

    [Fact]
    public async Task Restore_FromSomethingElse_ExitsWith1AndLeavesEverythingAlone()
    {
        var zip = Path.Combine(prompt.Folder, "other.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("portal.db").Open();
            stream.Write("This is not a database"u8);
        }

        var ran = await prompt.RunAsync("--data", prompt.Data, "restore", zip);

        Assert.Equal(1, ran.Status);
        Assert.Contains("damaged", Assert.Single(ran.Errors), StringComparison.Ordinal);
        Assert.False(Directory.Exists(prompt.Data));
    }

    [Fact]
    public async Task Restore_FromAZipThatClimbsOut_ExitsWith1()
    {
        var zip = Path.Combine(prompt.Folder, "evil.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("../evil.txt").Open();
            stream.Write("x"u8);
        }

        var ran = await prompt.RunAsync("--data", prompt.Data, "restore", zip);

        Assert.Equal(1, ran.Status);
        Assert.False(Directory.Exists(prompt.Data));
    }

    [Fact]
    public async Task Migrate_ThatGoesWrong_LeavesABackupOfBeforeThatGoesBack()
    {
        using var data = TinyDataSet.Sound();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);
        await using (var db = prompt.Open())
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory", Stop);
        }

        var migrate = await prompt.RunAsync("--data", prompt.Data, "migrate");
        var kept = Assert.Single(Directory.GetFiles(prompt.Data, "portal.db-before-*.zip"));
        var backup = await prompt.RunAsync("--data", prompt.Data, "backup", Path.Combine(prompt.Folder, "later.zip"));

        Assert.Equal((1, 0), (migrate.Status, backup.Status));
        using var zip = await ZipFile.OpenReadAsync(kept, Stop);
        Assert.Equal(["portal.db"], zip.Entries.Select(entry => entry.FullName));
        using var later = await ZipFile.OpenReadAsync(Path.Combine(prompt.Folder, "later.zip"), Stop);
        Assert.DoesNotContain(later.Entries, entry => entry.FullName.Contains("before", StringComparison.Ordinal));
        await zip.ExtractToDirectoryAsync(Path.Combine(prompt.Folder, "before"), Stop);
        await using var before = new SqliteConnection($"Data Source={Path.Combine(prompt.Folder, "before", "portal.db")};Pooling=false");
        await before.OpenAsync(Stop);
        await using var count = before.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM Cases";
        Assert.Equal(3L, await count.ExecuteScalarAsync(Stop));
    }

    [Fact]
    public async Task Migrate_OfADatabaseThatIsUpToDate_BacksUpNothing()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        await prompt.RunAsync("--data", prompt.Data, "migrate");

        Assert.Empty(Directory.GetFiles(prompt.Data, "*.zip"));
    }

    [Fact]
    public async Task Backup_WithoutAPortal_ExitsWith1()
    {
        var ran = await prompt.RunAsync("--data", prompt.Data, "backup", Path.Combine(prompt.Folder, "b.zip"));

        Assert.Equal(1, ran.Status);
        Assert.Contains("no portal", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_OfASqlServer_IsNotForThis()
    {
        var ran = await prompt.RunAsync("--sqlserver", "Server=localhost;Database=Portal;Encrypt=true", "backup", Path.Combine(prompt.Folder, "b.zip"));

        Assert.Equal(1, ran.Status);
        Assert.Contains("embedded database only", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    public void Dispose() => prompt.Dispose();
}
