using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;
using Microsoft.Playwright;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>
/// Stage 1 from the case that was just accepted to its outcome, by an officer and a manager, with its two letters. Every click is counted,
/// on a link, a button or an answer to be chosen, and every page that is not the same as another.
/// </summary>
public sealed class StageOneInALetter(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int MostClicks = 20;
    private const int MostPages = 10;

    private readonly HashSet<string> pages = [];
    private int clicks;

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task StageOne_FromAcknowledgementToOutcome_TakesAFewClicksOnAFewPages(bool script, int width)
    {
        await using var officer = await browser.VisitorAsync(script, width);
        await using var manager = await browser.VisitorAsync(script, width);
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await manager.SignInAsync(await browser.Portal.AccountAsync(Role.Manager));
        var path = await officer.LogAsync("Statutory complaint", "Nobody rang back", ("Name", script ? "Robin Sample" : "Rowan Sample"));
        await officer.AssessAsync("A care leaver", "Leaving care", new DateOnly(2026, 11, 1));
        await officer.DoAsync("Accept the case");
        await officer.AddPointAsync(path, "Nobody rang back on 3 November");

        await officer.OpenAsync(path);
        await OnAsync(officer, "Acknowledge the request");
        await ChooseAsync(officer, "How is the complainant told?", "Send the letter with it now");
        await ChooseAsync(officer, "How is it sent?", "By post");
        await OnAsync(officer, "Acknowledge the request");
        await officer.SeesAsync("Nobody rang back on 3 November");

        await OnAsync(officer, "Draft the response");
        await officer.FillAsync("Response", "We are sorry. We ring back on the same day from now on.");
        await OnAsync(officer, "Submit the letter for approval");
        await officer.SeesAsync("Letter submitted for approval");

        await manager.OpenAsync("/approvals");
        var reference = (await officer.Page.Locator(".govuk-caption-l").InnerTextAsync()).Split(' ')[0];
        await OnAsync(manager, $"Read and approve the response to {reference}");
        await manager.SeesAsync("We ring back on the same day from now on.");
        await manager.SeesAsync("Nobody rang back on 3 November");
        await OnAsync(manager, "Approve this letter");

        await officer.OpenAsync(path);
        await OnAsync(officer, "Send the letter");
        await ChooseAsync(officer, "How is it sent?", "By post");
        await OnAsync(officer, "Send the letter");
        await officer.SeesAsync("Letter sent. It is kept as it is");

        await OnAsync(officer, "Record what was found on every point");
        await officer.SelectAsync("Point 1", "Upheld");
        await OnAsync(officer, "Record the findings");
        Count(officer);
        await officer.OpenAsync(path);
        await OnAsync(officer, "Conclude the stage");
        await ChooseAsync(officer, "What is the outcome?", "Upheld");
        await OnAsync(officer, "Conclude the stage");
        await officer.SeesAsync("Concluded in time");
        Assert.True(clicks <= MostClicks, $"{clicks} clicks");
        Assert.True(pages.Count <= MostPages, $"{pages.Count} pages: {string.Join(", ", pages)}");
    }

    private async Task OnAsync(Visitor visitor, string name)
    {
        Count(visitor);
        var main = visitor.Page.Locator("main");
        var button = main.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        await button.Or(main.GetByRole(AriaRole.Link, new() { Name = name, Exact = true })).First.ClickAsync();
        await visitor.CheckAccessibleAsync();
        Visited(visitor);
    }

    private async Task ChooseAsync(Visitor visitor, string legend, string answer)
    {
        Count(visitor);
        await visitor.AnswerAsync(legend, answer);
    }

    private void Count(Visitor visitor)
    {
        clicks++;
        Visited(visitor);
    }

    // One letter is the same page as the other.
    private void Visited(Visitor visitor) => pages.Add(string.Concat(visitor.Path.Where(sign => !char.IsDigit(sign))));
}
