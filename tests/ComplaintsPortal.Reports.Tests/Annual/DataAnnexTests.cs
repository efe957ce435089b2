using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Tests.Figures;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>The report can be read, and its data annex has every table.</summary>
public sealed class DataAnnexTests
{
    private static readonly DateOnly June = new(2025, 6, 2);
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Report_OnAWholeYear_IsTwelveToSixteenPages()
    {
        foreach (var report in new[] { await PublishedReport.KentAsync(), await PublishedReport.CambridgeshireAsync() })
        {
            Assert.InRange((await PdfTools.TextAsync(await report.PdfAsync())).Count(letter => letter == '\f'), 12, 16);
        }
    }

    [Fact]
    public async Task Annex_OfAPublishedYear_HasEveryTableThatTheReportHasOrNames()
    {
        var report = (await PublishedReport.KentAsync()).Report;

        var annex = BlocksOf(report.Annex!.Sections).ToList();
        var tables = annex.Cast<Table>().ToDictionary(table => table.Number);

        Assert.Equal(Enumerable.Range(1, tables.Count), tables.Keys.Order());
        Assert.All(BlocksOf(report.Sections).OfType<Table>(), table => Assert.Contains(tables.Values, same => same.Caption == table.Caption));
        Assert.All(BlocksOf(report.Sections).OfType<Chart>(), chart => Assert.Equal(chart.Data.Caption, tables[chart.AnnexTable!.Value].Caption));
        Assert.True(BlocksOf(report.Sections).OfType<Table>().Count() < tables.Count / 3);
    }

    [Theory]
    [InlineData(PartDetail.Usual, 1, 0, true)]
    [InlineData(PartDetail.Charts, 1, 0, true)]
    [InlineData(PartDetail.Tables, 0, 1, true)]
    [InlineData(PartDetail.All, 1, 2, false)]
    public async Task Part_InTheDetailThatTheCouncilWants_ShowsItAndSaysWhereTheRestIs(PartDetail detail, int charts, int tables, bool more)
    {
        await using var ledger = await Ledger.OpenAsync(db => Decide(db, ReportLayoutFacts.None with { Sections = [new("complaints", Detail: detail)] }));
        for (var number = 0; number < 24; number++)
        {
            string[] outcomes = ["upheld", "partially-upheld", "not-upheld"];
            ledger.Add(new CaseFacts($"C{number}", "code", June), new StageFacts(1, June) { Concluded = June.AddDays(7), Outcome = outcomes[number % 3] });
        }

        var report = await ReportAsync(ledger);

        var part = report.Sections.Single(section => section.Heading.Contains("stage 1", StringComparison.Ordinal));
        var blocks = BlocksOf([part]).ToList();
        Assert.Equal(charts, blocks.OfType<Chart>().Count());
        Assert.True(blocks.OfType<Table>().Count() >= tables);
        Assert.Equal(more, blocks.OfType<Note>().Any(note => note.Text.Contains("of this part stand", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Procedure_WithoutAPart_IsNamedWhereEverythingIsCounted()
    {
        await using var ledger = await Ledger.OpenAsync(db => Decide(db, ReportLayoutFacts.None with { WithoutPart = ["mp-enquiry"] }));
        for (var number = 0; number < 3; number++)
        {
            ledger.Add(new CaseFacts($"E{number}", "mp-enquiry", June), new StageFacts(1, June));
        }

        var report = await ReportAsync(ledger);

        Assert.DoesNotContain(report.Sections, section => section.Heading.Contains("nquir", StringComparison.Ordinal));
        Assert.Contains(
            BlocksOf(report.Sections).OfType<Paragraph>(),
            paragraph => paragraph.Words.Text == "Counted here and told of in no part of its own: MP enquiry 3 (0).");
        Assert.Empty(report.Faults);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Kinds_OfWhichThereWereFew_ShareAPartUnlessTheCouncilKeepsThemApart(bool apart, bool share)
    {
        await using var ledger = await Ledger.OpenAsync(db => Decide(db, ReportLayoutFacts.None with { KeepsFewApart = apart }));
        ledger.Add(new CaseFacts("E1", "mp-enquiry", June), new StageFacts(1, June));
        ledger.Add(new CaseFacts("C1", "compliment", June), new StageFacts(1, June));

        var report = await ReportAsync(ledger);

        var together = report.Sections.SingleOrDefault(section => section.Heading == "Other records in brief");
        Assert.Equal(share, together is not null);
        Assert.Equal(share ? 2 : 0, together?.Sections.Count ?? 0);
    }

    private static void Decide(Data.PortalDb db, ReportLayoutFacts facts)
    {
        var layout = new ReportLayout();
        layout.Decide(facts);
        db.ReportLayouts.Add(layout);
    }

    private static async Task<AnnualReport> ReportAsync(Ledger ledger)
    {
        await ledger.Db.SaveChangesAsync(Stop);
        return await AnnualReport.ComposeAsync(ledger.Db, Period.Parse("2025-26"), null, Now, Stop);
    }

    private static IEnumerable<Block> BlocksOf(IEnumerable<Section> sections) =>
        sections.SelectMany(section => section.WithAllBelow()).SelectMany(section => section.Blocks);
}
