using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Word;

/// <summary>
/// A report as a Word document, for the clerk who has to put it before a committee: headings that make the contents, tables whose first row
/// is repeated, pictures with their words. It says what the HTML says.
/// </summary>
internal static class WordDocument
{
    /// <summary>Writes the report.</summary>
    public static byte[] Of(Paper report) => report.Cover.IsForYoungPeople ? OfFewPages(report) : Write(report.Cover, WordStyles.Make(), written =>
    [
        .. WordCover.Of(report.Cover), .. Of(report.Sections.Where(section => section.Leads), written),
        .. report.Cover.IsSheet ? [] : WordContents.Of(report.Sections), .. Of(report.Sections.Where(section => !section.Leads), written),
    ]);

    // Large letters, without a page for the cover and without contents.
    private static byte[] OfFewPages(Paper paper) => Write(paper.Cover, WordStyles.Make(WordStyles.LargeLetters), written =>
    [
        WordText.Line(paper.Cover.Council, WordStyles.Heading(2)), WordText.Line(paper.Cover.Title, WordStyles.Title),
        WordText.Line($"{paper.Cover.Period}{(paper.Cover.IsDraft ? ". Draft" : "")}"),
        .. paper.Sections.SelectMany(section => section.Blocks.SelectMany(block => Of(block, written))
            .Prepend(WordText.Line(section.Heading, WordStyles.Heading(1)))),
    ]);

    private static byte[] Write(Cover cover, Styles styles, Func<WordWritten, IEnumerable<OpenXmlElement>> body)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Describe(package, cover);
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.Lists();
            var foot = main.AddNewPart<FooterPart>();
            foot.Footer = WordPage.Foot(cover.RunningFoot);
            var written = new WordWritten(main);
            main.Document = new(new Body([.. body(written), WordPage.Properties(main.GetIdOfPart(foot))]));
        }

        return stream.ToArray();
    }

    private static void Describe(WordprocessingDocument package, Cover cover)
    {
        package.PackageProperties.Title = cover.DocumentTitle;
        package.PackageProperties.Creator = cover.Council;
        package.PackageProperties.Language = WordStyles.Language;
    }

    private static IEnumerable<OpenXmlElement> Of(IEnumerable<Section> sections, WordWritten written, int level = 1) =>
        sections.SelectMany(section => (IEnumerable<OpenXmlElement>)
        [
            WordContents.Heading(section, level),
            .. section.Blocks.SelectMany(block => Of(block, written)),
            .. Of(section.Sections, written, level + 1),
        ]);

    private static IEnumerable<OpenXmlElement> Of(Block block, WordWritten written) => block switch
    {
        Document.Paragraph paragraph => [WordText.Line(paragraph.Words.Text)],
        Note note => [WordText.Line(note.Text, WordStyles.Note)],
        Points points => points.Items.Select(item => WordText.Line(item, WordStyles.Bullet)),
        Quotations quotations => quotations.Items.Select(item => WordText.Line(item, WordStyles.Quotation)),
        WrittenParagraph paragraph => [written.Of(paragraph)],
        WrittenList list => written.Of(list),
        WrittenQuotation quotation => written.Of(quotation),
        Definitions definitions => definitions.Items.Select(item => WordText.Item(item.Word, $": {item.Meaning}")),
        Sum { Holds: true } sum => [WordText.Line(sum.Sentence.Text)],
        Sum sum => [WordText.Item("Does not reconcile:", $" {sum.Sentence}")],
        KeyNumbers numbers => numbers.Items.Select(item => WordText.Item(item.Value.Text, Joined(item.What.Text, item.More.Text))),
        Movements lines => lines.Items.Select(item => WordText.Item($"{item.Direction.Symbol()} {item.What}:", $" {item.Sentence}")),
        Document.Table table => WordTable.Of(table),
        Chart chart => [WordText.Line(WordDrawing.CaptionOf(chart), WordStyles.Caption), WordDrawing.Of(chart),
            .. chart.AnnexTable is null ? WordTable.Of(chart.Data) : []],
        _ => throw new NotSupportedException($"Word has no form for a {block.GetType().Name}"),
    };

    private static string Joined(string what, string more) => more.Length == 0 ? $" {what}" : $" {what}: {more}";
}
