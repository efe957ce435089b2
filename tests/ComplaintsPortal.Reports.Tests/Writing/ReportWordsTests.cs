using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Reports.Writing;
using ComplaintsPortal.Testing.Builders;
using Microsoft.Extensions.Time.Testing;

namespace ComplaintsPortal.Reports.Tests.Writing;

/// <summary>Words stand in the report with their figures, and what no longer fits is said before it is published.</summary>
public sealed partial class ReportWordsTests
{
    private const string StageOne = "stage-children-act-1";
    private static readonly DateOnly June = new(2025, 6, 2);
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("received procedure=children-act stage=1", "8")]
    [InlineData("received procedure=children-act stage=1 period=last-year", "10")]
    [InlineData("change received procedure=children-act stage=1", "a 20% decrease")]
    [InlineData("change received stage=1 period=last-year", "the first year with figures")]
    [InlineData("change received procedure=children-act stage=1 channel=email", "up from none the year before")]
    [InlineData("change received channel=phone", "no change")]
    [InlineData("share outcome=upheld of concluded procedure=children-act stage=1", "38%")]
    [InlineData("share outcome=upheld of concluded procedure=children-act stage=2", "(no figure)")]
    [InlineData("most-common channel stage=1", "e-mail")]
    [InlineData("most-common theme kind=complaint", "communication and delay, equally")]
    [InlineData("most-common complainant stage=1", "(no figure)")]
    [InlineData("payments", "£1,150.50")]
    [InlineData("caseload caseload=open-cases", "(no figure)")]
    public async Task Preview_OfAFigure_SaysItInWords(string written, string said)
    {
        await using var ledger = await LedgerAsync();

        var preview = await PreviewAsync(ledger, $"{{{{{written}}}}}", A.Manager());

        Assert.Equal([], preview.Errors);
        Assert.Equal(said, Assert.Single(preview.Figures).Said.Words);
        Assert.Contains($"<span class=\"filled\">{said}</span>", WebUtility.HtmlDecode(preview.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithWords_HasThemAtTheirPartsWithTheirFiguresAndQuestions()
    {
        await using var ledger = await LedgerAsync();
        await WriteAsync(ledger, StageOne, "We had {{received procedure=children-act stage=1 channel=email period=2024-25 Q1}} by e-mail before.");
        await WriteAsync(ledger, "headlines", "- **One** thing");
        await WriteAsync(ledger, "advocacy", "Nobody was *turned* away.");

        var report = await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop);
        var text = await TextOf(report);

        Assert.Equal("What members should know", report.Sections[0].Heading);
        Assert.Contains("Statutory complaint, stage 1: Local resolution We had 0 by e-mail before. Limit: 10 working days", text, StringComparison.Ordinal);
        Assert.Contains("Advocacy Nobody was turned away.", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("One thing", StringComparison.Ordinal) < text.IndexOf("Contents", StringComparison.Ordinal));
        Assert.Contains("2024-25 Q1,received,channel=email;procedure=children-act;stage=1,0",
            Encoding.UTF8.GetString(ReportFiles.ToCsv(report)), StringComparison.Ordinal);
        Assert.Equal([], report.WordsToSettle);
    }

    [Fact]
    public async Task Report_WithoutWords_IsWhatItWas()
    {
        await using var ledger = await LedgerAsync();
        var before = await ReportFiles.ToHtmlAsync(await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop));
        await WriteAsync(ledger, "advocacy", "Words");
        await WriteAsync(ledger, "advocacy", "");

        Assert.Equal(before, await ReportFiles.ToHtmlAsync(await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop)));
    }

    [Fact]
    public async Task Readiness_AFigureThatMovedSinceItsTextWasSaved_IsNamedWithBothValues()
    {
        await using var ledger = await LedgerAsync();
        await WriteAsync(ledger, "conclusion", "{{received procedure=children-act stage=1}} and {{most-common channel stage=1}}");
        ledger.Add(new CaseFacts("LATE", "children-act", June) { Channel = "email" }, new StageFacts(1, June));
        await ledger.Db.SaveChangesAsync(Stop);

        var ready = await ReadinessAsync(ledger);
        var list = await new WordsBook(ledger.Db, new FakeTimeProvider(Now)).ListAsync(Year, A.Manager(), Stop);

        Assert.Contains(
            "The words \"Conclusion\" were saved when {{received procedure=children-act stage=1}} said \"8\": it says \"9\" now.", ready.Points);
        Assert.Equal([new ChangedFigure("received procedure=children-act stage=1", "8", "9")], list.Single(slot => slot.Slot.Key == "conclusion").Changed);

        await WriteAsync(ledger, "conclusion", "{{received procedure=children-act stage=1}} and {{most-common channel stage=1}}");

        Assert.DoesNotContain((await ReadinessAsync(ledger)).Points, point => point.StartsWith("The words", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Readiness_LastYearsTextLeftAsItWas_IsNamed()
    {
        await using var ledger = await LedgerAsync();
        await WriteAsync(ledger, "contact", "Ring us", takenFrom: "2024-25");

        Assert.Contains(
            "The words \"Contact and how to complain\" are those of 2024-25, and nobody has edited them yet.", (await ReadinessAsync(ledger)).Points);
    }

    [Fact]
    public async Task Readiness_AFigureWithoutAValueOrThatNobodyKnows_IsNamed()
    {
        await using var ledger = await LedgerAsync();
        await WriteAsync(ledger, "equality", "{{caseload caseload=open-cases}}");
        await WriteAsync(ledger, "themes", "{{received channel=pigeon}}, [x](http://example.org)");

        var points = (await ReadinessAsync(ledger)).Points;

        Assert.Contains("The words \"Equality\" insert {{caseload caseload=open-cases}}, which has no value.", points);
        Assert.Contains(
            points,
            point => point.StartsWith("The words \"Themes\" cannot stand so: {{received channel=pigeon}}: \"pigeon\" is not", StringComparison.Ordinal));
        Assert.Contains("(no figure), x", await TextOf(await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("received procedure=children-act stage=1", "8")]
    [InlineData("concluded outcome=upheld procedure=children-act stage=1", "suppressed")]
    [InlineData("share outcome=upheld of concluded procedure=children-act stage=1", "suppressed")]
    [InlineData("change concluded outcome=upheld procedure=children-act", "suppressed")]
    [InlineData("most-common theme kind=complaint", "suppressed")]
    [InlineData("most-common channel stage=1", "e-mail")]
    public async Task Preview_ForAnOfficer_HidesWhatTellsASmallNumber(string written, string said)
    {
        await using var ledger = await LedgerAsync();

        var preview = await PreviewAsync(ledger, $"{{{{{written}}}}}", A.Officer());

        Assert.Equal(said, Assert.Single(preview.Figures).Said.Words);
        Assert.DoesNotContain("suppressed", Assert.Single(preview.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfADay_IsRefusedToAnOfficer()
    {
        await using var ledger = await LedgerAsync();

        var preview = await PreviewAsync(ledger, "{{received period=2025-06-02..2025-06-02}}", A.Officer());

        Assert.StartsWith(
            "{{received period=2025-06-02..2025-06-02}}: ask about whole calendar months", Assert.Single(preview.Errors), StringComparison.Ordinal);
        Assert.Equal("suppressed", Assert.Single(preview.Figures).Said.Words);
    }

    [Fact]
    public async Task Draft_ForAnOfficer_SuppressesInsertedFiguresAndWhatHasChangedInThem()
    {
        await using var ledger = await LedgerAsync();
        await WriteAsync(ledger, "conclusion", "Upheld: {{concluded outcome=upheld procedure=children-act stage=1}} of many.");
        ledger.Add(new CaseFacts("LATE", "children-act", June), new StageFacts(1, June) { Concluded = June.AddDays(3), Outcome = "upheld" });
        await ledger.Db.SaveChangesAsync(Stop);

        var draft = await AnnualReport.DraftAsync(ledger.Db, Year, A.Officer(), Now, Stop);
        var ready = await Readiness.CheckForAsync(A.Officer(), ledger.Db, draft, Now, Stop);

        Assert.Contains("Upheld: suppressed of many.", await TextOf(draft), StringComparison.Ordinal);
        Assert.Contains(ready.Points, point => point.Contains("said \"suppressed\": it says \"suppressed\" now", StringComparison.Ordinal));
        Assert.Contains("Upheld: 4 of many.", await TextOf(await AnnualReport.DraftAsync(ledger.Db, Year, A.Manager(), Now, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_ReadInThePortal_LeadsFromEachFigureInWordsToWhatItCounted()
    {
        await using var ledger = await LedgerAsync();
        await WriteAsync(ledger, "headlines", "- We had {{received procedure=children-act stage=1}}, {{change received procedure=children-act stage=1}}\n"
            + "- **{{share outcome=upheld of concluded procedure=children-act stage=1}}** upheld\n"
            + "- {{concluded outcome=upheld procedure=children-act stage=1}} in all\n"
            + "- Most came by {{most-common channel stage=1}}, and {{caseload caseload=open-cases}} worked on");

        var toManager = await LinksAsync(await AnnualReport.DraftAsync(ledger.Db, Year, A.Manager(), Now, Stop));
        var toOfficer = await LinksAsync(await AnnualReport.DraftAsync(ledger.Db, Year, A.Officer(), Now, Stop));

        Assert.Equal(
        [
            ("8", "2025-26,received,procedure=children-act;stage=1"), ("a 20% decrease", "2025-26,received,procedure=children-act;stage=1"),
            ("38%", "2025-26,concluded,outcome=upheld;procedure=children-act;stage=1"),
            ("3", "2025-26,concluded,outcome=upheld;procedure=children-act;stage=1"), ("e-mail", "2025-26,received,channel=email;stage=1"),
        ], toManager.Where(link => link.Said != "(no figure)"));
        Assert.DoesNotContain(toOfficer, link => link.Said is "3" or "38%" or "suppressed");
    }

    [Theory]
    [InlineData("- 1\n- 2\n- 3\n- 4\n- 5", null)]
    [InlineData("- 1\n- 2\n- 3\n- 4\n- 5\n- 6", "Choose at most 5 points: there are 6")]
    [InlineData("Words", "Write what members should know as one list")]
    public async Task Preview_OfWhatMembersShouldKnow_TakesFivePoints(string text, string? error)
    {
        await using var ledger = await LedgerAsync();

        var preview = await new WordsBook(ledger.Db, new FakeTimeProvider(Now)).PreviewAsync(Year, ReportSlot.Headlines, text, A.Manager(), Stop);

        Assert.Equal(error is null ? 0 : 1, preview.Errors.Count);
        Assert.All(preview.Errors, one => Assert.StartsWith(error!, one, StringComparison.Ordinal));
    }

    // This year 8 complaints, of which 3 were upheld, most by e-mail; a year before 10, none by e-mail.
    private static async Task<Ledger> LedgerAsync()
    {
        var ledger = await Ledger.OpenAsync();
        for (var number = 0; number < 18; number++)
        {
            var received = number < 8 ? June : June.AddYears(-1);
            var made = ledger.Add(
                new CaseFacts($"C{number}", "children-act", received) { Channel = number < 7 ? "email" : "letter" },
                new StageFacts(1, received) { Concluded = received.AddDays(7), Outcome = number < 3 ? "upheld" : "not-upheld" });
            made.Stages[0].Interchange.RestatePoints(number < 4 ? [new PointFacts(number % 2 == 0 ? "delay" : "communication", null, "upheld")] : []);
        }

        ledger.Db.Payments.AddRange(new Payment(null, new PaymentFacts(June, "distress", 150.5m)), new Payment(null, new PaymentFacts(June, "panel", 1000m)));
        await ledger.Db.SaveChangesAsync(Stop);
        return ledger;
    }

    private static Task<TextPreview> PreviewAsync(Ledger ledger, string text, Officer writer) =>
        new WordsBook(ledger.Db, new FakeTimeProvider(Now)).PreviewAsync(Year, ReportSlot.Conclusion, text, writer, Stop);

    private static async Task WriteAsync(Ledger ledger, string key, string text, string? takenFrom = null)
    {
        ledger.Db.ChangeTracker.Clear();
        var slot = ReportSlot.Of(ledger.Setup.Procedures).Single(one => one.Key == key);
        var preview = await new WordsBook(ledger.Db, new FakeTimeProvider(Now)).PreviewAsync(Year, slot, text, A.Manager(), Stop);
        var stored = await ledger.Db.ReportTexts.FindAsync([Year.Name, key], Stop);
        var written = stored ?? ledger.Db.ReportTexts.Add(new ReportText(Year, slot)).Entity;
        await ledger.Db.Entry(written).Collection(one => one.Versions).LoadAsync(Stop);
        written.Restate((written.Current?.Number ?? 0) + 1, new NewWords(text, preview.Said) { TakenFrom = takenFrom }, new Author(null, "Mabel Firth", Now));
        await ledger.Db.SaveChangesAsync(Stop);
    }

    private static async Task<IReadOnlyList<(string Said, string Asked)>> LinksAsync(AnnualReport draft) =>
    [
        .. new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(draft.Paper, question => question.ToString())))
            .QuerySelectorAll(".filled a").Select(link => (link.TextContent, link.GetAttribute("href")!)),
    ];

    private static async Task<Readiness> ReadinessAsync(Ledger ledger) =>
        await Readiness.CheckAsync(ledger.Db, await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop), Now, Stop);

    private static async Task<string> TextOf(AnnualReport report) => Spaces().Replace(
        WebUtility.HtmlDecode(Tags().Replace(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report)), " ")), " ")
        .Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
