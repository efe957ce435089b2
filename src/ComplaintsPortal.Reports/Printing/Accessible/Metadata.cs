using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PdfSharp.Pdf;
using static System.FormattableString;

namespace ComplaintsPortal.Reports.Printing.Accessible;

/// <summary>What the document says of itself, with the mark of the standard that it follows (ISO 14289-1, 5; ISO 16684-1).</summary>
internal static partial class Metadata
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Standard = "http://www.aiim.org/pdfua/ns/id/";

    /// <summary>
    /// A saved document with it. PDFsharp writes metadata of its own when it saves, so that these take their place afterwards, as an update of
    /// the document (ISO 32000-1, 7.5.6).
    /// </summary>
    public static byte[] Added(byte[] saved, PdfDocumentInformation info)
    {
        var text = Encoding.Latin1.GetString(saved);
        var number = Object().Match(text).Groups["number"].Value;
        var trailer = Trailer().Match(text);
        var packet = Encoding.UTF8.GetBytes(Packet(info));
        var start = saved.Length + 1;
        var head = Invariant($"\n{number} 0 obj\n<< /Type /Metadata /Subtype /XML /Length {packet.Length} >>\nstream\n");
        const string Foot = "\nendstream\nendobj\n";
        var table = saved.Length + head.Length + packet.Length + Foot.Length;
        var end = Invariant($"xref\n{number} 1\n{start:D10} 00000 n \ntrailer\n<<{trailer.Groups["entries"].Value} /Prev {trailer.Groups["table"].Value} >>")
            + Invariant($"\nstartxref\n{table}\n%%EOF\n");
        return [.. saved, .. Encoding.Latin1.GetBytes(head), .. packet, .. Encoding.Latin1.GetBytes(Foot + end)];
    }

    private static string Packet(PdfDocumentInformation info) =>
        $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{Said(info)}\n<?xpacket end=\"r\"?>";

    private static XElement Said(PdfDocumentInformation info) => new(
        Meta + "xmpmeta", new XAttribute(XNamespace.Xmlns + "x", Meta),
        new XElement(
            Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
            new XElement(
                Rdf + "Description", new XAttribute(Rdf + "about", ""), new XAttribute(XNamespace.Xmlns + "dc", Core),
                new XAttribute(XNamespace.Xmlns + "xmp", Basic), new XAttribute(XNamespace.Xmlns + "pdfuaid", Standard),
                new XElement(
                    Core + "title", new XElement(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), info.Title))),
                new XElement(Core + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", info.Author))),
                new XElement(Core + "language", new XElement(Rdf + "Bag", new XElement(Rdf + "li", "en-GB"))),
                new XElement(Basic + "CreateDate", info.CreationDate.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
                new XElement(Standard + "part", "1"))));

    [GeneratedRegex(@"/Metadata\s+(?<number>\d+) 0 R", RegexOptions.ExplicitCapture)]
    private static partial Regex Object();

    [GeneratedRegex(@"trailer\s*<<(?<entries>.*?)>>[^\r\n]*\s+startxref\s+(?<table>\d+)", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Trailer();
}
