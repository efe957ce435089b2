using System.Text;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using PdfSharp.Pdf.IO;

namespace ComplaintsPortal.Reports.Printing.Accessible;

/// <summary>
/// What a Chromium-based browser leaves out of the tagged PDF that it prints, added as ISO 14289-1 (PDF/UA-1) asks: the mark of the standard
/// with title and author, roles for kinds of its own, bodies of list items, words for links, places of figures, and decoration told apart from
/// content.
/// </summary>
internal static class AccessiblePdf
{
    // ISO 14289-1 stands on PDF 1.7.
    private const int Version = 17;

    /// <summary>The same pages with that; as they came where they are not tagged at all.</summary>
    /// <param name="printed">What the browser printed.</param>
    /// <param name="author">Who answers for the document: the council.</param>
    /// <param name="places">What stands at each anchor, for the words of links.</param>
    public static byte[] Of(byte[] printed, string author, IReadOnlyDictionary<string, string> places)
    {
        if (printed.AsSpan().IndexOf("/StructTreeRoot"u8) < 0)
        {
            return printed;
        }

        using var document = PdfReader.Open(new MemoryStream(printed), PdfDocumentOpenMode.Modify);
        document.Version = Version;
        document.Info.Author = author;
        var structure = new StructureTree(document);
        foreach (var page in document.Pages)
        {
            var content = MarkedContent.Of(Encoding.Latin1.GetString(Content(page)), page.MediaBox.ToXRect().ToBox());
            Replace(document, page, Encoding.Latin1.GetBytes(content.Written));
            structure.Place(page, content.Figures);
            LinkWords.Add(page, places);
        }

        structure.Mend();
        using var saved = new MemoryStream();
        document.Save(saved);
        return Metadata.Added(saved.ToArray(), document.Info);
    }

    private static byte[] Content(PdfPage page) =>
    [
        .. page.Contents.Elements.OfType<PdfReference>().Select(part => (PdfDictionary)part.Value)
            .SelectMany(part => part.Stream!.UnfilteredValue.Append((byte)'\n')),
    ];

    private static void Replace(PdfDocument document, PdfPage page, byte[] content)
    {
        var stream = new PdfDictionary(document);
        stream.Elements.SetName("/Filter", "/FlateDecode");
        stream.CreateStream(Deflated.Of(content));
        document.Internals.AddObject(stream);
        page.Elements["/Contents"] = stream.Reference;
    }
}
