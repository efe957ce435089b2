using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Publishing;

public sealed class PublisherTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");
    private static readonly Officer Manager = new(Guid.Parse("0199a000-0000-7000-8000-000000000001"), "Ada Osei", Role.Manager);
    private static readonly Officer Nora = new(Guid.Parse("0199a000-0000-7000-8000-000000000002"), "Nora Bell", Role.Manager);
    private static readonly Officer Clerk = Manager with { Role = Role.Clerk };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_AReport_FreezesItWhateverHappensToTheCases()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync("upheld");
        await ApproveAsync(ledger);
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
    public async Task Publish_AReportOnAYearOfTheOmbudsmansLetter_PublishesTheLetterThatWasApproved()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync("upheld");
        var letter = new OmbudsmanLetter(Year.Name, new OmbudsmanLetterFacts { Received = 3, Decided = 2 });
        letter.Keep("%PDF-1.7 first"u8.ToArray(), Manager, Now);
        ledger.Db.OmbudsmanLetters.Add(letter);
        await ledger.Db.SaveChangesAsync(Stop);
        var publisher = new Publisher(ledger.Db, new PdfPrinter());

        await ApproveAsync(ledger);
        letter = await ledger.Db.OmbudsmanLetters.Include(one => one.Paper).SingleAsync(Stop);
        letter.Keep("%PDF-1.7 second"u8.ToArray(), Manager, Now);
        await ledger.Db.SaveChangesAsync(Stop);
        var changed = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);
        await ApproveAsync(ledger);
        var published = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);

        Assert.Contains("The Ombudsman's annual letter", changed.WhyNot!.Sentence, StringComparison.Ordinal);
        var kept = await PublishedEditions.FindAsync(ledger.Db, published.Edition!.Id, "ombudsman-letter.pdf", Stop);
        Assert.Equal("%PDF-1.7 second"u8.ToArray(), kept!.Content);
        Assert.Equal("application/pdf", kept.ContentType);
    }

    [Fact]
    public async Task Publish_AReport_IsListedNumberedAndWrittenInTheAudit()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync("upheld");
        var publisher = new Publisher(ledger.Db, new PdfPrinter());

        await ApproveAsync(ledger);
        var first = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now) { Number = 1 }, Stop);
        await ApproveAsync(ledger, "A payment was missing");
        var again = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now.AddDays(1)) { Number = 1 }, Stop);
        var second = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now.AddDays(1)) { Number = 2 }, Stop);

        Assert.Equal("Edition 1 of this report was published in the meantime: look at it before publishing another", again.WhyNot!.Sentence);
        var listed = await PublishedEditions.ListAsync(ledger.Db, Stop);
        Assert.Equal([2, 1], listed.Select(edition => edition.Number));
        Assert.Equal("Annual report on complaints and other feedback about children's services, 1 April 2025 to 31 March 2026", listed[0].Title);
        Assert.Equal([second.Edition!.Id, first.Edition!.Id], listed.Select(edition => edition.Id));
        var html = await PublishedEditions.FindAsync(ledger.Db, first.Edition.Id, ReportFiles.Html, Stop);
        Assert.Equal("complaints-report-2025-26-edition-1.html", html!.Name);
        Assert.Contains("Edition 1, published on 11 May 2026", Text(html), StringComparison.Ordinal);
        Assert.Contains("<dt>Approved by</dt><dd>Nora Bell, 11 May 2026</dd>", Text(html), StringComparison.Ordinal);
        var superseding = Text((await PublishedEditions.FindAsync(ledger.Db, second.Edition.Id, ReportFiles.Html, Stop))!);
        Assert.Contains("<dt>Takes the place of</dt><dd>Edition 1</dd>", superseding, StringComparison.Ordinal);
        Assert.Contains("<dt>Why there is another edition</dt><dd>A payment was missing</dd>", superseding, StringComparison.Ordinal);
        Assert.Equal([false, true], listed.Select(edition => edition.IsSuperseded));
        Assert.Equal(
            ["html", "pdf", "docx", "csv", "annex.html", "annex.pdf", "young-people.html", "young-people.pdf", "young-people.docx", "cover.html", "cover.pdf",
                "cover.docx"],
            listed[0].Files.Select(file => file.Format));
        var annex = (await PublishedEditions.FindAsync(ledger.Db, first.Edition.Id, "annex.pdf", Stop))!;
        Assert.Equal(("complaints-report-2025-26-edition-1.annex.pdf", "application/pdf"), (annex.Name, annex.ContentType));
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(annex.Content[..5]), StringComparison.Ordinal);
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(annex.Content), annex.Hash);
        Assert.Equal(
            ["Report on 2025-26 published, edition 1", "Report on 2025-26 published, edition 2"],
            await ledger.Db.AuditEntries.Where(entry => entry.By == Manager.Id && entry.What.Contains("published"))
                .OrderBy(entry => entry.Sequence).Select(entry => entry.What).ToListAsync(Stop));
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
        await ApproveAsync(ledger);

        var publication = await new Publisher(ledger.Db, new PdfPrinter("/no/such/browser")).PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);

        Assert.Equal("The browser named in PORTAL_BROWSER, /no/such/browser, is not there", publication.WhyNot!.Sentence);
        Assert.Empty(await PublishedEditions.ListAsync(ledger.Db, Stop));
        Assert.Empty(await ledger.Db.AuditEntries.Where(entry => entry.What.Contains("published")).ToListAsync(Stop));
        Assert.Equal(CourseState.Approved, (await CourseBook.FindAsync(ledger.Db, Year, Stop)).State);
    }

    [Fact]
    public async Task Publish_WithoutAnApproval_IsRefusedBeforeAnythingIsPrinted()
    {
        await using var ledger = await WithOneComplaintAsync("upheld");

        var without = await new Publisher(ledger.Db, new PdfPrinter("/no/such/browser")).PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);
        await ledger.Db.SubmitReportAsync(Year, Manager, Now);
        var submitted = await new Publisher(ledger.Db, new PdfPrinter("/no/such/browser")).PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);

        Assert.Equal("Nobody has approved this report: it is submitted first, and another manager approves it", without.WhyNot!.Sentence);
        Assert.Equal("This report waits for another manager to approve it", submitted.WhyNot!.Sentence);
        Assert.Empty(await PublishedEditions.ListAsync(ledger.Db, Stop));
    }

    [Fact]
    public async Task Publish_AfterACaseChanged_VoidsTheApprovalAndSaysWhichFiguresMoved()
    {
        await using var ledger = await WithOneComplaintAsync("upheld");
        await ApproveAsync(ledger);
        await RestateAsync(ledger, "not-upheld");

        var publication = await new Publisher(ledger.Db, new PdfPrinter("/no/such/browser")).PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);

        Assert.StartsWith(
            "This report has changed since it was approved: it has to be submitted again. Figures moved: ", publication.WhyNot!.Sentence,
            StringComparison.Ordinal);
        Assert.Contains("Concluded: upheld; statutory complaint; stage 1 (2025-26) from 1 to 0", publication.WhyNot.Sentence, StringComparison.Ordinal);
        ledger.Db.Forget();
        var course = await CourseBook.FindAsync(ledger.Db, Year, Stop);
        Assert.Equal((CourseState.Returned, 3), (course.State, course.Version));
        Assert.Contains("Figures moved: ", course.ReturnReason, StringComparison.Ordinal);
        Assert.Equal(1, await ledger.Db.AuditEntries.CountAsync(entry => entry.What == "Report on 2025-26, edition 1: approval void", Stop));
    }

    [Fact]
    public async Task Publish_TwiceAtOnce_MakesOneEdition()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync("upheld");
        await ApproveAsync(ledger);
        await using var other = ledger.Another();
        var printer = new PdfPrinter();

        var both = await Task.WhenAll(
            new Publisher(ledger.Db, printer).PublishAsync(Year, new PublishingTerms(Manager, Now) { Number = 1 }, Stop),
            new Publisher(other, printer).PublishAsync(Year, new PublishingTerms(Nora, Now) { Number = 1 }, Stop));

        Assert.Single(both, one => one.Edition is not null);
        Assert.Equal(
            "Edition 1 of this report was published in the meantime: look at it before publishing another",
            both.Single(one => one.Edition is null).WhyNot!.Sentence);
        Assert.Single(await PublishedEditions.ListAsync(ledger.Db, Stop));
    }

    [Fact]
    public async Task Changes_OfASecondEdition_AreToldFigureByFigure()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync("upheld");
        var publisher = new Publisher(ledger.Db, new PdfPrinter());
        await ApproveAsync(ledger);
        var first = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);
        await RestateAsync(ledger, "not-upheld");
        await ApproveAsync(ledger, "An outcome was wrong");
        var second = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);

        var changes = await PublishedEditions.ChangesAsync(ledger.Db, second.Edition!.Id, Stop);

        Assert.Null(await PublishedEditions.ChangesAsync(ledger.Db, first.Edition!.Id, Stop));
        Assert.Equal((1, 2, "An outcome was wrong"), (changes!.Before, changes.Now, changes.Reason));
        Assert.Contains(new FigureChange("2025-26", "Concluded: upheld; statutory complaint; stage 1", "1", "0"), changes.Figures);
        Assert.All(changes.Figures, figure => Assert.NotEqual(figure.Before, figure.Now));
    }

    [Fact]
    public async Task Publish_AReportThatIsNotReady_NeedsAReasonWhichTheAuditKeeps()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        await using var ledger = await WithOneComplaintAsync(null);
        var publisher = new Publisher(ledger.Db, new PdfPrinter());

        await ApproveAsync(ledger);
        var without = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now), Stop);
        var with = await publisher.PublishAsync(Year, new PublishingTerms(Manager, Now) { SignOff = "The committee meets tomorrow" }, Stop);

        Assert.Equal("Enter why the report is published although it is not ready in every point", without.WhyNot!.Sentence);
        Assert.NotNull(with.Edition);
        var entry = await ledger.Db.AuditEntries.SingleAsync(entry => entry.What == "Report on 2025-26 published, edition 1", Stop);
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
            db => db.Users.AddRange(new[] { Manager, Nora }.Select(one =>
                new Account { Id = one.Id, Name = one.Name, Role = one.Role, UserName = $"{one.Id}@example.org", Email = $"{one.Id}@example.org" })));
        ledger.Add(new CaseFacts("C1", "children-act", new DateOnly(2025, 6, 2)), Concluded(outcome));
        await ledger.Db.SaveChangesAsync();
        return ledger;
    }

    private static Task ApproveAsync(Ledger ledger, string? reason = null) => ledger.Db.ApproveReportAsync(Year, Manager, Nora, Now, reason);

    private static string Text(PublishedFile html) => System.Text.Encoding.UTF8.GetString(html.Content);

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
