using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

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

        Assert.Contains("Case read Today, 10:00am, by Ada Osei", answer.Text, StringComparison.Ordinal);
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
    public async Task History_OfACaseFromAnotherPortal_ShowsTheSameLinesBelowItsArrival()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted("In scope").AcknowledgedOn(new(2026, 11, 3)));
        using var client = await portal.SignInAsync(Role.Officer);
        var here = Lines(await client.OpenAsync($"/cases/{id}/history"));
        await using var other = new PortalHost();
        await other.InitializeAsync();
        using var elsewhere = await other.SignInAsync(Role.Officer);
        var brought = await BringAsync(other, id);

        var there = Lines(await elsewhere.OpenAsync($"/cases/{brought}/history"));

        Assert.Equal(4, here.Length);
        Assert.Equal(
            "Imported from a data set Today, 10:00am, by Command line Its history before this came with the data set: 4 entries, not written here", there[0]);
        Assert.Equal(here, there[1..]);
        Assert.StartsWith("Case logged Monday 2 November 2026, 10:00am, by Ada Osei", there[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_EnteredLater_StandsWhereItHappenedAndSaysWhenItWasEntered()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");
        await client.SendFormAsync(("Input.Text", "She rang"));
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");
        await client.SendFormAsync(("Input.On.Day", "4"));

        var lines = Lines(await client.OpenAsync($"/cases/{id}/history"));

        Assert.StartsWith("Note 1 written Today, 10:00am", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "Stage 1 acknowledged on 4 November 2026 Wednesday 4 November 2026 Entered: Today, 10:00am, by Ada Osei", lines[1]);
    }

    [Fact]
    public async Task History_OfASentenceWithAnotherDay_StandsWhereItWasEntered()
    {
        var id = await portal.AddCaseAsync(its => its);
        await portal.DbAsync(async db =>
        {
            db.Record(new HistoryEntry(portal.Time.GetUtcNow(), null, "Portal", "A letter that was written on 4 November 2026 was found"), id);
            db.Record(new HistoryEntry(portal.Time.GetUtcNow(), null, "Portal", "She rang") { HappenedOn = new(2026, 11, 3) }, id);
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(Role.Officer);

        var lines = Lines(await client.OpenAsync($"/cases/{id}/history"));

        Assert.Equal("A letter that was written on 4 November 2026 was found Today, 10:00am, by Portal", lines[0]);
        Assert.Equal("She rang Tuesday 3 November 2026 Entered: Today, 10:00am, by Portal", lines[1]);
        Assert.StartsWith("Case logged", lines[2], StringComparison.Ordinal);
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

    // A case of this portal comes into another one with everything else; its number there.
    private async Task<int> BringAsync(PortalHost other, int id)
    {
        using var zip = new MemoryStream();
        var files = new AttachmentFolder(Path.Combine(portal.Folder, "attachments"));
        await portal.DbAsync(db => Export.ToZipAsync(db, files, zip));
        zip.Position = 0;
        var result = await other.DbAsync(
            db => Import.RunAsync(db, files, ImportSource.FromZip(zip), new ImportTerms(DryRun: false, By: null, other.Time.GetUtcNow())));
        Assert.Empty(result.Errors);
        var reference = await portal.DbAsync(db => db.Cases.Where(one => one.Id == id).Select(one => one.Reference).SingleAsync());
        return await other.DbAsync(db => db.Cases.Where(one => one.Reference == reference).Select(one => one.Id).SingleAsync());
    }

    private static string[] Lines(PortalAnswer answer) =>
        [.. answer.Document.QuerySelectorAll(".portal-history__item")
            .Select(item => string.Join(' ', item.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
