using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;
using Microsoft.Playwright;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>An officer asks a service for its contribution to the response; somebody there answers by the private link, with no account.</summary>
public sealed class ServiceContributes(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Answer = "The key worker came on 4 November, and rang on the 5th.";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task Contribution_FromAskingToTheDraft_NeedsOneLinkAndNoAccount(bool script, int width)
    {
        await using var officer = await browser.VisitorAsync(script, width);
        await using var pat = await browser.VisitorAsync(script, width);
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        var path = await officer.LogAsync("Statutory complaint", "Nobody rang back", ("Name", script ? "Robin Sample" : "Rowan Sample"));
        await officer.AssessAsync("A care leaver", "Leaving care", new DateOnly(2026, 11, 1));
        await officer.DoAsync("Accept the case");
        await officer.AddPointAsync(path, "Nobody rang back on 3 November");

        await officer.OpenAsync(path);
        await officer.ReadAsync("Ask a service to contribute");
        await officer.FillAsync("Who is asked?", "Pat Sample");
        await officer.FillAsync("Their e-mail address at work", "pat.sample@anyshire.example");
        await officer.ChooseAsync("Nobody rang back on 3 November");
        await officer.DoAsync("Ask for the contribution");
        await officer.SeesAsync("Send this link to Pat Sample yourself");
        var link = new Uri(await officer.Page.Locator("#link").InnerTextAsync()).PathAndQuery;

        await pat.OpenAsync(link);
        await pat.SeesAsync("Point 1: Nobody rang back on 3 November");
        await pat.DoAsync("Send your answer");
        await pat.SeesAsync("Enter your answer");
        await pat.FillAsync("Your answer", Answer);
        await pat.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "log.txt",
            MimeType = "text/plain",
            Buffer = "Visits"u8.ToArray(),
        });
        await pat.DoAsync("Send your answer");
        await pat.SeesAsync("Your answer has been received");
        Assert.Equal(410, await pat.GoAsync(link));
        await pat.CheckAccessibleAsync();

        await officer.OpenAsync($"{path}/stages/1/draft");
        await officer.SeesAsync(Answer);
        await officer.SeesAsync("From Pat Sample: log.txt");
        if (script)
        {
            await officer.Page.GetByRole(AriaRole.Button, new() { Name = "Copy into the draft" }).ClickAsync();
            Assert.Contains(Answer, await officer.Page.GetByLabel("Response", new() { Exact = true }).InputValueAsync(), StringComparison.Ordinal);
        }
    }
}
