using System.Text;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Wording;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>What can be shown of a file in a bundle: pages of its own, or words; and where neither, why it is supplied separately.</summary>
/// <param name="Pdf">Its pages.</param>
/// <param name="Pages">How many they are.</param>
/// <param name="Text">Its words.</param>
/// <param name="Separately">Why it is supplied separately, as the end of a sentence.</param>
public sealed record Attachment(byte[]? Pdf, int Pages, string? Text, string? Separately)
{
    // Left and right, and above; the foot has the number of the page.
    private const double Margin = 40;
    private const double Foot = 60;
    private const int LongestText = 500_000;

    // What of a page's marks is drawn. Whatever else they hold leads elsewhere, or does something.
    private static readonly string[] Drawn = ["/Type", "/Subtype", "/Rect", "/AP", "/AS", "/F", "/C", "/Contents", "/DA"];

    /// <summary>Reads a file of that kind. Whatever is wrong with it, the bundle is made without it.</summary>
    internal static async Task<Attachment> OfAsync(FileKind kind, byte[]? content, CancellationToken stop) => content is null
        ? Apart("the file is missing, or is not what was stored")
        : kind switch
        {
            FileKind.Pdf => Try(() => OfPdf(content), "the PDF is encrypted or damaged"),
            FileKind.Jpg or FileKind.Png => Try(() => OfPicture(content), "the picture is damaged"),
            FileKind.Txt => OfText(content),
            FileKind.Eml => await ReceivedMail.ReadAsync(new MemoryStream(content), stop) is { } mail ? OfWords(WordsOf(mail)) : Apart("the e-mail is damaged"),
            _ => Apart($"a {kind.Ending()} file is not made of pages"),
        };

    /// <summary>Opens the pages, with what is drawn on them and nothing that acts.</summary>
    internal static PdfDocument Open(byte[] pdf)
    {
        var document = PdfReader.Open(new MemoryStream(pdf), PdfDocumentOpenMode.Import);
        foreach (var page in document.Pages)
        {
            foreach (var mark in page.Elements.GetArray("/Annots")?.Elements.Select(Resolved).OfType<PdfDictionary>() ?? [])
            {
                foreach (var key in mark.Elements.Keys.Where(key => !Drawn.Contains(key)).ToList())
                {
                    mark.Elements.Remove(key);
                }
            }
        }

        return document;
    }

    private static PdfItem Resolved(PdfItem item) => item is PdfSharp.Pdf.Advanced.PdfReference reference ? reference.Value : item;

    private static Attachment Apart(string why) => new(null, 0, null, why);

    // Whoever made the file may have done anything to it: no failure of reading it may end the bundle.
    private static Attachment Try(Func<Attachment> read, string why)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return Apart(why);
        }
    }

    // Taken over once for trial: a file that opens may still break when its pages are written.
    private static Attachment OfPdf(byte[] content)
    {
        using var opened = Open(content);
        using var trial = new PdfDocument();
        foreach (var page in opened.Pages)
        {
            trial.AddPage(page);
        }

        return opened.PageCount == 0 || Deflated.Plain(trial).Length == 0
            ? Apart("the PDF has no page")
            : new Attachment(content, opened.PageCount, null, null);
    }

    private static Attachment OfPicture(byte[] content)
    {
        using var picture = XImage.FromStream(new MemoryStream(content));
        using var document = new PdfDocument();
        var page = document.AddPage();
        (page.Size, page.Orientation) = (PageSize.A4, picture.PixelWidth > picture.PixelHeight ? PageOrientation.Landscape : PageOrientation.Portrait);
        using (var drawn = XGraphics.FromPdfPage(page))
        {
            var (across, down) = (page.Width.Point - (2 * Margin), page.Height.Point - Margin - Foot);
            var scale = Math.Min(1, Math.Min(across / picture.PointWidth, down / picture.PointHeight));
            var (width, height) = (picture.PointWidth * scale, picture.PointHeight * scale);
            drawn.DrawImage(picture, Margin + ((across - width) / 2), Margin, width, height);
        }

        return new Attachment(Deflated.Plain(document), 1, null, null);
    }

    private static Attachment OfText(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), EncodingOf(content), detectEncodingFromByteOrderMarks: true);
        return OfWords(reader.ReadToEnd());
    }

    private static Attachment OfWords(string text) =>
        text.Length > LongestText ? Apart("the text is too long for a bundle") : new Attachment(null, 0, text, null);

    // What came with an e-mail is named, so that nobody takes the pages for all of it.
    private static string WordsOf(ReceivedMail mail) => string.Join('\n', new[]
    {
        mail.SenderName is { } name ? $"From: {(name == mail.SenderAddress ? name : $"{name} <{mail.SenderAddress}>")}" : null,
        mail.Sent is { } sent ? $"Sent: {Words.Date(sent)}" : null,
        mail.Subject.Length > 0 ? $"Subject: {mail.Subject}" : null,
        mail.Attachments.Count > 0 ? $"With it came, and is not printed here: {string.Join("; ", mail.Attachments.Select(one => one.Name))}" : null,
        $"\n{mail.Text}",
    }.OfType<string>());

    // Old text files are in the code page of Windows, whose letters Latin-1 shares.
    private static Encoding EncodingOf(byte[] content)
    {
        try
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            _ = utf8.GetCharCount(content);
            return utf8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1;
        }
    }
}
