using System.Diagnostics;
using System.Runtime.Versioning;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>What the portal writes is for the account that runs it alone.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OwnersOwnTests : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly CommandPrompt prompt = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Portal_InAProcessOfItsOwn_MakesFoldersFilesAndBackupsThatNobodyElseReads()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the folder's own list of rights decides");
        var backup = Path.Combine(prompt.Folder, "portal.zip");

        await RunAsync("migrate");
        await RunAsync("backup", backup);

        var made = Directory.GetFileSystemEntries(prompt.Data, "*", SearchOption.AllDirectories).Append(prompt.Data).Append(backup).ToList();
        Assert.True(made.Count >= 3, string.Join(' ', made));
        Assert.Equal([], made.Where(path => (File.GetUnixFileMode(path) & ~Owner) != UnixFileMode.None));
    }

    [Fact]
    public async Task Doctor_OfAFolderThatOthersMayRead_SaysHowToCloseIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the folder's own list of rights decides");
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        File.SetUnixFileMode(prompt.Data, Owner | UnixFileMode.OtherRead);
        var open = await prompt.RunAsync("--data", prompt.Data, "doctor");
        File.SetUnixFileMode(prompt.Data, Owner);
        var closed = await prompt.RunAsync("--data", prompt.Data, "doctor");

        Assert.Contains(
            $"Watch  The folder of the records: others on this machine may look into {prompt.Data}. Take the right away: chmod -R go= {prompt.Data}",
            open.Lines);
        Assert.Contains("Well   The folder of the records: nobody but its owner gets in", closed.Lines);
    }

    public void Dispose() => prompt.Dispose();

    private async Task RunAsync(params string[] verb)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "--data", prompt.Data, .. verb])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = await process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        Assert.True(process.ExitCode == 0, said);
    }
}
