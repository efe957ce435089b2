using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class HistoryTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task History_AtFirst_LeavesReadingsOutAndSaysSo()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted("In scope"));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}");

        var answer = await client.OpenAsync($"/cases/{id}/history");

        Assert.Equal(
            ["Accepted: Statutory complaint", "Triage assessed, suggesting: the statutory procedure", "Case logged"],
            answer.Document.QuerySelectorAll(".portal-history__what").Select(what => what.TextContent));
        Assert.Contains("In scope", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Who read the case, and when, is recorded too. It is left out here.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_WithReadings_ShowsWhoReadItWhen()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}");

        var answer = await client.OpenAsync($"/cases/{id}/history?readings=true");

        Assert.Contains("Case read Today, 10:00, by Ada Osei", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_OfOneStage_LeavesTheOthersOut()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().AcknowledgedOn(new(2026, 11, 3)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/history?stage=1&whole=true");

        Assert.Equal(["Stage 1 acknowledged on 3 November 2026"], answer.Document.QuerySelectorAll(".portal-history__what").Select(what => what.TextContent));
        Assert.Equal("1", answer.Document.QuerySelector("#Stage option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task History_LongerThanAPage_IsPagedNewestFirst()
    {
        var id = await portal.AddCaseAsync(its => its);
        await portal.DbAsync(async db =>
        {
            for (var number = 1; number <= 60; number++)
            {
                db.Record(new HistoryEntry(portal.Time.GetUtcNow(), null, "Portal", $"Entry {number}"), id);
            }

            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(Role.Officer);

        var first = await client.OpenAsync($"/cases/{id}/history");
        var second = await client.OpenAsync($"/cases/{id}/history?page=2");

        Assert.Equal("Entry 60", first.Document.QuerySelector(".portal-history__what")!.TextContent);
        Assert.Equal(50, first.Document.QuerySelectorAll(".portal-history__what").Length);
        Assert.Equal($"/cases/{id}/history?page=2", first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal(11, second.Document.QuerySelectorAll(".portal-history__what").Length);
    }
}
