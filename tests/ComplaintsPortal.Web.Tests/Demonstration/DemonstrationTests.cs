using System.Globalization;
using System.Net;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Demonstration;

/// <summary>The council that <c>./run</c> fills an empty database with, at any date of the year.</summary>
public sealed class DemonstrationTests
{
    private const string Officer = "ada.osei@anyshire.example";
    private const string OtherOfficer = "ben.tallow@anyshire.example";
    private const string Manager = "mabel.firth@anyshire.example";

    [Theory]
    [InlineData("2026-11-10")]
    [InlineData("2026-12-27")]
    [InlineData("2027-03-29")]
    [InlineData("2027-04-01")]
    [InlineData("2028-02-29")]
    public async Task Demonstration_OnAnyDate_HasSomethingOnEveryPage(string date)
    {
        await using var host = await HostAsync(date);
        await using var council = new FilledCouncil(host);
        using var manager = await council.SignInAsync(Manager);

        foreach (var page in new[] { "/work?whose=everybody", "/cases", "/register", "/learning", "/compliments", "/learning?state=overdue", "/approvals" })
        {
            var answer = await manager.OpenAsync(page);
            Assert.Equal((HttpStatusCode.OK, page), (answer.Status, answer.Url));
            Assert.True(answer.Document.QuerySelectorAll("main table tbody tr, main li a, main .govuk-inset-text, main blockquote").Length > 0, $"{page} shows nothing: {answer.Text}");
        }
    }

    [Fact]
    public async Task Demonstration_OnAnOrdinaryDay_OpensEveryCaseAndItsSections()
    {
        await using var host = await HostAsync("2026-11-10");
        await using var council = new FilledCouncil(host);
        using var manager = await council.SignInAsync(Manager);

        foreach (var @case in await council.LiveCasesAsync())
        {
            var overview = await manager.OpenAsync($"/cases/{@case.Id}");
            Assert.Equal(HttpStatusCode.OK, overview.Status);
            Assert.Contains(@case.Summary, overview.Heading, StringComparison.Ordinal);
            foreach (var section in overview.Document.QuerySelectorAll($"main a[href^='/cases/{@case.Id}/']").Select(link => link.GetAttribute("href")!).Distinct())
            {
                Assert.Contains((await manager.OpenAsync(section)).Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict });
            }
        }
    }

    [Fact]
    public async Task Demonstration_OnAnOrdinaryDay_HasEveryKindOfWork()
    {
        await using var host = await HostAsync("2026-11-10");
        await using var council = new FilledCouncil(host);
        using var officer = await council.SignInAsync(Officer);
        using var other = await council.SignInAsync(OtherOfficer);

        var everybodys = await officer.OpenAsync("/work?whose=everybody");
        var sealedCase = (await council.LiveCasesAsync()).Single(one => one.IsSealed);

        Assert.All(everybodys.Document.QuerySelectorAll(".portal-counts__item"), count => Assert.DoesNotContain("portal-counts__item--none", count.ClassList));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/cases/{sealedCase.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync($"/cases/{sealedCase.Id}")).Status);
        Assert.NotEmpty((await other.OpenAsync("/work")).Document.QuerySelectorAll("main table tbody tr"));
    }

    [Fact]
    public async Task Demonstration_StartedAgain_IsLeftAsItIs()
    {
        await using var host = await HostAsync("2026-11-10");
        await using var council = new FilledCouncil(host);
        var before = await council.LiveCasesAsync();

        await using var again = new FilledCouncil(host);

        Assert.Equal(before, await again.LiveCasesAsync());
    }

    private static async Task<PortalHost> HostAsync(string date)
    {
        var host = new PortalHost();
        await host.InitializeAsync();
        host.Time.Set(DateTimeOffset.Parse($"{date}T09:00Z", CultureInfo.InvariantCulture));
        return host;
    }
}
