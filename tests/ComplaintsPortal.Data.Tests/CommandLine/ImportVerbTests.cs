using ComplaintsPortal.Data.Tests.Interchange;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.CommandLine;

/// <summary>Data sets in and out, and volume data.</summary>
public sealed class ImportVerbTests : IDisposable
{
    private readonly CommandLineRun cli = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_SoundThenAgainThenDry_SaysWhatItDid()
    {
        using var data = TinyDataSet.Sound();
        cli.Environment["PORTAL_DATA"] = cli.Data;

        var dry = await cli.RunAsync("import", data.Folder, "--dry-run");
        var first = await cli.RunAsync("import", data.Folder);
        var second = await cli.RunAsync("import", data.Folder);

        Assert.Equal((0, 0, 0), (dry.Status, first.Status, second.Status));
        Assert.Contains("cases: 3 created, 0 changed, 0 left alone", dry.Lines);
        Assert.Contains("nothing was stored", dry.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("cases: 3 created, 0 changed, 0 left alone", first.Lines);
        Assert.Equal("Imported", first.Lines[^1]);
        Assert.Contains("cases: 0 created, 0 changed, 3 left alone", second.Lines);
        Assert.Contains("Nothing to change", second.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithErrors_ExitsWith1AndALineForEach()
    {
        using var data = TinyDataSet.Sound().WithCell("cases.csv", 2, "received", "2022-02-30").WithCell("payments.csv", 2, "amount", "much");

        var ran = await cli.RunAsync("--data", cli.Data, "import", data.Folder);

        Assert.Equal(1, ran.Status);
        Assert.Empty(ran.Lines);
        Assert.Equal(3, ran.Errors.Count);
        Assert.StartsWith("cases.csv, line 2, received, \"2022-02-30\": ", ran.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith("payments.csv, line 2, amount, \"much\": ", ran.Errors[1], StringComparison.Ordinal);
        Assert.Equal("2 errors: nothing was stored", ran.Errors[2]);
    }

    [Fact]
    public async Task Export_IntoAFolderWithOtherFiles_ExitsWith1()
    {
        File.WriteAllText(Path.Combine(cli.Folder, "mine.txt"), "x");

        var ran = await cli.RunAsync("--data", cli.Data, "export", cli.Folder);

        Assert.Equal(1, ran.Status);
        Assert.Contains("holds other files", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AfterImport_WritesTheRows()
    {
        using var data = TinyDataSet.Sound();
        await cli.RunAsync("--data", cli.Data, "import", data.Folder);

        var ran = await cli.RunAsync("--data", cli.Data, "export", Path.Combine(cli.Folder, "out"));

        Assert.Equal(0, ran.Status);
        Assert.Contains("cases.csv: 3 rows", ran.Lines);
        Assert.True(File.Exists(Path.Combine(cli.Folder, "out", "profile.json")));
    }

    [Fact]
    public async Task Generate_SameSeedTwice_MakesTheSameRecordsAndOnlyInAnEmptyDatabase()
    {
        var other = Path.Combine(cli.Folder, "other");

        var first = await cli.RunAsync("--data", cli.Data, "generate", "--cases", "500", "--seed", "7");
        var second = await cli.RunAsync("--data", other, "generate", "--cases", "500", "--seed", "7");
        var third = await cli.RunAsync("--data", cli.Data, "generate", "--cases", "5");

        Assert.Equal((0, 0, 1), (first.Status, second.Status, third.Status));
        Assert.Contains("cases: 500 created, 0 changed, 0 left alone", first.Lines);
        await cli.RunAsync("--data", cli.Data, "export", Path.Combine(cli.Folder, "x"));
        await cli.RunAsync("--data", other, "export", Path.Combine(cli.Folder, "y"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(cli.Folder, "x", "cases.csv")), File.ReadAllBytes(Path.Combine(cli.Folder, "y", "cases.csv")));
        Assert.Equal(File.ReadAllBytes(Path.Combine(cli.Folder, "x", "issues.csv")), File.ReadAllBytes(Path.Combine(cli.Folder, "y", "issues.csv")));
        await using var db = cli.Open();
        Assert.InRange(await db.Stages.CountAsync(Stop), 500, 700);
        Assert.InRange(await db.Issues.CountAsync(Stop), 1_000, 2_000);
    }

    public void Dispose() => cli.Dispose();
}
