using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Word;

/// <summary>Paragraphs of a Word document.</summary>
internal static partial class WordText
{
    /// <summary>A paragraph of that style; the ordinary one where none is named.</summary>
    public static Paragraph Line(string text, string? style = null) => Of(style, Run(text));

    /// <summary>A paragraph that begins with bold words.</summary>
    public static Paragraph Item(string bold, string text) => Of(null, Bold(bold), Run(text));

    /// <summary>A paragraph of that style made of those parts.</summary>
    public static Paragraph Of(string? style, params OpenXmlElement[] parts)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.AddChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(parts);
        return paragraph;
    }

    /// <summary>Words, with every blank that they have.</summary>
    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Words in which no name of a period is broken at the end of a line.</summary>
    public static Run Unbroken(string text)
    {
        var run = new Run();
        foreach (var (part, at) in Period().Split(text).Select((part, at) => (part, at)))
        {
            run.Append(at == 0 ? [] : new OpenXmlElement[] { new NoBreakHyphen() });
            run.Append(new Text(part) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    // The hyphen of "2024-25".
    [GeneratedRegex(@"(?<=\b\d{4})-(?=\d{2}\b)")]
    private static partial Regex Period();

    /// <summary>Words in bold.</summary>
    public static Run Bold(string text) => Run(text, bold: true, italic: false);

    /// <summary>Words, in bold or italics or both.</summary>
    public static Run Run(string text, bool bold, bool italic)
    {
        var run = Run(text);
        if (bold || italic)
        {
            run.PrependChild(new RunProperties([.. bold ? new OpenXmlElement[] { new Bold() } : [], .. italic ? new OpenXmlElement[] { new Italic() } : []]));
        }

        return run;
    }
}
