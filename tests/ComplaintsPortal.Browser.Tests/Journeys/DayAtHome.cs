using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;
using Microsoft.Playwright;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>Everybody's day begins at home: an officer goes from the next step straight to its page, a manager from a number to its list.</summary>
public sealed class DayAtHome(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 360)]
    public async Task Home_OfAnOfficer_LeadsToTheNextStepAndToTheCalendar(bool script, int width)
    {
        await using var officer = await browser.VisitorAsync(script, width);
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await officer.LogAsync("Corporate complaint", $"The bus does not come, {script} {width}");

        await officer.OpenAsync("/");
        await NotWiderAsync(officer, width);
        var step = officer.Page.Locator("section tbody tr", new() { HasText = $"The bus does not come, {script} {width}" }).Locator("td a").First;
        await step.FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Page.WaitForURLAsync("**/triage");
        await officer.CheckAccessibleAsync();
        Assert.EndsWith("/triage", officer.Path, StringComparison.Ordinal);

        await officer.OpenAsync("/");
        await officer.ReadAsync("Calendar of your work");
        await NotWiderAsync(officer, width);
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "Next month" }).ClickAsync();
        await officer.LoadedAsync();
        await officer.Page.GetByLabel("Show", new() { Exact = true }).SelectOptionAsync("week");
        await officer.PressAsync("Show");
        await officer.LoadedAsync();
        await officer.CheckAccessibleAsync();
        await NotWiderAsync(officer, width);
        await officer.SeesAsync("Week from");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Home_OfAManagerAClerkAndAnAdministrator_IsAccessibleAndFits(int width)
    {
        foreach (var role in new[] { Role.Manager, Role.Clerk, Role.Administrator })
        {
            await using var visitor = await browser.VisitorAsync(width: width);
            await visitor.SignInAsync(await browser.Portal.AccountAsync(role));
            await visitor.OpenAsync("/");
            await NotWiderAsync(visitor, width);
        }
    }

    [Fact]
    public async Task List_WithManyColumns_ScrollsInItsOwnRegionAndBreaksNoWord()
    {
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await officer.LogAsync("Corporate complaint", "Somebody has to read this");

        string[] columns = ["complainant", "child", "service", "team", "procedure", "received", "due", "status", "owner", "move", "outcome", "theme", "days"];
        await officer.OpenAsync($"/cases?{string.Join('&', columns.Select(column => $"show={column}"))}");

        await NotWiderAsync(officer, 1280);
        Assert.Equal("0", await officer.Page.Locator(".portal-explored").First.GetAttributeAsync("tabindex"));
        var heights = await officer.Page.Locator("tbody td[data-label=Owner] span").EvaluateAllAsync<double[]>(
            "all => all.map(one => { const range = document.createRange(); range.selectNodeContents(one); "
            + "return range.getClientRects().length / one.textContent.trim().split(/\\s+/).length })");
        Assert.All(heights, lines => Assert.InRange(lines, 0, 1));
    }

    private static async Task NotWiderAsync(Visitor visitor, int width) =>
        Assert.InRange(await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
}
