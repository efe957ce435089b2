using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Interchange;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>What operators and scripts may rely on: exit statuses, lines, and what is done.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly CommandPrompt prompt = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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
        var ran = await prompt.RunAsync(args);

        Assert.Equal(2, ran.Status);
        Assert.NotEmpty(ran.Errors);
        Assert.DoesNotContain(ran.Errors, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_ExitsWith0AndNamesEveryVerb()
    {
        var ran = await prompt.RunAsync("--help");

        Assert.Equal(0, ran.Status);
        Assert.All(["serve", "migrate", "import", "export", "user", "backup", "restore", "verify", "search", "generate"],
            verb => Assert.Contains(ran.Lines, line => line.TrimStart().StartsWith(verb, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Serve_IsNotHere_AndSaysWhereItIs()
    {
        var ran = await prompt.RunAsync("serve");

        Assert.Equal(1, ran.Status);
        Assert.Contains("./portal serve", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_Twice_SaysWhatItDid()
    {
        var first = await prompt.RunAsync("--data", prompt.Data, "migrate");
        var second = await prompt.RunAsync("--data", prompt.Data, "migrate");

        Assert.Equal((0, 0), (first.Status, second.Status));
        Assert.Contains("brought up to date", Assert.Single(first.Lines), StringComparison.Ordinal);
        Assert.Equal("The database is up to date", Assert.Single(second.Lines));
    }

    [Fact]
    public async Task Import_SoundThenAgainThenDry_SaysWhatItDid()
    {
        using var data = TinyDataSet.Sound();
        prompt.Environment["PORTAL_DATA"] = prompt.Data;

        var dry = await prompt.RunAsync("import", data.Folder, "--dry-run");
        var first = await prompt.RunAsync("import", data.Folder);
        var second = await prompt.RunAsync("import", data.Folder);

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

        var ran = await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);

        Assert.Equal(1, ran.Status);
        Assert.Empty(ran.Lines);
        Assert.Equal(3, ran.Errors.Count);
        Assert.StartsWith("cases.csv, line 2, received, \"2022-02-30\": ", ran.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith("payments.csv, line 2, amount, \"much\": ", ran.Errors[1], StringComparison.Ordinal);
        Assert.Equal("2 errors: nothing was stored", ran.Errors[2]);
    }

    [Fact]
    public async Task SearchRebuild_OnARunningPortal_SaysHowMuchIsSearched()
    {
        using var data = TinyDataSet.Sound();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);

        var ran = await prompt.RunAsync("--data", prompt.Data, "search", "rebuild");

        Assert.Equal((0, "What is searched was made anew: 4 texts"), (ran.Status, Assert.Single(ran.Lines)));
    }

    [Fact]
    public async Task Verify_AnAuditThatWasTamperedWith_ExitsWith1AndNamesTheEntry()
    {
        using var data = TinyDataSet.Sound();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);
        var whole = await prompt.RunAsync("--data", prompt.Data, "verify");
        await using (var db = prompt.Open())
        {
            await db.AuditEntries.Where(entry => entry.Sequence == 2).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.What, "Nothing happened"), Stop);
        }

        var broken = await prompt.RunAsync("--data", prompt.Data, "verify");

        Assert.Equal((0, 1), (whole.Status, broken.Status));
        Assert.StartsWith("The audit is whole: ", Assert.Single(whole.Lines), StringComparison.Ordinal);
        Assert.Contains("entry 2 does not follow", Assert.Single(broken.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_IntoAFolderWithOtherFiles_ExitsWith1()
    {
        File.WriteAllText(Path.Combine(prompt.Folder, "mine.txt"), "x");

        var ran = await prompt.RunAsync("--data", prompt.Data, "export", prompt.Folder);

        Assert.Equal(1, ran.Status);
        Assert.Contains("holds other files", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AfterImport_WritesTheRows()
    {
        using var data = TinyDataSet.Sound();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);

        var ran = await prompt.RunAsync("--data", prompt.Data, "export", Path.Combine(prompt.Folder, "out"));

        Assert.Equal(0, ran.Status);
        Assert.Contains("cases.csv: 3 rows", ran.Lines);
        Assert.True(File.Exists(Path.Combine(prompt.Folder, "out", "profile.json")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("elsewhere")]
    public async Task Files_OfDocuments_GoIntoTheFolderOfAttachmentsAndComeOutOfIt(string? elsewhere)
    {
        using var data = FilesDataSet.Make();
        var attachments = Path.Combine(elsewhere is null ? prompt.Data : prompt.Folder, elsewhere ?? "attachments");
        prompt.Environment["Attachments__Folder"] = elsewhere is null ? "" : attachments;
        var (first, second) = (Path.Combine(prompt.Folder, "out"), Path.Combine(prompt.Folder, "again"));

        var imported = await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);
        var exported = await prompt.RunAsync("--data", prompt.Data, "export", first);

        Assert.Equal((0, 0), (imported.Status, exported.Status));
        Assert.Equal(3, Directory.GetFiles(attachments).Length);
        Assert.Contains("documents.csv: 4 rows", exported.Lines);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(first, "files")).Length);
        File.Delete(Directory.GetFiles(attachments)[0]);
        var failed = await prompt.RunAsync("--data", prompt.Data, "export", second);
        Assert.Equal(1, failed.Status);
        Assert.StartsWith("Put these files back from a backup", Assert.Single(failed.Errors), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(second));
    }

    [Fact]
    public async Task UserAdd_WithAPasswordOnStandardInput_MakesAnAccountThatItOpens()
    {
        var ran = await prompt.RunWithInputAsync("a rather long password\n", "--data", prompt.Data, "user", "add", "o'brien@example.gov.uk", "--name",
            "Ada O'Brien", "--role", "manager");

        Assert.Equal((0, 1), (ran.Status, ran.Lines.Count));
        await using var db = prompt.Open();
        var account = await db.Users.SingleAsync(Stop);
        Assert.Equal(("o'brien@example.gov.uk", "Ada O'Brien", Role.Manager), (account.Email, account.Name, account.Role));
        Assert.Equal(PasswordVerificationResult.Success,
            new PasswordHasher<Account>().VerifyHashedPassword(account, account.PasswordHash!, "a rather long password"));
        Assert.Equal("Account added for Ada O'Brien: manager", (await db.AuditEntries.SingleAsync(Stop)).What);
    }

    [Theory]
    [InlineData("short", "a@example.gov.uk", "12 characters")]
    [InlineData("long enough it is", "not an address", "not an address")]
    public async Task UserAdd_AgainstTheRules_ExitsWith1AndMakesNone(string password, string email, string reason)
    {
        var ran = await prompt.RunWithInputAsync(password + "\n", "--data", prompt.Data, "user", "add", email, "--name", "Ada", "--role", "officer");

        Assert.Equal(1, ran.Status);
        Assert.Contains(reason, Assert.Single(ran.Errors), StringComparison.Ordinal);
        await using var db = prompt.Open();
        Assert.False(await db.Users.AnyAsync(Stop) || await db.AuditEntries.AnyAsync(Stop));
    }

    [Fact]
    public async Task UserAdd_SameAddressTwice_ExitsWith1()
    {
        await prompt.RunWithInputAsync("long enough it is\n", "--data", prompt.Data, "user", "add", "ada@example.gov.uk", "--name", "Ada", "--role", "officer");

        var ran = await prompt.RunWithInputAsync("long enough it is\n", "--data", prompt.Data, "user", "add", "ADA@example.gov.uk", "--name", "Ada",
            "--role", "officer");

        Assert.Equal(1, ran.Status);
        Assert.Contains("ADA@example.gov.uk", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task UserAdd_WithoutAPassword_PrintsALinkThatSetsOne(string? input)
    {
        var ran = await prompt.RunWithInputAsync(input, "--data", prompt.Data, "user", "add", "ada@example.gov.uk", "--name", "Ada", "--role", "clerk");

        Assert.Equal(0, ran.Status);
        var link = ran.Lines[1][ran.Lines[1].IndexOf("/account/", StringComparison.Ordinal)..];
        Assert.Matches("^/account/set-password\\?user=[0-9a-f-]{36}&token=[A-Za-z0-9%]+$", link);
        await using var db = prompt.Open();
        Assert.Null((await db.Users.SingleAsync(Stop)).PasswordHash);
        Assert.True(await db.ProtectionKeys.AnyAsync(Stop));
    }

    [Fact]
    public async Task UserAdd_WhereThePortalsAddressIsKnown_PrintsTheWholeLink()
    {
        prompt.Environment["Portal__Address"] = "https://complaints.council.example/";

        var ran = await prompt.RunWithInputAsync(null, "--data", prompt.Data, "user", "add", "ada@example.gov.uk", "--name", "Ada", "--role", "clerk");

        Assert.Contains(" a day: https://complaints.council.example/account/set-password?user=", ran.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OnASqlServerThatIsNotThere_ExitsWith1WithoutAStackTrace()
    {
        prompt.Environment["PORTAL_SQLSERVER"] = "Server=127.0.0.1,1;Database=Portal;Encrypt=true;Connect Timeout=1;ConnectRetryCount=0";
        prompt.Environment["PORTAL_DATA"] = prompt.Data;

        var ran = await prompt.RunAsync("import", prompt.Folder);

        Assert.Equal(1, ran.Status);
        Assert.Contains("run migrate first", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_SameSeedTwice_MakesTheSameRecordsAndOnlyInAnEmptyDatabase()
    {
        var other = Path.Combine(prompt.Folder, "other");

        var first = await prompt.RunAsync("--data", prompt.Data, "generate", "--cases", "500", "--seed", "7");
        var second = await prompt.RunAsync("--data", other, "generate", "--cases", "500", "--seed", "7");
        var third = await prompt.RunAsync("--data", prompt.Data, "generate", "--cases", "5");

        Assert.Equal((0, 0, 1), (first.Status, second.Status, third.Status));
        Assert.Contains("cases: 500 created, 0 changed, 0 left alone", first.Lines);
        await prompt.RunAsync("--data", prompt.Data, "export", Path.Combine(prompt.Folder, "x"));
        await prompt.RunAsync("--data", other, "export", Path.Combine(prompt.Folder, "y"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(prompt.Folder, "x", "cases.csv")), File.ReadAllBytes(Path.Combine(prompt.Folder, "y", "cases.csv")));
        Assert.Equal(File.ReadAllBytes(Path.Combine(prompt.Folder, "x", "issues.csv")), File.ReadAllBytes(Path.Combine(prompt.Folder, "y", "issues.csv")));
        await using var db = prompt.Open();
        Assert.InRange(await db.Stages.CountAsync(Stop), 500, 700);
        Assert.InRange(await db.Issues.CountAsync(Stop), 1_000, 2_000);
    }

    public void Dispose() => prompt.Dispose();
}
