using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Builders;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>The sheet with which a report goes before a committee.</summary>
public sealed partial class CommitteeSheetTests
{
    private static readonly DateOnly June = new(2025, 6, 2);
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sheet_WithoutAWord_SaysWhatSuchSheetsUsuallySay()
    {
        await using var ledger = await Ledger.OpenAsync();

        var (report, text) = await SheetAsync(ledger);

        Assert.Contains("From " + report.Cover.Team + " Electoral divisions affected All Key decision No Forward plan reference Not applicable", text,
            StringComparison.Ordinal);
        Assert.Contains("2 Recommendation Members are asked to note the report.", text, StringComparison.Ordinal);
        Assert.Contains("No payment was recorded in the year or the year before.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Main issues", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Contents", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_OfACouncilWithUsualWords_SaysThemUnlessTheReportHasItsOwn()
    {
        await using var ledger = await Ledger.OpenAsync(db =>
        {
            var layout = new ReportLayout();
            layout.Decide(ReportLayoutFacts.None with
            {
                Sheet = [new("sheet-to", "Children's Committee"), new("sheet-key-decision", ""), new("sheet-finance", "Met from {{payments}} of budget.")],
            });
            db.ReportLayouts.Add(layout);
        });
        ledger.Db.Payments.Add(new Payment(null, new PaymentFacts(June, "distress", 150.5m)));
        Write(ledger, SheetSlot.Purpose, "To tell of {{received stage=1}} complaints.");
        ledger.Add(new CaseFacts("C1", "children-act", June), new StageFacts(1, June));

        var (report, text) = await SheetAsync(ledger);

        Assert.Contains("To Children's Committee From", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Key decision", text, StringComparison.Ordinal);
        Assert.Contains("1 Purpose To tell of 1 complaints.", text, StringComparison.Ordinal);
        Assert.Contains("Financial implications Met from £150.50 of budget. £150.50 (£0) was paid because of complaints", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Question.Parse("2025-26", "received", "stage=1"), report.Shown);
    }

    [Fact]
    public async Task Sheet_MainIssuesBackgroundAndContact_AreThoseOfTheReport()
    {
        await using var ledger = await Ledger.OpenAsync();
        Write(ledger, ReportSlot.Headlines, "- Fewer complaints");
        Write(ledger, ReportSlot.Introduction, "How we began.");
        Write(ledger, ReportSlot.Contact, "Ring us.");

        var (_, text) = await SheetAsync(ledger);

        Assert.Contains("3 Background How we began.", text, StringComparison.Ordinal);
        Assert.Contains("4 Main issues Fewer complaints 5 Alternatives considered", text, StringComparison.Ordinal);
        Assert.Contains("8 Contact Ring us.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_ThatSaysASmallNumber_IsKeptFromOfficers()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Add(new CaseFacts("C1", "children-act", June), new StageFacts(1, June));
        Write(ledger, SheetSlot.Purpose, "To tell of {{received stage=1}} complaints.");
        await ledger.Db.SaveChangesAsync(Stop);

        var draft = await AnnualReport.DraftAsync(ledger.Db, Year, A.Officer(), Now, Stop);

        Assert.Contains("To tell of suppressed complaints.", await TextOf(draft.CommitteeSheet!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Docx_OfTheSheet_IsWhatWordExpects()
    {
        await using var ledger = await Ledger.OpenAsync();
        var (report, _) = await SheetAsync(ledger);

        using var word = WordprocessingDocument.Open(new MemoryStream(ReportFiles.ToDocx(report.CommitteeSheet!)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word, Stop).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.StartsWith("Cover sheet: Annual report", word.PackageProperties.Title, StringComparison.Ordinal);
    }

    private static void Write(Ledger ledger, ReportSlot slot, string words)
    {
        var text = new ReportText(Year, slot);
        text.Restate(1, new NewWords(words, []), new Author(null, "Mabel Firth", Now));
        ledger.Db.ReportTexts.Add(text);
    }

    private static async Task<(AnnualReport Report, string Text)> SheetAsync(Ledger ledger)
    {
        await ledger.Db.SaveChangesAsync(Stop);
        var report = await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop);
        return (report, await TextOf(report.CommitteeSheet!));
    }

    private static async Task<string> TextOf(Paper paper) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(paper)), " ")), " ");

    [GeneratedRegex("<style>.*?</style>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
