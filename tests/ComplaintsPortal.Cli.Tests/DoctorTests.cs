using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>What <c>doctor</c> finds, and that each of its sentences says what to do.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly CommandPrompt prompt = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Doctor_OfANewPortal_SaysWhatIsStillToDoAndChangesNothing()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");

        var ran = await prompt.RunAsync("--data", prompt.Data, "doctor");

        Assert.Equal(0, ran.Status);
        Assert.Contains("Well   The database answers, is up to date and takes what is written", ran.Lines);
        Assert.Contains("Watch  No administrator can sign in: add one with user add, and let them set a password", ran.Lines);
        Assert.Contains(ran.Lines, line => line.StartsWith("Watch  Portal__Address is not set", StringComparison.Ordinal));
        Assert.Contains("Well   Bank holidays are known until 2028", ran.Lines);
    }

    [Fact]
    public async Task Doctor_WhereThereIsNothing_SaysSoAndMakesNothing()
    {
        var ran = await prompt.RunAsync("--data", prompt.Data, "doctor");

        Assert.Equal(1, ran.Status);
        Assert.Equal([$"Broken There are no records in {prompt.Data}: name the folder with --data or PORTAL_DATA, or start the portal once"], ran.Lines);
        Assert.False(Directory.Exists(prompt.Data));
    }

    [Fact]
    public async Task Doctor_OfARecordWithoutItsSchema_IsBroken()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        await using (var db = prompt.Open())
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory", Stop);
        }

        var ran = await prompt.RunAsync("--data", prompt.Data, "doctor");

        Assert.Equal(1, ran.Status);
        Assert.Equal("Broken The database is not up to date: run migrate", ran.Lines[0]);
    }

    [Fact]
    public async Task Doctor_WithMailThatIsAwayAndABrowserThatIsNot_SaysBoth()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        (prompt.Environment["Mail__Host"], prompt.Environment["Mail__Port"]) = ("127.0.0.1", "9");
        prompt.Environment["PORTAL_BROWSER"] = "/nowhere/browser";

        var ran = await prompt.RunAsync("--data", prompt.Data, "doctor");

        Assert.Contains("Watch  The server for mail, 127.0.0.1, does not answer on port 9: nobody is reminded until it does", ran.Lines);
        Assert.Contains("Watch  The browser named in PORTAL_BROWSER, /nowhere/browser, is not there", ran.Lines);
    }

    public void Dispose() => prompt.Dispose();
}
