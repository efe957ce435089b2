using ComplaintsPortal.Reports.Document;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ComplaintsPortal.Reports.Word;

/// <summary>What people wrote in a report, in Word.</summary>
/// <param name="main">The part of the document that keeps the addresses of links and the counts of lists.</param>
internal sealed class WordWritten(MainDocumentPart main)
{
    /// <summary>A paragraph.</summary>
    public Paragraph Of(WrittenParagraph written) => WordText.Of(null, [.. Runs(written.Spans)]);

    /// <summary>A quotation.</summary>
    public IEnumerable<Paragraph> Of(WrittenQuotation written) =>
        written.Paragraphs.Select(paragraph => WordText.Of(WordStyles.Quotation, [.. Runs(paragraph)]));

    /// <summary>A list, counted from 1 where it is numbered.</summary>
    public IEnumerable<Paragraph> Of(WrittenList written)
    {
        var count = written.IsNumbered ? NewCount() : (int?)null;
        return written.Items.Select(item => Item(item, count));
    }

    private Paragraph Item(IReadOnlyList<Span> spans, int? count)
    {
        var item = WordText.Of(WordStyles.Bullet, [.. Runs(spans)]);
        if (count is { } number)
        {
            item.ParagraphProperties!.AddChild(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number }));
        }

        return item;
    }

    // Each list begins anew.
    private int NewCount()
    {
        var numbering = main.NumberingDefinitionsPart!.Numbering!;
        var number = numbering.Elements<NumberingInstance>().Count() + 1;
        numbering.AppendChild(new NumberingInstance(
            new AbstractNumId { Val = WordStyles.Counted }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
        { NumberID = number });
        return number;
    }

    private IEnumerable<OpenXmlElement> Runs(IReadOnlyList<Span> spans, bool bold = false, bool italic = false) => spans.SelectMany(span => span switch
    {
        BoldSpan strong => Runs(strong.Spans, true, italic),
        ItalicSpan slanted => Runs(slanted.Spans, bold, true),
        LinkSpan link => [new Hyperlink(Runs(link.Spans, bold, italic)) { Id = main.AddHyperlinkRelationship(new Uri(link.Address), isExternal: true).Id }],
        _ => [WordText.Run(span.Text, bold, italic)],
    });
}
