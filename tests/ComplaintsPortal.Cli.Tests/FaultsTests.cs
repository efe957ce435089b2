using ComplaintsPortal.Testing.Interchange;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>What goes wrong around the portal: a sentence for the operator and exit status 1, never a stack trace.</summary>
public sealed class FaultsTests : IDisposable
{
    private readonly CommandPrompt prompt = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("migrate")]
    [InlineData("export", "out")]
    [InlineData("figures", "questions.csv")]
    public async Task Database_ThatIsDamaged_IsSaid(params string[] verb)
    {
        Directory.CreateDirectory(prompt.Data);
        await File.WriteAllTextAsync(Path.Combine(prompt.Data, "portal.db"), new string('x', 8192), Stop);

        var ran = await prompt.RunAsync(["--data", prompt.Data, .. verb]);

        AssertSaid("The database is damaged, or is not a portal's: put a backup in its place (portal restore)", ran);
    }

    [Fact]
    public async Task DataFolder_ThatIsAFile_IsSaid()
    {
        var file = Path.Combine(prompt.Folder, "file");
        await File.WriteAllTextAsync(file, "x", Stop);

        var ran = await prompt.RunAsync("--data", file, "migrate");

        Assert.Equal(1, ran.Status);
        Assert.Contains(file, Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attachments_WhoseFolderIsAFile_AreSaid()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        var attachments = Path.Combine(prompt.Data, "attachments");
        await File.WriteAllTextAsync(attachments, "x", Stop);
        using var data = FilesDataSet.Make();

        var ran = await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);

        AssertSaid($"{attachments} is a file: attachments need a folder of this name", ran);
    }

    private static void AssertSaid(string sentence, Ran ran) => Assert.Equal((1, sentence), (ran.Status, string.Join('\n', ran.Errors)));
}
