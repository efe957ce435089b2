using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Tests.Annual;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Tests.Word;

public sealed class WordDocumentTests
{
    [Fact]
    public async Task Docx_OfTheReport_IsWhatWordExpects()
    {
        using var word = Open(await PublishedReport.KentAsync());

        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word, TestContext.Current.CancellationToken);

        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Contains("Kent County Council", word.PackageProperties.Title, StringComparison.Ordinal);
        Assert.Equal("en-GB", word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<W.Languages>().Single().Val);
    }

    [Fact]
    public async Task Docx_OfTheReport_HasEveryHeadingAtItsLevelAndInTheContents()
    {
        var report = await PublishedReport.KentAsync();
        using var word = Open(report);

        var headings = Paragraphs(word).Where(line => Style(line).StartsWith("Heading", StringComparison.Ordinal)).ToList();
        var links = Paragraphs(word).SelectMany(line => line.Elements<W.Hyperlink>()).ToList();

        Assert.Equal(
            report.Report.Sections.SelectMany(section => section.WithAllBelow())
                .Select(section => ($"Heading{section.Number.Split('.').Length}", $"{section.Number} {section.Heading}")),
            headings.Select(line => (Style(line), line.InnerText)));
        Assert.Equal(
            headings.Where(line => Style(line) is "Heading1" or "Heading2")
                .Select(line => (line.InnerText, line.Elements<W.BookmarkStart>().Single().Name!.Value)),
            links.Select(link => (link.InnerText, link.Anchor!.Value)));
    }

    [Fact]
    public async Task Docx_OfTheReport_HasEveryTableWithItsNumbersAndARepeatedFirstRow()
    {
        var report = await PublishedReport.KentAsync();
        using var word = Open(report);

        var written = word.MainDocumentPart!.Document!.Body!.Elements<W.Table>().ToList();

        Assert.Equal(TablesOf(report).Select(CellsOf), written.Select(CellsOf));
        Assert.All(written, table => Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>()));
        Assert.All(written, table => Assert.False(string.IsNullOrEmpty(table.GetFirstChild<W.TableProperties>()!.TableCaption!.Val)));
    }

    [Fact]
    public async Task Docx_OfTheReport_SaysInWordsWhatEveryChartShows()
    {
        var report = await PublishedReport.KentAsync();
        using var word = Open(report);

        var charts = BlocksOf(report).OfType<Chart>().ToList();

        Assert.NotEmpty(charts);
        Assert.Equal(
            charts.Select(chart => $"{chart.Caption}. {chart.Description}"),
            word.MainDocumentPart!.Document!.Descendants<DocProperties>().Select(picture => picture.Description!.Value!));
    }

    private static WordprocessingDocument Open(PublishedReport report) =>
        WordprocessingDocument.Open(new MemoryStream(ReportFiles.ToDocx(report.Report)), isEditable: false);

    private static IEnumerable<W.Paragraph> Paragraphs(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>();

    private static string Style(W.Paragraph line) => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    private static IEnumerable<Block> BlocksOf(PublishedReport report) =>
        report.Report.Sections.SelectMany(section => section.WithAllBelow()).SelectMany(section => section.Blocks);

    private static IEnumerable<Table> TablesOf(PublishedReport report) => BlocksOf(report)
        .Select(block => block switch { Table table => table, Chart { AnnexTable: null } chart => chart.Data, _ => null }).OfType<Table>();

    private static string CellsOf(Table table) => string.Join('\n',
        table.Rows.Concat(table.Total is { } total ? [total] : []).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text).Prepend(row.Label)))
            .Prepend(string.Join('|', table.Columns.Select(column => column.Heading))));

    // A period in a table is not broken at the end of a line.
    private static string TextOf(W.TableCell cell) =>
        string.Concat(cell.Descendants().Select(part => part switch { W.Text text => text.Text, W.NoBreakHyphen => "-", _ => "" }));

    private static string CellsOf(W.Table table) => string.Join('\n', table.Elements<W.TableRow>().Select(
        row => string.Join('|', row.Elements<W.TableCell>().Select(cell => TextOf(cell).TrimStart('↑', '↓', '↔').TrimStart()))));
}
