using ComplaintsPortal.Data.Searching;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>What <c>generate</c> leaves behind is a portal like any other.</summary>
public sealed class GenerateTests : IDisposable
{
    private readonly CommandPrompt empty = new();
    private readonly CommandPrompt filled = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Generate_AfterFilling_HasEveryIndexOfAPortalAndFindsWhatWasFilled()
    {
        await empty.RunAsync("--data", empty.Data, "migrate");
        var ran = await filled.RunAsync("--data", filled.Data, "generate", "--cases", "200");

        Assert.Equal(0, ran.Status);
        Assert.Equal(await MadeAsync(empty), await MadeAsync(filled));
        await using var db = filled.Open();
        var found = await new CaseSearch(db).FindAsync("address", SearchScope.Everything, 20, Stop);
        Assert.InRange(found.Count, 2, 200);
        Assert.NotEmpty((await new CaseSearch(db).FindAsync((await db.ContactDetails.FirstAsync(Stop)).Name, SearchScope.People, 20, Stop)).People);
    }

    public void Dispose()
    {
        empty.Dispose();
        filled.Dispose();
    }

    private static async Task<List<string>> MadeAsync(CommandPrompt prompt)
    {
        await using var db = prompt.Open();
        return await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name")
            .ToListAsync(Stop);
    }
}
