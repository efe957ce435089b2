using System.Diagnostics;
using System.Globalization;

namespace ComplaintsPortal.Reports.Tests.Printing;

/// <summary>A shell script in the place of a browser; the test is skipped where scripts cannot be run.</summary>
internal sealed class FakeBrowser : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fake-browser");

    public FakeBrowser(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Shell scripts do not run here");
        System.IO.File.WriteAllText(File, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string File => Path.Combine(folder.FullName, "browser");

    /// <summary>Whether the process whose number the script wrote down still runs.</summary>
    public bool ChildRuns()
    {
        var number = int.Parse(System.IO.File.ReadAllText(File + ".child"), CultureInfo.InvariantCulture);
        try
        {
            using var process = Process.GetProcessById(number);
            return !process.WaitForExit(TimeSpan.FromSeconds(10));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
