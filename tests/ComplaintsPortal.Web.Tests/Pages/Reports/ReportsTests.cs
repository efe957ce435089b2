using System.Net;
using System.Text;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

public sealed class ReportsTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Reports_NoRecords_SaysSo()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/reports");

        Assert.Contains("There are no records yet", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_WithRecords_NamesTheirFinancialYearsTheLatestFirst()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(1999, 3, 31)).Accepted());
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 3, 31)).AtStage(1).ConcludedOn(new(2025, 4, 7)));
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 4, 1)).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/reports");

        Assert.Equal(["2026-27", "2025-26", "2024-25", "1998-99"], Cases.IndexTests.References(answer));
        Assert.Contains("2026-27 (not over yet)", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_NotReady_SaysWhatIsInTheWay()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 2)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/reports/2025-26");

        Assert.Contains("Fewer than 5 records: record that arrived in the period waits for a decision", answer.Text, StringComparison.Ordinal);
        Assert.Contains("A manager publishes it", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/publish\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hidden_OfAReport_IsToldToWhoeverPublishesIt()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 2)).AtStage(1));
        using var manager = await portal.SignInAsync(Role.Manager);
        using var officer = await portal.SignInAsync(Role.Officer);

        var draft = await manager.OpenAsync("/reports/2025-26");
        var hidden = await manager.OpenAsync("/reports/2025-26/hidden");

        Assert.NotNull(draft.Document.QuerySelector("main a[href='/reports/2025-26/hidden']"));
        Assert.Equal("What is hidden, and why", hidden.Heading);
        Assert.Equal("Nothing is hidden in this report.", hidden.Document.QuerySelector("#none")!.TextContent);
        Assert.Null((await officer.OpenAsync("/reports/2025-26")).Document.QuerySelector("main a[href='/reports/2025-26/hidden']"));
        Assert.Equal(HttpStatusCode.NotFound, (await manager.OpenAsync("/reports/never/hidden")).Status);
    }

    [Fact]
    public async Task Draft_ReadInTheBrowser_IsTheReportUnderItsOwnPolicy()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 2)).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/reports/2025-26/html");

        Assert.StartsWith("Annual report on complaints", answer.Heading, StringComparison.Ordinal);
        Assert.Contains("Draft, not published", answer.Text, StringComparison.Ordinal);
        Assert.Contains("style-src 'sha256-", Assert.Single(answer.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_AsAWordDocument_IsSavedUnderItsName()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 2)).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/reports/2025-26/docx");

        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("draft-report-2025-26.docx", answer.Response.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Draft_FiguresAsCsv_IsSaved()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 2)).Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);

        var answer = await client.OpenAsync("/reports/2025-26/csv");

        Assert.StartsWith("period,measure,facets,value\n", answer.Body, StringComparison.Ordinal);
        Assert.Equal("attachment", answer.Response.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Publish_NotReadyAndNoReason_IsRefusedAndStoresNothing()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 2)));
        await portal.ApproveReportAsync("2025-26");
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/reports/2025-26/publish");

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Enter why the report is published although it is not ready in every point"], answer.Errors);
        Assert.Equal(0, await portal.DbAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task Publish_WithAReason_FreezesTheEditionWhateverHappensToTheCases()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 2)));
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 3)).AtStage(1).ConcludedOn(new(2025, 6, 10)));
        await portal.ApproveReportAsync("2025-26");
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/reports/2025-26/publish");

        var published = await client.SendFormAsync(("Input.SignOff", "One enquiry was found only now"));

        Assert.StartsWith("/reports/2025-26/publishing?edition=1&", published.RedirectsTo, StringComparison.Ordinal);
        Assert.Equal("/published", (await client.FollowPublicationAsync()).RedirectsTo);
        Assert.Equal("Report on 2025-26 published, edition 1", (await client.FollowAsync()).Banner);
        var edition = await portal.DbAsync(db => db.Editions.AsNoTracking().SingleAsync());
        var before = await DownloadAsync(client, edition.Id);
        Assert.Equal("%PDF", Encoding.ASCII.GetString(before, 0, 4));

        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 4)).AtStage(1).ConcludedOn(new(2025, 6, 11), "upheld"));
        using var clerk = await portal.SignInAsync(Role.Clerk);

        Assert.Equal(before, await DownloadAsync(clerk, edition.Id));
        var entry = await portal.DbAsync(db => db.AuditEntries.AsNoTracking().SingleAsync(one => one.What == "Report on 2025-26 published, edition 1"));
        Assert.StartsWith("One enquiry was found only now", entry.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_AnotherEditionMeanwhile_IsRefused()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 2)));
        await portal.ApproveReportAsync("2025-26");
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/reports/2025-26/publish");

        var answer = await client.SendFormAsync(("Input.SignOff", "Never mind"), ("Input.Number", "2"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(0, await portal.DbAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task Readiness_OfWhatIsMissing_LeadsToExactlyThoseCases()
    {
        await portal.AddCaseAsync(its => its.WithReference("WAITS").ReceivedOn(new(2025, 6, 2)));
        await portal.AddCaseAsync(its => its.WithReference("WAITS-NOW").ReceivedOn(new(2026, 6, 2)));
        await portal.AddCaseAsync(its => its.WithReference("CODED").ReceivedOn(new(2025, 6, 3)).AtStage(1).ConcludedOn(new(2025, 6, 10), "upheld"));
        await portal.AddCaseAsync(its => its.WithReference("UNCODED").ReceivedOn(new(2025, 3, 20)).AtStage(1).ConcludedOn(new(2025, 6, 11)));
        await portal.DbAsync(db => db.Stages.Where(stage => stage.Case.Reference == "UNCODED")
            .ExecuteUpdateAsync(set => set.SetProperty(stage => stage.Outcome, (string?)null)));
        using var client = await portal.SignInAsync(Role.Manager);

        var draft = await client.OpenAsync("/reports/2025-26");

        var links = draft.Document.QuerySelectorAll("#readiness a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);
        var waiting = await client.OpenAsync(links["1 record that arrived in the period waits for a decision and is counted nowhere."]);
        Assert.Equal(["WAITS"], Cases.IndexTests.References(waiting));
        var uncoded = await client.OpenAsync(links["1 stage was concluded in the period without an outcome."]);
        Assert.Equal(["UNCODED"], Cases.IndexTests.References(uncoded));
        Assert.Contains("What is missing: No outcome of a stage that was concluded", uncoded.Text, StringComparison.Ordinal);
    }

    private static Task<byte[]> DownloadAsync(PortalClient client, int edition) =>
        client.Http.GetByteArrayAsync($"/published/{edition}/pdf", TestContext.Current.CancellationToken);
}
