using System.Diagnostics;
using ComplaintsPortal.Testing;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>Printing as in a container: as somebody without rights, and without user namespaces.</summary>
public sealed class PrintingTests
{
    private const int CannotBeTried = 77;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Report_WithoutUserNamespaces_IsPrintedOnceTheSandboxIsOff()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This takes Linux");
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "build/check-printing.sh"), [AppContext.BaseDirectory])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var check = Process.Start(start)!;
        var output = check.StandardOutput.ReadToEndAsync(Stop);
        var said = await check.StandardError.ReadToEndAsync(Stop) + await output;
        await check.WaitForExitAsync(Stop);

        Assert.SkipWhen(check.ExitCode == CannotBeTried, said);
        Assert.True(check.ExitCode == 0, said);
    }
}
