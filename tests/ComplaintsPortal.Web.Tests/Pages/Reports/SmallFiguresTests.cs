using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

/// <summary>Figures tell officers of no single case: in the API and in drafts.</summary>
public sealed class SmallFiguresTests : IAsyncLifetime
{
    // A month that is over: officers read of the running one when it is.
    private static readonly DateOnly October = new(2026, 10, 12);

    private const string Year = "/api/figures?period=2026-27&measure=received";
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Api_ASmallNumber_IsSuppressedForOfficersAlone()
    {
        await portal.AddCaseAsync(its => its.Accepted());
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        Assert.Equal("""{"period":"2026-27","measure":"received","facets":{},"value":null,"suppressed":true}""", (await officer.OpenAsync(Year)).Body);
        Assert.Equal("""{"period":"2026-27","measure":"received","facets":{},"value":1}""", (await manager.OpenAsync(Year)).Body);
    }

    [Fact]
    public async Task Api_FiveOrMore_IsToldToEverybody()
    {
        for (var count = 0; count < 5; count++)
        {
            await portal.AddCaseAsync(its => its.WithReference($"FIVE-{count}").Accepted());
        }

        using var officer = await portal.SignInAsync(Role.Officer);

        Assert.Contains("\"value\":5", (await officer.OpenAsync(Year)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_ADay_IsRefusedToOfficersAlone()
    {
        const string day = "/api/figures?period=2026-11-02..2026-11-02&measure=received";
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        var answer = await officer.OpenAsync(day);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Ask about whole calendar months", answer.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await manager.OpenAsync(day)).Status);
    }

    // Two long questions that overlap tell of the day between them.
    [Theory]
    [InlineData("2026-09-01..2026-10-31", HttpStatusCode.OK)]
    [InlineData("2026-09-02..2026-10-31", HttpStatusCode.BadRequest)]
    [InlineData("2026-09-01..2026-10-30", HttpStatusCode.BadRequest)]
    [InlineData("2026-11-01..2026-11-30", HttpStatusCode.OK)]
    public async Task Api_TwoRangesThatDifferByADay_AreNotBothAnsweredToAnOfficer(string period, HttpStatusCode status)
    {
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        Assert.Equal(status, (await officer.OpenAsync($"/api/figures?period={period}&measure=received")).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.OpenAsync($"/api/figures?period={period}&measure=received")).Status);
        Assert.Equal(status is HttpStatusCode.OK ? HttpStatusCode.OK : HttpStatusCode.Conflict, (await officer.OpenAsync($"/reports/{period}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.OpenAsync($"/reports/{period}")).Status);
    }

    [Fact]
    public async Task Draft_OfADay_IsRefusedToOfficersAlone()
    {
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        var answer = await officer.OpenAsync("/reports/2026-11-02..2026-11-02");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.StartsWith("Ask about whole calendar months", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.True((await officer.OpenAsync("/reports/2026-11-02..2026-11-02/csv")).IsRedirect);
        Assert.Equal(HttpStatusCode.OK, (await manager.OpenAsync("/reports/2026-11-02..2026-11-02")).Status);
    }

    [Fact]
    public async Task Draft_AsCsv_SuppressesSmallNumbersForOfficersAlone()
    {
        for (var count = 0; count < 7; count++)
        {
            await portal.AddCaseAsync(its => its.WithReference($"CSV-{count}").ReceivedOn(October).Under(count < 2 ? "code" : "children-act").Accepted());
        }

        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        var his = (await officer.OpenAsync("/reports/2026-27/csv")).Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var hers = (await manager.OpenAsync("/reports/2026-27/csv")).Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(hers.Length, his.Length);
        Assert.DoesNotContain(his, line => line[^2..] is ",1" or ",2" or ",3" or ",4");
        Assert.Contains(his, line => line.EndsWith(",suppressed", StringComparison.Ordinal));
        Assert.Contains(hers, line => line.EndsWith(",2", StringComparison.Ordinal));
        Assert.DoesNotContain(hers, line => line.EndsWith(",suppressed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Draft_ReadInTheBrowser_ShowsNoSmallNumberInAnyTable()
    {
        for (var count = 0; count < 9; count++)
        {
            await portal.AddCaseAsync(its => its.WithReference($"HTML-{count}").ReceivedOn(October).Under(count < 3 ? "code" : "children-act").Accepted());
        }

        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        var his = await officer.OpenAsync("/reports/2026-27/html");
        var hers = await manager.OpenAsync("/reports/2026-27/html");

        Assert.DoesNotContain(his.Document.QuerySelectorAll("td"), cell => cell.TextContent.Trim() is "1" or "2" or "3" or "4");
        Assert.Contains(his.Document.QuerySelectorAll("td"), cell => cell.TextContent.Trim() == "suppressed");
        Assert.Contains(hers.Document.QuerySelectorAll("td"), cell => cell.TextContent.Trim() == "3");
        Assert.DoesNotContain("suppressed", hers.Text, StringComparison.Ordinal);
    }
}
