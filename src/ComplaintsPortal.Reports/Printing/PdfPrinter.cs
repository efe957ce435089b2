using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ComplaintsPortal.Reports.Printing;

/// <summary>
/// Prints HTML to a tagged PDF with a Chromium-based browser of the server. The browser has a new profile each time, no network, and a limit
/// of time.
/// </summary>
/// <param name="browser">The browser's file or name; null looks for one of the usual names.</param>
/// <param name="limit">How long one printing may take; a minute where none is given.</param>
/// <param name="sandbox">"off" where something else isolates the browser, such as a container that grants no user namespaces.</param>
/// <param name="queue">The line in which its documents wait; one of its own where none is given.</param>
public sealed class PdfPrinter(string? browser = null, TimeSpan? limit = null, string? sandbox = null, PrintQueue? queue = null)
{
    /// <summary>The setting that names the browser.</summary>
    public const string Setting = "PORTAL_BROWSER";

    /// <summary>The setting that turns the browser's own sandbox off.</summary>
    public const string SandboxSetting = "PORTAL_BROWSER_SANDBOX";

    private static readonly string[] Arguments =
    [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--disable-extensions",
        "--disable-breakpad", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--lang=en-GB",
        "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
    ];

    // What comes after the last mark may be a line break or some padding.
    private const int Tail = 1024;

    private readonly TimeSpan limit = limit ?? TimeSpan.FromMinutes(1);
    private readonly PrintQueue queue = queue ?? new PrintQueue();
    private Action<int>? tell;

    /// <summary>The same printer and the same line, for somebody who wishes to know how many documents are printed before.</summary>
    public PdfPrinter Telling(Action<int> before) => new(browser, limit, sandbox, queue) { tell = before };

    /// <summary>Prints a document that needs nothing but itself, when its turn has come.</summary>
    public async Task<Printed> PrintAsync(string html, CancellationToken stop = default)
    {
        if (Browser.Find(browser) is not { } found)
        {
            return Printed.Failed(Browser.WhyNone(browser));
        }

        using var room = await queue.EnterAsync(tell, stop);
        using var folder = new PrintFolder();
        await File.WriteAllTextAsync(folder.Html, html, Encoding.UTF8, stop);
        var failure = await RunAsync(found, folder, stop);
        return failure is not null ? Printed.Failed(failure)
            : !File.Exists(folder.Pdf) ? Printed.Failed($"The browser {found} ended without printing the document")
            : await File.ReadAllBytesAsync(folder.Pdf, stop) is var pdf && IsPdf(pdf) ? new Printed(pdf, null)
            : Printed.Failed($"What the browser {found} printed is not a whole PDF: see whether the disk is full");
    }

    // ISO 32000-1, 7.5: it begins with its mark, and ends with another.
    private static bool IsPdf(byte[] printed) =>
        printed.AsSpan().StartsWith("%PDF-"u8) && printed.AsSpan(Math.Max(0, printed.Length - Tail)).LastIndexOf("%%EOF"u8) >= 0;

    private async Task<string?> RunAsync(string file, PrintFolder folder, CancellationToken stop)
    {
        using var process = new Process { StartInfo = Start(file, folder) };
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timeout.CancelAfter(limit);
        try
        {
            process.Start();
            var said = ReadAsync(process);
            await process.WaitForExitAsync(timeout.Token);
            return process.ExitCode == 0 ? null : WhyItFailed(file, await said.WaitAsync(timeout.Token), process.ExitCode);
        }
        catch (Win32Exception error)
        {
            return $"The browser {file} could not be started: {error.Message}";
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return $"The browser {file} did not print the document within {limit.TotalSeconds:0} seconds and was stopped";
        }
        finally
        {
            Kill(process);
            Leftovers.Kill(folder.Profile);
        }
    }

    private static string WhyItFailed(string file, string said, int code) => said.Contains("No usable sandbox", StringComparison.Ordinal)
        ? $"The browser {file} has no sandbox here: let the portal's account make user namespaces, or set {SandboxSetting}=off where a container isolates it"
        : $"The browser {file} could not print the document: {LastLine(said, code)}";

    private static bool IsOff(string? setting) => setting?.Trim().ToLowerInvariant() is "off" or "no" or "false";

    private ProcessStartInfo Start(string file, PrintFolder folder)
    {
        var start = new ProcessStartInfo(file) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A browser refuses its own sandbox to the administrator of a container; nobody else goes without it unasked.
        if (IsOff(sandbox) || (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess))
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add($"--user-data-dir={folder.Profile}");
        start.ArgumentList.Add($"--print-to-pdf={folder.Pdf}");
        start.ArgumentList.Add(new Uri(folder.Html).AbsoluteUri);
        start.Environment["XDG_CONFIG_HOME"] = folder.Profile;
        start.Environment["XDG_CACHE_HOME"] = folder.Profile;
        return start;
    }

    // Both streams are read to their end, or a talkative browser would wait for somebody to listen.
    private static async Task<string> ReadAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        return await process.StandardError.ReadToEndAsync() + await output;
    }

    private static string LastLine(string said, int code) =>
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [.., var last] ? last : $"it ended with {code}";

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended, or had never begun.
        }
    }
}
