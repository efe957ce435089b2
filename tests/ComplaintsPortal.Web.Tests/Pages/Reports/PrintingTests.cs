using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

/// <summary>While others print, a page tells its place and asks again by itself; what is printed in the end is what was asked for.</summary>
public sealed class PrintingTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 3)).AtStage(1).ConcludedOn(new(2025, 6, 10), "upheld"));
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Draft_WhileOthersPrint_TellsItsPlaceAndIsHandedOutAfterThem()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        using var client = await portal.SignInAsync(Role.Officer);
        var rooms = await OthersPrintAsync();

        var waiting = await client.OpenAsync("/reports/2025-26/pdf");

        Assert.Equal("The draft is being printed", waiting.Heading);
        Assert.Contains("Others are printing: its turn is next.", waiting.Text, StringComparison.Ordinal);
        Assert.Equal("3", Assert.Single(waiting.Response.Headers.GetValues("Refresh")));
        Leave(rooms);
        Assert.Equal("application/pdf", await TypeInTheEndAsync(client, "/reports/2025-26/pdf"));
    }

    [Fact]
    public async Task Publication_WhileOthersPrint_TellsItsPlaceToWhoeverPressesTheButton()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await portal.ApproveReportAsync("2025-26");
        using var mabel = await portal.SignInAsync(Role.Manager);
        using var nora = await portal.SignInAsync(await portal.NoraAsync());
        await mabel.OpenAsync("/reports/2025-26/publish");
        await nora.OpenAsync("/reports/2025-26/publish");
        var rooms = await OthersPrintAsync();

        await mabel.SendFormAsync(("Input.SignOff", "Now"));
        await nora.SendFormAsync(("Input.SignOff", "Now"));
        var waiting = await nora.FollowAsync();

        Assert.Contains("Mabel Firth began it.", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("It waits to be printed: its turn is next.", (await nora.OpenAsync(waiting.Url)).Text, StringComparison.Ordinal);
        Leave(rooms);
        Assert.Equal("/published", (await mabel.FollowPublicationAsync()).RedirectsTo);
        Assert.Equal("Mabel Firth", await portal.DbAsync(db => db.Editions.Select(edition => edition.PublishedByName).SingleAsync()));
    }

    [Fact]
    public async Task Publication_OnAnotherWebServer_IsWaitedForAndLeadsOn()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await portal.ApproveReportAsync("2025-26");
        await using var another = portal.Another();
        using var mabel = await portal.SignInAsync(Role.Manager);
        using var there = await another.SignInAsync(await portal.AccountAsync(Role.Manager));
        await mabel.OpenAsync("/reports/2025-26/publish");
        var rooms = await OthersPrintAsync();
        var begun = (await mabel.SendFormAsync(("Input.SignOff", "Now"))).RedirectsTo!;

        var waiting = await there.OpenAsync(begun);

        Assert.Contains("It is being counted and printed.", waiting.Text, StringComparison.Ordinal);
        Assert.Equal("3", Assert.Single(waiting.Response.Headers.GetValues("Refresh")));
        Leave(rooms);
        await mabel.FollowPublicationAsync();
        Assert.Equal("/published", (await there.OpenAsync(begun)).RedirectsTo);
        Assert.Equal("Report on 2025-26 published, edition 1", (await there.FollowAsync()).Banner);
    }

    [Fact]
    public async Task Publication_OfAServerThatWasStopped_LeadsToTheReportInTheEnd()
    {
        await portal.ApproveReportAsync("2025-26");
        using var mabel = await portal.SignInAsync(Role.Manager);
        var address = $"/reports/2025-26/publishing?edition=1&since={portal.Time.GetUtcNow().ToUnixTimeSeconds()}";
        Assert.Equal("Publishing the report on 2025-26", (await mabel.OpenAsync(address)).Heading);

        portal.Time.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal("/reports/2025-26", (await mabel.OpenAsync(address)).RedirectsTo);
    }

    [Fact]
    public async Task Publishing_OfNothing_LeadsToTheReport()
    {
        using var mabel = await portal.SignInAsync(Role.Manager);

        Assert.Equal("/reports/2025-26", (await mabel.OpenAsync("/reports/2025-26/publishing")).RedirectsTo);
    }

    private async Task<IReadOnlyList<IDisposable>> OthersPrintAsync()
    {
        var queue = portal.Services.GetRequiredService<PrintQueue>();
        return [await queue.EnterAsync(), await queue.EnterAsync()];
    }

    private static void Leave(IReadOnlyList<IDisposable> rooms)
    {
        foreach (var room in rooms)
        {
            room.Dispose();
        }
    }

    private static async Task<string?> TypeInTheEndAsync(PortalClient client, string address)
    {
        var answer = await client.OpenAsync(address);
        while (answer.Status == HttpStatusCode.OK && answer.Response.Headers.Contains("Refresh"))
        {
            answer = await client.OpenAsync(address);
        }

        return answer.Response.Content.Headers.ContentType?.MediaType;
    }
}
