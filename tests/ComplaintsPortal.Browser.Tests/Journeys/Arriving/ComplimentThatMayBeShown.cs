using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys.Arriving;

/// <summary>Praise for a social worker: a version without names, cleared by somebody else, for all to read.</summary>
public sealed class ComplimentThatMayBeShown(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string WithoutNames = "She always rang back on the same day.";

    [Fact]
    public async Task Compliment_ClearedOfNamesBySomebodyElse_IsOnTheListOfCompliments()
    {
        await using var officer = await browser.VisitorAsync();
        await using var manager = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await manager.SignInAsync(await browser.Portal.AccountAsync(Role.Manager));

        var path = await LogAsync(officer);
        await WriteAsync(officer, path);
        await ClearAsync(manager, path);

        await officer.OpenAsync("/compliments");
        await officer.SeesAsync(WithoutNames);
        Assert.DoesNotContain("Grace", await officer.WordsAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> LogAsync(Visitor officer)
    {
        await officer.OpenAsync("/cases/log/compliment");
        await officer.FillAsync("Who was complimented?", "Grace Example");
        await officer.FillAsync("What is it about, in one line?", "Thanks for calls that were returned");
        await officer.FillAsync("What was said or written (optional)", "Grace Example always rang back on the same day.");
        await officer.DoAsync("Log the compliment");
        await officer.SeesAsync("Recorded");
        return officer.Path;
    }

    private static async Task WriteAsync(Visitor officer, string path)
    {
        await officer.OpenAsync($"{path}/compliment");
        await officer.FillAsync("Who was complimented?", "Grace Example");
        await officer.FillAsync("Who said it? (optional)", "A grandmother");
        await officer.FillAsync("Version without names (optional)", WithoutNames);
        await officer.DoAsync("Save the compliment");
        await officer.SeesAsync("You cannot clear a version that you wrote");
        await officer.IsRefusedAsync($"{path}/compliment/clear", "You cannot clear a version that you wrote");
        await officer.OpenAsync("/compliments");
        Assert.DoesNotContain(WithoutNames, await officer.WordsAsync(), StringComparison.Ordinal);
    }

    private static async Task ClearAsync(Visitor manager, string path)
    {
        await manager.OpenAsync($"{path}/compliment");
        await manager.ReadAsync("Clear the version without names");
        await manager.SeesAsync(WithoutNames);
        await manager.ChooseAsync("The annual report may quote it");
        await manager.DoAsync("Clear the compliment");
        await manager.SeesAsync("The report may quote it");
    }
}
