namespace ComplaintsPortal.Cli.Tests;

/// <summary>The report from the command line: the ending of the file chooses its form.</summary>
public sealed class ReportVerbTests : IDisposable
{
    private readonly CommandPrompt prompt = new();

    public ReportVerbTests()
    {
        prompt.Environment["PORTAL_DATA"] = prompt.Data;
        prompt.Environment["PORTAL_BROWSER"] = "/no/such/browser";
    }

    [Theory]
    [InlineData("report", "2025-26")]
    [InlineData("report", "--out", "a.pdf")]
    [InlineData("report", "2025-26", "--out", "report.docx")]
    [InlineData("report", "2025-26", "--out", "report")]
    [InlineData("report", "2025-27", "--out", "report.html")]
    [InlineData("report", "last year", "--out", "report.html")]
    public async Task Arguments_Wrong_ExitsWith2AndWritesNothing(params string[] args)
    {
        var ran = await prompt.RunAsync(args);

        Assert.Equal(2, ran.Status);
        Assert.NotEmpty(ran.Errors);
        Assert.Empty(Directory.GetFileSystemEntries(prompt.Folder));
    }

    [Theory]
    [InlineData("report.html", "<!DOCTYPE html>")]
    [InlineData("report.HTML", "<!DOCTYPE html>")]
    [InlineData("report.docx", "PK")]
    [InlineData("report.csv", "period,measure,facets,value\n2025-26,received,")]
    public async Task Report_OfAnEmptyPortal_IsWrittenInTheFormOfItsEnding(string name, string start)
    {
        var ran = await prompt.RunAsync("report", "2025-26", "--out", Path.Combine(prompt.Folder, name));

        Assert.Equal(0, ran.Status);
        Assert.Equal($"Wrote the report on 2025-26 to {Path.Combine(prompt.Folder, name)}", Assert.Single(ran.Lines));
        Assert.StartsWith(start, await File.ReadAllTextAsync(Path.Combine(prompt.Folder, name), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithoutABrowser_ExitsWith1AndSaysWhichWasNamed()
    {
        var ran = await prompt.RunAsync("report", "2025-26", "--out", Path.Combine(prompt.Folder, "report.pdf"));

        Assert.Equal(1, ran.Status);
        Assert.Equal("The browser named in PORTAL_BROWSER, /no/such/browser, is not there", Assert.Single(ran.Errors));
        Assert.False(File.Exists(Path.Combine(prompt.Folder, "report.pdf")));
    }

    public void Dispose() => prompt.Dispose();
}
