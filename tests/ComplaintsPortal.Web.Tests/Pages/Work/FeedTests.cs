using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Pages.Work;

/// <summary>The dates of somebody's work in their own calendar, behind a private address.</summary>
public sealed class FeedTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Feed_OfAnOfficer_HasTheirDatesAndNamesNobody()
    {
        var ada = (await portal.OfficeAsync()).Ada;
        var id = await portal.AddCaseAsync((its, office) => its.LoggedBy(office.Ada).About("Robin Sample and the bus").Accepted());
        await portal.ChangeMeanwhileAsync(id, @case =>
            @case.Keeping.Diary.SetTask(new("Ring Robin Sample", new DateOnly(2026, 11, 12), null), 0, A.Office(ada, portal.Time.GetUtcNow())));
        using var client = await portal.SignInAsync(Role.Officer);

        var feed = await ReadAsync(await MakeAsync(client));

        var reference = (await portal.CaseAsync(id)).Reference;
        Assert.Equal(HttpStatusCode.OK, feed.Status);
        Assert.Equal("text/calendar", feed.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"SUMMARY:{reference}: stage 1 is due", feed.Body, StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:{reference}: task 1", feed.Body, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261112", feed.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", feed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_OfACaseThatIsSealedFromThem_HasNothingOfIt()
    {
        var (ada, mabel) = ((await portal.OfficeAsync()).Ada, (await portal.OfficeAsync()).Mabel);
        var id = await portal.AddCaseAsync((its, office) => its.LoggedBy(office.Mabel).Accepted());
        await portal.ChangeMeanwhileAsync(id, @case =>
        {
            @case.Keeping.Diary.SetTask(new("Look", new DateOnly(2026, 11, 12), ada), 0, A.Office(mabel, portal.Time.GetUtcNow()));
            @case.Sealing.Seal([mabel], "Why", A.Office(mabel, portal.Time.GetUtcNow()));
        });
        using var client = await portal.SignInAsync(Role.Officer);

        var feed = await ReadAsync(await MakeAsync(client));

        Assert.DoesNotContain((await portal.CaseAsync(id)).Reference, feed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_UnderAnAddressThatWasEndedReplacedOrGuessed_IsRefusedInASentence()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var first = await MakeAsync(client);
        var second = await MakeAsync(client);

        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync(second)).Status);
        await client.OpenAsync("/work/calendar/address");
        await client.SendFormAsync("form[action$='handler=End']");
        Assert.Equal("The address is ended", (await client.FollowAsync()).Banner);
        foreach (var address in new[] { second, $"/calendar/{new string('0', 64)}.ics" })
        {
            var refused = await ReadAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, refused.Status);
            Assert.Contains("This calendar is not known, or was ended", refused.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Feed_OfSomebodyWhoLeft_IsRefused()
    {
        var leaver = await portal.AddAccountAsync(Role.Officer, "Lea Ving");
        using var client = await portal.SignInAsync(leaver);
        var address = await MakeAsync(client);
        await portal.DbAsync(async db =>
        {
            (await db.Users.FindAsync(leaver.Id))!.Closed = true;
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync(address)).Status);
    }

    private static async Task<string> MakeAsync(PortalClient client)
    {
        await client.OpenAsync("/work/calendar/address");
        await client.SendFormAsync("form[action$='handler=Make']");
        var page = await client.FollowAsync();
        return new Uri(page.Document.QuerySelector("code")!.TextContent.Trim()).PathAndQuery;
    }

    // Nobody is signed in: a calendar program sends no cookie.
    private async Task<PortalAnswer> ReadAsync(string address)
    {
        using var nobody = portal.CreateClient();
        return await PortalAnswer.ReadAsync(await nobody.GetAsync(address, TestContext.Current.CancellationToken));
    }
}
