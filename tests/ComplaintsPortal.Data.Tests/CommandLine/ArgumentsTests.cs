namespace ComplaintsPortal.Data.Tests.CommandLine;

/// <summary>Arguments, help and where the records are: what every verb shares.</summary>
public sealed class ArgumentsTests : IDisposable
{
    private readonly CommandLineRun cli = new();

    [Theory]
    [InlineData()]
    [InlineData("fly")]
    [InlineData("import")]
    [InlineData("import", "a", "b")]
    [InlineData("import", "a", "--wet-run")]
    [InlineData("user", "add", "a@b.uk", "--name", "A")]
    [InlineData("user", "add", "a@b.uk", "--name", "A", "--role", "director")]
    [InlineData("user", "add", "a@b.uk", "--name", "A", "--role", "Officer")]
    [InlineData("generate")]
    [InlineData("generate", "--cases", "many")]
    [InlineData("generate", "--cases", "0")]
    [InlineData("--data", "a", "--sqlserver", "b", "migrate")]
    [InlineData("--data")]
    public async Task Arguments_Wrong_ExitsWith2AndSaysWhy(params string[] args)
    {
        var ran = await cli.RunAsync(args);

        Assert.Equal(2, ran.Status);
        Assert.NotEmpty(ran.Errors);
        Assert.DoesNotContain(ran.Errors, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_ExitsWith0AndNamesEveryVerb()
    {
        var ran = await cli.RunAsync("--help");

        Assert.Equal(0, ran.Status);
        Assert.All(["serve", "migrate", "import", "export", "user", "backup", "restore", "generate"], verb => Assert.Contains(ran.Lines, line => line.TrimStart().StartsWith(verb, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Serve_IsNotHere_AndSaysWhereItIs()
    {
        var ran = await cli.RunAsync("serve");

        Assert.Equal(1, ran.Status);
        Assert.Contains("./portal serve", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_Twice_SaysWhatItDid()
    {
        var first = await cli.RunAsync("--data", cli.Data, "migrate");
        var second = await cli.RunAsync("--data", cli.Data, "migrate");

        Assert.Equal((0, 0), (first.Status, second.Status));
        Assert.Contains("brought up to date", Assert.Single(first.Lines), StringComparison.Ordinal);
        Assert.Equal("The database is up to date", Assert.Single(second.Lines));
    }

    [Fact]
    public async Task Import_OnASqlServerThatIsNotThere_ExitsWith1WithoutAStackTrace()
    {
        cli.Environment["PORTAL_SQLSERVER"] = "Server=127.0.0.1,1;Database=Portal;Encrypt=true;Connect Timeout=1;ConnectRetryCount=0";
        cli.Environment["PORTAL_DATA"] = cli.Data;

        var ran = await cli.RunAsync("import", cli.Folder);

        Assert.Equal(1, ran.Status);
        Assert.Contains("run migrate first", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    public void Dispose() => cli.Dispose();
}
