using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Reports.Tests.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Publishing;

public sealed class PublisherTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");
    private static readonly Officer Manager = new(Guid.Parse("0199a000-0000-7000-8000-000000000001"), "Ada Osei", Role.Manager);
    private static readonly Officer Clerk = Manager with { Role = Role.Clerk };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_AReport_FreezesItWhateverHappensToTheCases()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync("upheld");
        var publication = await new Publisher(ledger.Db, new PdfPrinter()).PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);
        Assert.Null(publication.WhyNot);
        var frozen = await FilesAsync(ledger, publication.Edition!.Id);
        var before = ReportFiles.ToCsv(await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop));

        await RestateAsync(ledger, "not-upheld");

        var after = ReportFiles.ToCsv(await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop));
        Assert.NotEqual(before, after);
        Assert.Equal(before, frozen[ReportFiles.Formats.ToList().IndexOf(ReportFiles.Csv)]);
        Assert.Equal(frozen, await FilesAsync(ledger, publication.Edition.Id));
    }

    [Fact]
    public async Task Publish_AReport_IsListedNumberedAndWrittenInTheAudit()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync("upheld");
        var publisher = new Publisher(ledger.Db, new PdfPrinter());

        var first = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now) { Number = 1 }, Stop);
        var again = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now.AddDays(1)) { Number = 1 }, Stop);
        var second = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now.AddDays(1)) { Number = 2 }, Stop);

        Assert.Equal("Edition 1 of this report was published in the meantime: look at it before publishing another", again.WhyNot!.Sentence);
        var listed = await PublishedEditions.ListAsync(ledger.Db, Stop);
        Assert.Equal([2, 1], listed.Select(edition => edition.Number));
        Assert.Equal("Annual report on complaints and other feedback about children's services, 1 April 2025 to 31 March 2026", listed[0].Title);
        Assert.Equal([second.Edition!.Id, first.Edition!.Id], listed.Select(edition => edition.Id));
        var html = await PublishedEditions.FindAsync(ledger.Db, first.Edition.Id, ReportFiles.Html, Stop);
        Assert.Equal("complaints-report-2025-26-edition-1.html", html!.Name);
        Assert.Contains("Edition 1, published on 11 May 2026", System.Text.Encoding.UTF8.GetString(html.Content), StringComparison.Ordinal);
        Assert.Equal(
            ["Report on 2025-26 published, edition 1", "Report on 2025-26 published, edition 2"],
            await ledger.Db.AuditEntries.Where(entry => entry.By == Manager.Id).OrderBy(entry => entry.Sequence).Select(entry => entry.What).ToListAsync(Stop));
        Assert.Null(await AuditChain.FirstBrokenAsync(ledger.Db, Stop));
    }

    [Fact]
    public async Task Publish_ByAClerk_IsRefused()
    {
        await using var ledger = await WithOneComplaintAsync("upheld");

        var publication = await new Publisher(ledger.Db, new PdfPrinter()).PublishAsync(Year, new PublishingTerms(Clerk, Now), Stop);

        Assert.Equal("Only a manager publishes a report", publication.WhyNot!.Sentence);
        Assert.Empty(await PublishedEditions.ListAsync(ledger.Db, Stop));
    }

    [Fact]
    public async Task Publish_WithoutABrowser_StoresNothingAndSaysWhy()
    {
        await using var ledger = await WithOneComplaintAsync("upheld");

        var publication = await new Publisher(ledger.Db, new PdfPrinter("/no/such/browser")).PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);

        Assert.Equal("The browser named in PORTAL_BROWSER, /no/such/browser, is not there", publication.WhyNot!.Sentence);
        Assert.Empty(await PublishedEditions.ListAsync(ledger.Db, Stop));
        Assert.Empty(await ledger.Db.AuditEntries.Where(entry => entry.By == Manager.Id).ToListAsync(Stop));
    }

    [Fact]
    public async Task Publish_AReportThatIsNotReady_NeedsAReasonWhichTheAuditKeeps()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync(null);
        var publisher = new Publisher(ledger.Db, new PdfPrinter());

        var without = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);
        var with = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now) { SignOff = "The committee meets tomorrow" }, Stop);

        Assert.Equal("Enter why the report is published although it is not ready in every point", without.WhyNot!.Sentence);
        Assert.NotNull(with.Edition);
        var entry = await ledger.Db.AuditEntries.SingleAsync(entry => entry.By == Manager.Id, Stop);
        Assert.Equal("The committee meets tomorrow (not ready: 1 stage was concluded in the period without an outcome.)", entry.Why);
    }

    [Fact]
    public async Task Find_AFormatThatThereIsNot_FindsNothing()
    {
        await using var ledger = await WithOneComplaintAsync("upheld");

        Assert.Null(await PublishedEditions.FindAsync(ledger.Db, 1, "docx", Stop));
    }

    private static async Task<Ledger> WithOneComplaintAsync(string? outcome)
    {
        var ledger = await Ledger.OpenAsync(
            db => db.Users.Add(
                new Account { Id = Manager.Id, Name = Manager.Name, Role = Manager.Role, UserName = "ada@example.org", Email = "ada@example.org" }));
        ledger.Add(new CaseFacts("C1", "children-act", new DateOnly(2025, 6, 2)), Concluded(outcome));
        await ledger.Db.SaveChangesAsync();
        return ledger;
    }

    private static async Task RestateAsync(Ledger ledger, string outcome)
    {
        var one = await ledger.Db.Cases.Include(@case => @case.Stages).SingleAsync(Stop);
        one.Interchange.Restate(one.Interchange.Facts, [Concluded(outcome)], ledger.Setup.Procedure("children-act"), ledger.Setup.Calendar);
        await ledger.Db.SaveChangesAsync(Stop);
    }

    private static StageFacts Concluded(string? outcome) => new(1, new DateOnly(2025, 6, 2)) { Concluded = new DateOnly(2025, 6, 12), Outcome = outcome };

    private static async Task<IReadOnlyList<byte[]>> FilesAsync(Ledger ledger, int edition)
    {
        List<byte[]> files = [];
        foreach (var format in ReportFiles.Formats)
        {
            files.Add((await PublishedEditions.FindAsync(ledger.Db, edition, format, Stop))!.Content);
        }

        return files;
    }
}
