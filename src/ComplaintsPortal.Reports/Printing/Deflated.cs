using System.IO.Compression;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace ComplaintsPortal.Reports.Printing;

/// <summary>Streams of a PDF made smaller as its readers expect it (RFC 1950): PDFsharp leaves the check at their end out.</summary>
internal static class Deflated
{
    /// <summary>Some bytes.</summary>
    public static byte[] Of(byte[] content)
    {
        using var deflated = new MemoryStream();
        using (var writer = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            writer.Write(content);
        }

        return deflated.ToArray();
    }

    /// <summary>The document as it is saved, with nothing made smaller.</summary>
    public static byte[] Plain(PdfDocument document)
    {
        (document.Options.NoCompression, document.Options.CompressContentStreams) = (true, false);
        using var written = new MemoryStream();
        document.Save(written);
        return written.ToArray();
    }

    /// <summary>The document as it is saved, with every stream made smaller that was not yet.</summary>
    public static byte[] Saved(PdfDocument document)
    {
        using var whole = PdfReader.Open(new MemoryStream(Plain(document)), PdfDocumentOpenMode.Modify);
        foreach (var one in whole.Internals.GetAllObjects().OfType<PdfDictionary>())
        {
            if (one.Stream is { Value.Length: > 0 } stream && !one.Elements.ContainsKey("/Filter"))
            {
                stream.Value = Of(stream.Value);
                one.Elements.SetName("/Filter", "/FlateDecode");
            }
        }

        return Plain(whole);
    }
}
