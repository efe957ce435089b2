using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Publishing;

/// <summary>A report that was set for an hour is published then, once, and only if it still says what was approved.</summary>
public sealed class EditionReleaseTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Hour = Now.AddDays(1);
    private static readonly Period Year = Period.Parse("2025-26");
    private readonly Officer mabel = A.Manager();
    private readonly Officer nora = A.Manager("Nora Bell");
    private readonly Officer colin = A.Clerk();
    private Ledger ledger = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        ledger = await Ledger.OpenAsync(db => db.Users.AddRange(new[] { mabel, nora, colin }.Select(one =>
            new Account { Id = one.Id, Name = one.Name, Role = one.Role, UserName = $"{one.Id}@example.org", Email = $"{one.Id}@example.org" })));
        AddCase("C1");
        await ledger.Db.SaveChangesAsync(Stop);
        await ledger.Db.ApproveReportAsync(Year, mabel, nora, Now);
    }

    public async ValueTask DisposeAsync() => await ledger.DisposeAsync();

    [Fact]
    public async Task Release_BeforeItsHour_PublishesNothingAndOnlyThoseNamedReadIt()
    {
        var edition = await SetAsync();

        Assert.Equal(0, await new EditionRelease(ledger.Db).RunAsync(Hour.AddSeconds(-1), Stop));

        Assert.Empty(await PublishedEditions.ListAsync(ledger.Db, Stop));
        Assert.Single(await PublishedEditions.ListAsync(ledger.Db, colin, Stop));
        Assert.Null(await PublishedEditions.FindAsync(ledger.Db, edition, ReportFiles.Html, A.Clerk("Somebody Else"), Stop));
        var html = await PublishedEditions.FindAsync(ledger.Db, edition, ReportFiles.Html, colin, Stop);
        var text = System.Text.Encoding.UTF8.GetString(html!.Content);
        Assert.Contains("Edition 1, for publication on 12 May 2026 at 10:00", text, StringComparison.Ordinal);
        Assert.Contains("<dt>Seen before publication by</dt><dd>Colin Marsh</dd>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Release_AtItsHourByTwoServers_PublishesItOnceByteForByte()
    {
        var edition = await SetAsync();
        var before = await PublishedEditions.FindAsync(ledger.Db, edition, ReportFiles.Pdf, colin, Stop);
        await using var other = ledger.Another();

        var published = await Task.WhenAll(new EditionRelease(ledger.Db).RunAsync(Hour, Stop), new EditionRelease(other).RunAsync(Hour, Stop));
        var later = await new EditionRelease(ledger.Db).RunAsync(Hour.AddMinutes(1), Stop);

        Assert.Equal((1, 0), (published.Sum(), later));
        Assert.Equal(before!.Content, (await PublishedEditions.FindAsync(ledger.Db, edition, ReportFiles.Pdf, Stop))!.Content);
        Assert.Equal(1, await ledger.Db.AuditEntries.CountAsync(entry => entry.What == "Report on 2025-26 published, edition 1", Stop));
        var next = await CourseBook.FindAsync(ledger.Db, Year, Stop);
        Assert.Equal((2, CourseState.Draft), (next.Number, next.State));
    }

    [Fact]
    public async Task Release_OfAReportThatChanged_IsNotPublishedAndSaysWhy()
    {
        await SetAsync();
        AddCase("C2");
        await ledger.Db.SaveChangesAsync(Stop);

        Assert.Equal(0, await new EditionRelease(ledger.Db).RunAsync(Hour, Stop));

        ledger.Db.Forget();
        Assert.Empty(await ledger.Db.Editions.ToListAsync(Stop));
        Assert.Empty(await ledger.Db.Set<EditionFile>().Select(file => file.Id).ToListAsync(Stop));
        var course = await CourseBook.FindAsync(ledger.Db, Year, Stop);
        Assert.Equal((1, CourseState.Returned), (course.Number, course.State));
        Assert.StartsWith("Figures moved: Received", course.ReturnReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_APublicationThatIsSet_TakesTheEditionAwayAndLeavesTheApproval()
    {
        await SetAsync();
        var again = await PublishAsync();
        Assert.Equal("This edition is there already: it is published, or waits for its hour", again.WhyNot!.Sentence);

        Assert.True(await new EditionRelease(ledger.Db).StopAsync(Year, mabel, Now, Stop));
        Assert.False(await new EditionRelease(ledger.Db).StopAsync(Year, mabel, Now, Stop));

        ledger.Db.Forget();
        Assert.Equal(CourseState.Approved, (await CourseBook.FindAsync(ledger.Db, Year, Stop)).State);
        Assert.Equal(0, await new EditionRelease(ledger.Db).RunAsync(Hour, Stop));
        Assert.Equal("Only a manager stops a publication", EditionRelease.WhyNotStop(colin)!.Sentence);
    }

    private void AddCase(string reference) => ledger.Add(
        new CaseFacts(reference, "children-act", new DateOnly(2025, 6, 2)),
        new StageFacts(1, new DateOnly(2025, 6, 2)) { Concluded = new DateOnly(2025, 6, 12), Outcome = "upheld" });

    private async Task<int> SetAsync()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        var publication = await PublishAsync();
        Assert.Null(publication.WhyNot);
        ledger.Db.Forget();
        return publication.Edition!.Id;
    }

    private Task<Publication> PublishAsync() => new Publisher(ledger.Db, new PdfPrinter())
        .PublishAsync(Year, new PublishingTerms(mabel, Now) { Embargo = Hour, Readers = [colin] }, Stop);
}
