using System.Runtime.InteropServices;

namespace ComplaintsPortal.Data.Operating;

/// <summary>Whatever the portal writes belongs to the account that runs it, and to nobody else on the machine.</summary>
public static class OwnersOwn
{
    private const uint GroupAndOthers = 0b000_111_111;

    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>
    /// From now on the process makes folders and files for its owner alone, whichever part of it makes them, SQLite included (umask, POSIX.1). On
    /// Windows the folder's own list of rights decides.
    /// </summary>
    public static void Begin()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = umask(GroupAndOthers);
        }
    }

    /// <summary>Whether others on the machine get into a folder.</summary>
    public static Finding Examine(string part, string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return Finding.Well(part, $"{part}: see in its properties that nobody but the account that runs the portal and administrators get in");
        }

        return Directory.Exists(folder) && (File.GetUnixFileMode(folder) & Others) != UnixFileMode.None
            ? Finding.Watch(part, $"{part}: others on this machine may look into {folder}. Take the right away: chmod -R go= {folder}")
            : Finding.Well(part, $"{part}: nobody but its owner gets in");
    }

    [DllImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint umask(uint mask);
}
