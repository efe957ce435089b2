namespace ComplaintsPortal.Reports.Printing;

/// <summary>The Chromium-based browser of the server.</summary>
public static class Browser
{
    // One that draws no window comes first: it prints in a quarter of the processor's time.
    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge",
        "microsoft-edge", "microsoft-edge-stable", "chrome",
    ];

    /// <summary>The browser's file: the one that is named, or the first of the usual names on the path; null where there is none.</summary>
    public static string? Find(string? named = null) =>
        string.IsNullOrWhiteSpace(named) ? Names.Select(OnPath).FirstOrDefault(file => file is not null)
        : Path.GetFileName(named) == named ? OnPath(named)
        : File.Exists(named) ? named
        : null;

    internal static string WhyNone(string? named) => string.IsNullOrWhiteSpace(named)
        ? ($"There is no browser on this server to print a PDF with: install Chromium, Chrome or Edge, or name one in {PdfPrinter.Setting}. The "
            + "document can be had as HTML without it")
        : $"The browser named in {PdfPrinter.Setting}, {named}, is not there";

    private static string? OnPath(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ""] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }
}
