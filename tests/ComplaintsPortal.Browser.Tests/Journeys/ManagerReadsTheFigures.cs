using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>
/// A manager sees how the quarter stands, opens a number and its cases, asks a question of their own, saves it, keeps its table and takes it away as a
/// file; an administrator lets a program ask.
/// </summary>
public sealed class ManagerReadsTheFigures(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Manager_FromANumberToItsCasesAndAQuestionOfTheirOwn_FindsTheSameEverywhere()
    {
        await using var manager = await browser.VisitorAsync();
        await manager.SignInAsync(await browser.Portal.AccountAsync(Role.Manager));
        var path = await manager.LogAsync("Statutory complaint", "The number behind the number");
        await manager.AssessAsync("A parent", "Support for a child or family, or being looked after", new DateOnly(2026, 11, 2));
        await manager.OpenAsync($"{path}/triage/accept");
        await manager.FillAsync("Why does it belong there?", "A parent, about support under Part 3");
        await manager.DoAsync("Accept the case");

        await manager.OpenAsync("/figures");
        await manager.SeesAsync("1 complaint received");
        await manager.ReadAsync("1");
        await manager.SeesAsync("Stages of accepted cases that were received in the period.");
        await manager.SeesAsync("The number behind the number");

        await manager.OpenAsync("/figures/explorer");
        await manager.SelectAsync("What is counted", "Received");
        await manager.SelectAsync("Rows", "Procedure");
        await manager.FillAsync("Periods", "2026-28");
        await manager.DoAsync("Show the table");
        await manager.SeesAsync("the year after 2026 is written 2026-27");
        await manager.FillAsync("Periods", "2026-27");
        await manager.DoAsync("Show the table");
        await manager.SeesAsync("Received by procedure");
        var csv = await (await manager.Page.APIRequest.GetAsync(manager.Path.Replace("/explorer?", "/explorer/csv?", StringComparison.Ordinal))).TextAsync();
        Assert.Contains("Statutory complaint,2026-27,2026-27,received,procedure=children-act,1", csv, StringComparison.Ordinal);

        await manager.ReadAsync("Save the question under a name");
        await manager.FillAsync("Name", "What arrived");
        await manager.ChooseAsync("Everybody who may ask for figures sees it");
        await manager.DoAsync("Save the question");
        await manager.SeesAsync("Question saved: What arrived");
        await manager.ReadAsync("What arrived");
        await manager.ReadAsync("Keep the table exactly as it is");
        await manager.DoAsync("Keep the table");
        await manager.SeesAsync("What was recorded since does not change it.");
        await manager.OpenAsync("/figures/glossary");
    }

    [Fact]
    public async Task Administrator_MakesAKeyAndRevokesIt_SeesItOnce()
    {
        await using var administrator = await browser.VisitorAsync();
        await administrator.SignInAsync(await browser.Portal.AccountAsync(Role.Administrator));

        await administrator.OpenAsync("/administration/keys");
        await administrator.ReadAsync("Make a key");
        await administrator.FillAsync("Which program gets it?", "Performance dashboard");
        await administrator.DoAsync("Make the key");
        await administrator.SeesAsync("It is shown only now");
        await administrator.OpenAsync("/administration/keys");
        await administrator.ReadAsync("Revoke the key for Performance dashboard");
        await administrator.DoAsync("Revoke the key");
        await administrator.SeesAsync("Key revoked: Performance dashboard");
    }
}
