using System.IO.Compression;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Tests.Interchange;
using ComplaintsPortal.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.CommandLine;

// Backup and restore.
public sealed partial class CommandLineTests
{
    [Fact]
    public async Task Backup_WhileThePortalRuns_ComesBackWithItsFiles()
    {
        using var data = TinyDataSet.Sound();
        await RunAsync("--data", Data, "import", data.Folder);
        Directory.CreateDirectory(Path.Combine(Data, "files"));
        File.WriteAllText(Path.Combine(Data, "files", "letter.txt"), "Dear Ms Osei");
        var zip = Path.Combine(folder, "backup.zip");
        await using var running = Open();
        await running.Database.OpenConnectionAsync(Stop);
        await using var busy = await running.Database.BeginTransactionAsync(Stop);
        await running.Caseloads.ExecuteDeleteAsync(Stop);

        var backup = await RunAsync("--data", Data, "backup", zip);
        await busy.RollbackAsync(Stop);
        var elsewhere = Path.Combine(folder, "elsewhere");
        var restore = await RunAsync("--data", elsewhere, "restore", zip);

        Assert.Equal((0, 0), (backup.Status, restore.Status));
        Assert.Equal("Dear Ms Osei", File.ReadAllText(Path.Combine(elsewhere, "files", "letter.txt")));
        Assert.Contains("Nothing to change", (await RunAsync("--data", elsewhere, "import", data.Folder)).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_WithAttachments_BringsThemBackFinishedOrNot()
    {
        await RunAsync("--data", Data, "migrate");
        var zip = Path.Combine(folder, "backup.zip");
        var attachments = new AttachmentFolder(Path.Combine(Data, AttachmentFolder.Name));
        var finished = (await attachments.WriteAsync(FileKind.Txt, new MemoryStream([.. "Finished"u8]), Stop))!;
        attachments.Finish(finished.StoredAs);
        var unfinished = (await attachments.WriteAsync(FileKind.Txt, new MemoryStream([.. "Unfinished"u8]), Stop))!;

        await RunAsync("--data", Data, "backup", zip);
        var elsewhere = Path.Combine(folder, "elsewhere");
        await RunAsync("--data", elsewhere, "restore", zip);

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
        var zip = Path.Combine(folder, "backup.zip");
        await RunAsync("--data", Data, "migrate");
        await RunAsync("--data", Data, "backup", zip);
        await RunAsync("--data", Data, "import", data.Folder);
        await using var running = Open();
        Assert.Equal(3, await running.Cases.CountAsync(Stop));

        var refused = await RunAsync("--data", Data, "restore", zip);
        var replaced = await RunAsync("--data", Data, "restore", zip, "--replace");

        Assert.Equal((1, 0), (refused.Status, replaced.Status));
        Assert.Contains("--replace", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(0, await running.Cases.CountAsync(Stop));
    }

    [Fact]
    public async Task Restore_FromSomethingElse_ExitsWith1AndLeavesEverythingAlone()
    {
        var zip = Path.Combine(folder, "other.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("portal.db").Open();
            stream.Write("This is not a database"u8);
        }

        var ran = await RunAsync("--data", Data, "restore", zip);

        Assert.Equal(1, ran.Status);
        Assert.Contains("damaged", Assert.Single(ran.Errors), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task Restore_FromAZipThatClimbsOut_ExitsWith1()
    {
        var zip = Path.Combine(folder, "evil.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("../evil.txt").Open();
            stream.Write("x"u8);
        }

        var ran = await RunAsync("--data", Data, "restore", zip);

        Assert.Equal(1, ran.Status);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task Backup_WithoutAPortal_ExitsWith1()
    {
        var ran = await RunAsync("--data", Data, "backup", Path.Combine(folder, "b.zip"));

        Assert.Equal(1, ran.Status);
        Assert.Contains("no portal", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_OfASqlServer_IsNotForThis()
    {
        var ran = await RunAsync("--sqlserver", "Server=localhost;Database=Portal;Encrypt=true", "backup", Path.Combine(folder, "b.zip"));

        Assert.Equal(1, ran.Status);
        Assert.Contains("embedded database only", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }
}
