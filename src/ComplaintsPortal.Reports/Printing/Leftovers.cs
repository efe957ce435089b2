using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ComplaintsPortal.Reports.Printing;

/// <summary>What a browser started and left behind when it ended: nobody knows any more whose children they are, but by their environment.</summary>
internal static class Leftovers
{
    private const string Processes = "/proc";

    /// <summary>Ends every process that works with the profile. Where the system does not say which those are, none.</summary>
    public static void Kill(string profile)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists(Processes))
        {
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories(Processes))
        {
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var number) && WorksWith(folder, profile))
            {
                End(number);
            }
        }
    }

    // Those of other people cannot be read, and are none of ours.
    private static bool WorksWith(string folder, string profile)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "environ")).Contains(profile, StringComparison.Ordinal);
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void End(int number)
    {
        try
        {
            using var process = Process.GetProcessById(number);
            process.Kill();
        }
        catch (Exception ended) when (ended is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It ended by itself.
        }
    }
}
