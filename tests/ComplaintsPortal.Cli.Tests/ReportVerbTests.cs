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
    [InlineData("report", "2025-26", "--out", "report.odt")]
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
    public async Task Covers_FiguresOfWhichOneDoesNotStandInTheReport_NamesItAndExitsWith1()
    {
        var expected = await ExpectedAsync(
            "2025-26,received,stage=1;procedure=children-act,1", "2025-26,concluded,procedure=children-act;stage=1;team=none,0");

        var ran = await prompt.RunAsync("report", "2025-26", "--covers", expected);

        Assert.Equal(1, ran.Status);
        Assert.Equal(
        [
            "line 3: 2025-26,concluded,procedure=children-act;stage=1;team=none: 0 does not stand in the report",
            "2 figures, 1 stands in the report, 1 does not",
        ], ran.Lines);
    }

    [Fact]
    public async Task Covers_FiguresThatAllStandInTheReport_ExitsWith0AndWritesItTooWhereAsked()
    {
        var expected = await ExpectedAsync("2024-25,received,procedure=children-act;stage=1,0");
        var path = Path.Combine(prompt.Folder, "report.csv");

        var ran = await prompt.RunAsync("report", "2025-26", "--covers", expected, "--out", path);

        Assert.Equal(0, ran.Status);
        Assert.Equal([$"Wrote the report on 2025-26 to {path}", "1 figure, 1 stands in the report, 0 do not"], ran.Lines);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task Covers_WithMistakesInTheFile_NamesEachWithItsLineAndWritesNothing()
    {
        var expected = await ExpectedAsync("2025-27,received,,0", "2025-26,received,procedure=tea,0");
        var path = Path.Combine(prompt.Folder, "report.csv");

        var ran = await prompt.RunAsync("report", "2025-26", "--covers", expected, "--out", path);

        Assert.Equal(1, ran.Status);
        Assert.Equal(
        [
            $"{expected}: Line 2: \"2025-27\" is not a financial year: the year after 2025 is written 2025-26",
            $"{expected}: Line 3: \"tea\" is not the key of a procedure, which the facet \"procedure\" asks",
        ], ran.Errors);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task Report_WithoutABrowser_ExitsWith1AndSaysWhichWasNamed()
    {
        var ran = await prompt.RunAsync("report", "2025-26", "--out", Path.Combine(prompt.Folder, "report.pdf"));

        Assert.Equal(1, ran.Status);
        Assert.Equal("The browser named in PORTAL_BROWSER, /no/such/browser, is not there", Assert.Single(ran.Errors));
        Assert.False(File.Exists(Path.Combine(prompt.Folder, "report.pdf")));
    }

    // Something was received in the year, so that there is a report to speak of.
    private async Task<string> ExpectedAsync(params string[] figures)
    {
        var set = Directory.CreateDirectory(Path.Combine(prompt.Folder, "set")).FullName;
        await File.WriteAllTextAsync(Path.Combine(set, "profile.json"), """{ "council": "Anyshire", "team": "Complaints" }""");
        await File.WriteAllTextAsync(
            Path.Combine(set, "cases.csv"),
            "reference,procedure,received,triage,triage_reason,channel,division,service,team,district,complainant,complainant_type,subject_status,"
                + "advocacy_provider,summary\nC1,children-act,2025-06-02,accepted,,,,,,,,,,,\n");
        await File.WriteAllTextAsync(
            Path.Combine(set, "stages.csv"), "case,stage,received,started,extended,concluded,outcome,reopened,escalation_reason\nC1,1,2025-06-02,,,,,,\n");
        Assert.Equal(0, (await prompt.RunAsync("import", set)).Status);
        var path = Path.Combine(prompt.Folder, "expected.csv");
        await File.WriteAllLinesAsync(path, figures.Prepend("period,measure,facets,value"));
        return path;
    }

    public void Dispose() => prompt.Dispose();
}
