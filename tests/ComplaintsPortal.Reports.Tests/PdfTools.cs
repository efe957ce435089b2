using System.Diagnostics;

namespace ComplaintsPortal.Reports.Tests;

/// <summary>Looks into a PDF with the usual tools; the test is skipped, by name, where one of them is not installed.</summary>
internal static class PdfTools
{
    /// <summary>The text, lines as they stand on the page, a form feed after each page.</summary>
    public static async Task<string> TextAsync(byte[] pdf) => (await RunAsync(pdf, "pdftotext", "-layout", "{}", "-")).Output;

    /// <summary>What pdfinfo says of the document.</summary>
    public static async Task<string> InfoAsync(byte[] pdf) => (await RunAsync(pdf, "pdfinfo", "{}")).Output;

    /// <summary>The exit status of qpdf's check: 0 where nothing is wrong.</summary>
    public static async Task<int> CheckAsync(byte[] pdf) => (await RunAsync(pdf, "qpdf", "--check", "{}")).Status;

    /// <summary>The document with every object and stream written out.</summary>
    public static async Task<string> WrittenOutAsync(byte[] pdf) => (await RunAsync(pdf, "qpdf", "--qdf", "--object-streams=disable", "{}", "-")).Output;

    private static async Task<(int Status, string Output)> RunAsync(byte[] pdf, string tool, params string[] arguments)
    {
        Assert.SkipUnless(IsInstalled(tool), $"{tool} is not installed");
        var folder = Directory.CreateTempSubdirectory("pdf-tools");
        try
        {
            var file = Path.Combine(folder.FullName, "report.pdf");
            await File.WriteAllBytesAsync(file, pdf);
            var start = new ProcessStartInfo(tool,
                arguments.Select(argument => argument == "{}" ? file : argument))
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = tool == "qpdf" ? System.Text.Encoding.Latin1 : System.Text.Encoding.UTF8
            };
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsInstalled(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, tool + ".exe")));
}
