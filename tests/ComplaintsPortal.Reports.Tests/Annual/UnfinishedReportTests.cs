using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Builders;
using DocumentFormat.OpenXml.Packaging;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>A report on a period that is not over counts what has been, and compares it with the same days of the year before.</summary>
public sealed partial class UnfinishedReportTests
{
    private static readonly DateOnly[] Received =
    [
        new(2025, 4, 10), new(2025, 10, 20), new(2025, 11, 28), new(2024, 6, 2), new(2024, 11, 28), new(2024, 11, 29), new(2025, 3, 3),
    ];

    private static readonly DateTimeOffset Now = new(2025, 11, 28, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Report_OnAYearThatIsNotOver_ComparesWithTheSameDaysOfTheYearBefore()
    {
        await using var ledger = await LedgerAsync();

        var report = await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop);

        var (text, csv) = (await TextOf(report), Encoding.UTF8.GetString(ReportFiles.ToCsv(report)));
        Assert.Contains("\n2025-04-01..2025-11-28,received,kind=complaint;stage=1,3\n", csv, StringComparison.Ordinal);
        Assert.Contains("\n2024-04-01..2024-11-28,received,kind=complaint;stage=1,2\n", csv, StringComparison.Ordinal);
        Assert.Contains("Procedure 2024-25, same days 2025-26 so far Change Statutory complaint 2 3", text, StringComparison.Ordinal);
        Assert.Equal(Year, report.Period);
    }

    [Fact]
    public async Task Report_OnAYearThatIsNotOver_SaysSoInItsTitleAndOnEveryPage()
    {
        await using var ledger = await LedgerAsync();

        var report = await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop);

        Assert.EndsWith("children's services: the year so far", report.Cover.Title, StringComparison.Ordinal);
        Assert.Equal("1 April 2025 to 28 November 2025", report.Cover.Period);
        Assert.EndsWith(": complaints and feedback, 2025-26 to 28 November 2025, not over (draft)", report.Cover.RunningFoot, StringComparison.Ordinal);
        Assert.Contains(
            "Not over The year ends on 31 March 2026. Everything is counted from 1 April 2025 to 28 November 2025 and compared with the same days a year "
                + "before, 1 April 2024 to 28 November 2024.",
            await TextOf(report), StringComparison.Ordinal);
        using var word = WordprocessingDocument.Open(new MemoryStream(ReportFiles.ToDocx(report)), isEditable: false);
        Assert.Contains("28 November 2025, not over (draft)", word.MainDocumentPart!.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
        Assert.Contains("Not over: The year ends on 31 March 2026.", word.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OnAYearThatIsNotOver_SaysNothingOfDaysToCome()
    {
        await using var ledger = await LedgerAsync();

        var report = await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop);

        var text = await TextOf(report);
        Assert.Contains("Records Q1 Q2 Q3 so far All Statutory complaint 1 (1) 0 (0) 2 (1) 3 (2)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Q4", text, StringComparison.Ordinal);
        Assert.DoesNotContain("on 31 March 2026", text.Replace("The year ends on 31 March 2026", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(report.Figures, figure => Assert.True(figure.Question.Period.To <= new DateOnly(2025, 11, 28), figure.Question.ToString()));
    }

    [Fact]
    public async Task Report_ReadByAnOfficer_CountsWholeMonthsAlone()
    {
        await using var ledger = await LedgerAsync();

        var report = await AnnualReport.DraftAsync(ledger.Db, Year, A.Officer(), Now, Stop);

        Assert.Equal("1 April 2025 to 31 October 2025", report.Cover.Period);
        Assert.All(report.Figures, figure => Assert.Null(SmallFigures.WhyNotAsk(figure.Question.Period, A.Officer())));
    }

    [Theory]
    [InlineData("2026-27", "The year begins on 1 April 2026.")]
    [InlineData("2025-26 Q4", "The quarter begins on 1 January 2026.")]
    public async Task Report_OnAPeriodThatHasNotBegun_HasNoFigures(string period, string said)
    {
        await using var ledger = await LedgerAsync();

        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.Parse(period), null, Now, Stop);

        Assert.Empty(report.Figures);
        Assert.Contains(said, await TextOf(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readiness_OfAYearThatIsNotOver_SaysUpToWhenItCounts()
    {
        await using var ledger = await LedgerAsync();

        var readiness = await Readiness.CheckAsync(ledger.Db, await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop), Now, Stop);

        Assert.Equal("The period ends on 31 March 2026 and the report counts to 28 November 2025: its figures can still change.", readiness.Points[0]);
    }

    private static async Task<Ledger> LedgerAsync()
    {
        var ledger = await Ledger.OpenAsync();
        foreach (var (received, number) in Received.Select((date, number) => (date, number)))
        {
            ledger.Add(new CaseFacts($"C{number}", "children-act", received), new StageFacts(1, received));
        }

        await ledger.Db.SaveChangesAsync(Stop);
        return ledger;
    }

    private static async Task<string> TextOf(AnnualReport report) =>
        await TextOf(report.Paper) + (report.Annex is { } annex ? await TextOf(annex) : "");

    private static async Task<string> TextOf(Paper paper) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(paper)), " ")), " ");

    [GeneratedRegex("<style>.*?</style>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
