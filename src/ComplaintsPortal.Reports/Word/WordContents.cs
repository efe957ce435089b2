using System.Globalization;
using ComplaintsPortal.Reports.Document;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ComplaintsPortal.Reports.Word;

/// <summary>
/// The headings of a report in Word, and its contents, which link to them. The contents are a field: whoever has put the report into a paper
/// of their own makes them anew with one key.
/// </summary>
internal static class WordContents
{
    // The field takes the two upper levels, links them, and leaves the pages to whoever updates it.
    private const string Field = @" TOC \o ""1-2"" \h \n ";
    private const int Levels = 2;

    /// <summary>The heading and the entries.</summary>
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<Section> sections)
    {
        var entries = sections.SelectMany(section => Entries(section, 1)).ToList();
        yield return WordText.Line("Contents", WordStyles.ContentsHeading);
        for (var at = 0; at < entries.Count; at++)
        {
            if (at == 0)
            {
                entries[at].InsertAfter(Mark(FieldCharValues.Begin), entries[at].ParagraphProperties);
                entries[at].InsertAfter(new Run(new FieldCode(Field) { Space = SpaceProcessingModeValues.Preserve }), entries[at].ChildElements[1]);
                entries[at].InsertAfter(Mark(FieldCharValues.Separate), entries[at].ChildElements[2]);
            }

            if (at == entries.Count - 1)
            {
                entries[at].AppendChild(Mark(FieldCharValues.End));
            }

            yield return entries[at];
        }
    }

    /// <summary>The heading of a part, to which the contents link.</summary>
    public static Paragraph Heading(Section section, int level)
    {
        var name = NameOf(section);
        var id = IdOf(section);
        return WordText.Of(
            WordStyles.Heading(level), new BookmarkStart { Id = id, Name = name }, WordText.Run(TextOf(section)), new BookmarkEnd { Id = id });
    }

    private static IEnumerable<Paragraph> Entries(Section section, int level) => level > Levels
        ? []
        : section.Sections.SelectMany(below => Entries(below, level + 1)).Prepend(WordText.Of(
            WordStyles.Entry(level), new Hyperlink(WordText.Run(TextOf(section))) { Anchor = NameOf(section), History = true }));

    private static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });

    private static string TextOf(Section section) => $"{section.Number} {section.Heading}";

    // "3.1" is 301: a number of its own for each part, which Word asks for.
    private static string IdOf(Section section) => section.Number.Split('.')
        .Aggregate(0, (id, part) => (id * 100) + int.Parse(part, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Section section) => section.Anchor.Replace('-', '_');
}
