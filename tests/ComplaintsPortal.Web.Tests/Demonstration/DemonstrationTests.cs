using System.Globalization;
using System.Net;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Demonstration;

/// <summary>The council with which <c>./run</c> fills an empty database, at any date of the year.</summary>
public sealed class DemonstrationTests(FilledCouncil ordinary) : IClassFixture<FilledCouncil>
{
    private const string Officer = "ada.osei@anyshire.example";
    private const string OtherOfficer = "ben.tallow@anyshire.example";
    private const string Manager = "mabel.firth@anyshire.example";

    [Fact]
    public Task Demonstration_OnAnOrdinaryDay_HasSomethingOnEveryPage() => AssertSomethingOnEveryPageAsync(ordinary);

    [Theory]
    [InlineData("2026-12-27")]
    [InlineData("2027-03-29")]
    [InlineData("2027-04-01")]
    [InlineData("2028-02-29")]
    public async Task Demonstration_OnAnyDate_HasSomethingOnEveryPage(string date)
    {
        await using var council = await FilledCouncil.OnAsync(date);

        await AssertSomethingOnEveryPageAsync(council);
    }

    [Fact]
    public async Task Demonstration_OneCaseOfEachProcedureAndStage_OpensEverySection()
    {
        using var manager = await ordinary.SignInAsync(Manager);

        foreach (var @case in (await ordinary.LiveCasesAsync()).DistinctBy(one => (one.Procedure, one.Stages)))
        {
            var overview = await OpenAsync(manager, @case);
            foreach (var section in overview.Document.QuerySelectorAll(".portal-sections-narrow a").Select(link => link.GetAttribute("href")!))
            {
                Assert.Equal((section, HttpStatusCode.OK), (section, (await manager.OpenAsync(section)).Status));
            }
        }
    }

    [Fact]
    public async Task Demonstration_OnAnOrdinaryDay_HasEveryKindOfWork()
    {
        using var officer = await ordinary.SignInAsync(Officer);
        using var other = await ordinary.SignInAsync(OtherOfficer);

        var everybodys = await officer.OpenAsync("/work?whose=everybody");
        var others = await other.OpenAsync("/");

        Assert.Equal(6, everybodys.Document.QuerySelectorAll(".portal-counts__item").Length);
        Assert.Empty(everybodys.Document.QuerySelectorAll(".portal-counts__item--none"));
        Assert.NotEmpty(others.Document.QuerySelectorAll("main table tbody tr"));
    }

    [Fact]
    public async Task Demonstration_WithASealedCase_ShowsItToThoseNamedAlone()
    {
        var sealedCase = (await ordinary.LiveCasesAsync()).Single(one => one.IsSealed);
        using var officer = await ordinary.SignInAsync(Officer);
        using var other = await ordinary.SignInAsync(OtherOfficer);

        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/cases/{sealedCase.Id}")).Status);
        Assert.Equal($"{sealedCase.Summary}, {sealedCase.Reference}", (await OpenAsync(other, sealedCase)).Heading);
    }

    [Fact]
    public async Task Demonstration_References_FollowTheOrderOfArrival()
    {
        var cases = await ordinary.LiveCasesAsync();

        Assert.Equal(cases.OrderBy(one => one.Reference, StringComparer.Ordinal),
            cases.OrderBy(one => one.Received).ThenBy(one => one.Reference, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Demonstration_StartedAgain_IsLeftAsItIs()
    {
        await using var again = ordinary.Start();

        Assert.Equal(await ordinary.LiveCasesAsync(), await FilledCouncil.LiveCasesAsync(again));
    }

    [Fact]
    public async Task Demonstration_OnEveryPage_SaysThatItIsOne()
    {
        using var manager = await ordinary.SignInAsync(Manager);

        foreach (var page in new[] { "/", "/cases", "/reports", "/account/sign-in", "/accessibility", "/no/such/page" })
        {
            Assert.Contains("This is a demonstration: everything in it is invented.", (await manager.OpenAsync(page)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Demonstration_WithoutABrowser_LeavesTheYearsReportApprovedAndSaysSo()
    {
        using var gwen = await ordinary.SignInAsync("gwen.ash@anyshire.example");

        var draft = await gwen.OpenAsync("/reports/2025-26");

        Assert.Contains("Approved", draft.Text, StringComparison.Ordinal);
        Assert.Contains(ordinary.Log.All, one => one.RenderMessage(CultureInfo.InvariantCulture).StartsWith(
            "The annual report of the demonstration is approved and not published yet. \"The browser named in PORTAL_BROWSER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Demonstration_WithABrowser_PublishesTheYearsReportOnce()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var council = await FilledCouncil.PrintingAsync();
        using var clerk = await council.SignInAsync("colin.park@anyshire.example");

        var published = await clerk.OpenAsync("/published");
        for (var tries = 0; !published.Text.Contains("Governance response", StringComparison.Ordinal) && tries < 120; tries++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            published = await clerk.OpenAsync("/published");
        }

        var edition = Assert.Single(published.Document.QuerySelectorAll(".portal-edition"));
        Assert.Contains("Published by Mabel Firth, approved by Gwen Ash.", edition.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Report", "Data annex", "Version for young people", "Cover sheet for the committee"],
            edition.QuerySelectorAll("h3").Select(heading => heading.TextContent).Except(["Governance response"]));
        var read = await clerk.OpenAsync(edition.QuerySelector("a[href$='read=yes']")!.GetAttribute("href")!);
        foreach (var told in new[] { "What members should know", "You said", "What was paid", "A visit that is cancelled is arranged anew on the same day" })
        {
            Assert.Contains(told, read.Text, StringComparison.Ordinal);
        }
    }

    private static async Task AssertSomethingOnEveryPageAsync(FilledCouncil council)
    {
        using var manager = await council.SignInAsync(Manager);
        foreach (var page in new[] { "/work?whose=everybody", "/cases", "/register", "/learning", "/learning?state=overdue", "/compliments", "/approvals" })
        {
            var answer = await manager.OpenAsync(page);
            Assert.Equal((page, HttpStatusCode.OK), (page, answer.Status));
            Assert.True(answer.Document.QuerySelectorAll("main table tbody tr").Length > 0, $"{page} shows nothing: {answer.Text}");
        }

        foreach (var @case in await council.LiveCasesAsync())
        {
            Assert.Equal($"{@case.Summary}, {@case.Reference}", (await OpenAsync(manager, @case)).Heading);
        }
    }

    // Whoever opens a sealed case says why first, once a day.
    private static async Task<PortalAnswer> OpenAsync(PortalClient client, LiveCase @case)
    {
        if ((await client.OpenAsync($"/cases/{@case.Id}")).IsRedirect)
        {
            await client.FollowAsync();
            await client.SendFormAsync(("Input.Reason", "To see what the demonstration shows"));
            await client.FollowAsync();
        }

        return client.Page;
    }
}
