using ComplaintsPortal.Cli;
using ComplaintsPortal.Testing.Host;
using Microsoft.Data.Sqlite;

namespace ComplaintsPortal.Data.Tests.CommandLine;

/// <summary>The report from the command line: the ending of the file chooses its form.</summary>
public sealed class ReportVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-report-").FullName;

    [Theory]
    [InlineData("report", "2025-26")]
    [InlineData("report", "--out", "a.pdf")]
    [InlineData("report", "2025-26", "--out", "report.docx")]
    [InlineData("report", "2025-26", "--out", "report")]
    [InlineData("report", "2025-27", "--out", "report.html")]
    [InlineData("report", "last year", "--out", "report.html")]
    public async Task Arguments_Wrong_ExitsWith2AndWritesNothing(params string[] args)
    {
        var ran = await RunAsync(args);

        Assert.Equal(2, ran.Status);
        Assert.NotEmpty(ran.Errors);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("report.html", "<!DOCTYPE html>")]
    [InlineData("report.HTML", "<!DOCTYPE html>")]
    [InlineData("report.csv", "period,measure,facets,value\n2025-26,received,")]
    public async Task Report_OfAnEmptyPortal_IsWrittenInTheFormOfItsEnding(string name, string start)
    {
        var ran = await RunAsync("report", "2025-26", "--out", Path.Combine(folder, name));

        Assert.Equal(0, ran.Status);
        Assert.Equal($"Wrote the report on 2025-26 to {Path.Combine(folder, name)}", Assert.Single(ran.Lines));
        Assert.StartsWith(start, await File.ReadAllTextAsync(Path.Combine(folder, name), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithoutABrowser_ExitsWith1AndSaysWhichWasNamed()
    {
        var ran = await RunAsync("report", "2025-26", "--out", Path.Combine(folder, "report.pdf"));

        Assert.Equal(1, ran.Status);
        Assert.Equal("The browser named in PORTAL_BROWSER, /no/such/browser, is not there", Assert.Single(ran.Errors));
        Assert.False(File.Exists(Path.Combine(folder, "report.pdf")));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<(int Status, IReadOnlyList<string> Lines, IReadOnlyList<string> Errors)> RunAsync(params string[] args)
    {
        using var said = new StringWriter();
        using var wrong = new StringWriter();
        var terminal = new Terminal(
            new StringReader(""), true, said, wrong,
            name => name switch { "PORTAL_DATA" => Path.Combine(folder, "data"), "PORTAL_BROWSER" => "/no/such/browser", _ => null }, StoppedClock.New());
        var status = await Cli.CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return (status, Lines(said), Lines(wrong));
    }

    private static string[] Lines(StringWriter text) => text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
