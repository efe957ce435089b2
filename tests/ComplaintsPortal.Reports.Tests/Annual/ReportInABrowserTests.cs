using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>The HTML as people meet it: in a real browser, at a desk and on a phone.</summary>
public sealed class ReportInABrowserTests
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData(PublishedFolder.Cambridgeshire, 1280)]
    [InlineData(PublishedFolder.Cambridgeshire, 320)]
    [InlineData(PublishedFolder.Kent, 320)]
    public async Task Report_OnAScreen_KeepsNobodyOutAndNeverScrollsSideways(string name, int width)
    {
        var browser = Reports.Printing.Browser.Find();
        Assert.SkipWhen(browser is null, "There is no Chromium-based browser here");
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = browser, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run"], Headless = true });
        var report = name == PublishedFolder.Kent ? await PublishedReport.KentAsync() : await PublishedReport.CambridgeshireAsync();
        var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, Locale = "en-GB" });
        await page.SetContentAsync(report.Html);

        var result = await page.RunAxe(Rules);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.True(result.Violations.Length == 0, string.Join("; ", result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Help}) at {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}")));
        Assert.Equal(0, overflow);
    }
}
