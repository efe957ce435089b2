using ComplaintsPortal.Reports.Printing;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;
using static System.FormattableString;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>Pages of a file, and where they stand.</summary>
/// <param name="After">The printed page after which they stand, counted from 1.</param>
/// <param name="Pdf">The pages.</param>
public sealed record PlacedPages(int After, byte[] Pdf);

/// <summary>Puts the pages of files among those that were printed, and a number at the foot of each.</summary>
internal static class BundlePdf
{
    private const double Size = 9;
    private const double Height = 18;
    private const double FromTheEdge = 19;

    /// <summary>The whole bundle.</summary>
    /// <param name="document">What it is.</param>
    /// <param name="printed">The pages that were printed: their bookmarks and links stay.</param>
    /// <param name="placed">The pages of files.</param>
    public static byte[] Of(BundleDocument document, byte[] printed, IReadOnlyList<PlacedPages> placed)
    {
        using var bundle = PdfReader.Open(new MemoryStream(printed), PdfDocumentOpenMode.Modify);
        foreach (var (after, pdf) in placed.OrderByDescending(one => one.After))
        {
            using var opened = Attachment.Open(pdf);
            for (var page = 0; page < opened.PageCount; page++)
            {
                bundle.Pages.Insert(after + page, opened.Pages[page]);
            }
        }

        (bundle.Info.Title, bundle.Info.Author, bundle.Info.Creator) = (document.Title, document.Council.Name, document.Council.Team);
        bundle.PageMode = PdfPageMode.UseOutlines;
        Number(bundle, document.Reference);
        return Deflated.Saved(bundle);
    }

    private static void Number(PdfDocument bundle, string reference)
    {
        var font = BundleFont.Of(Size);
        for (var number = 1; number <= bundle.PageCount; number++)
        {
            var page = bundle.Pages[number - 1];
            using var drawn = XGraphics.FromPdfPage(page, XGraphicsPdfPageOptions.Append);
            var text = Invariant($"{reference} · Bundle page {number} of {bundle.PageCount}");
            var width = drawn.MeasureString(text, font).Width + Size;
            var (middle, turned) = Foot(page);
            drawn.TranslateTransform(middle.X, middle.Y);
            drawn.RotateTransform(-turned);

            // The number is read whatever a scanned page has at its foot.
            var place = new XRect(-width / 2, -Height / 2, width, Height);
            drawn.DrawRectangle(XBrushes.White, place);
            drawn.DrawString(text, font, XBrushes.Black, place, XStringFormats.Center);
        }
    }

    // Where the foot of a page is as it is shown, which may be turned and only a part of it (ISO 32000-1, 7.7.3.3).
    private static (XPoint Middle, int Turned) Foot(PdfPage page)
    {
        var whole = page.MediaBox;
        var part = page.Elements.ContainsKey("/CropBox") ? page.CropBox : whole;
        var (left, right) = (Math.Max(whole.X1, part.X1), Math.Min(whole.X2, part.X2));
        var (bottom, top) = (Math.Max(whole.Y1, part.Y1), Math.Min(whole.Y2, part.Y2));
        var (across, down) = ((left + right) / 2, (bottom + top) / 2);
        var turned = ((page.Rotate % 360) + 360) % 360;
        var (x, y) = turned switch
        {
            90 => (right - FromTheEdge, down),
            180 => (across, top - FromTheEdge),
            270 => (left + FromTheEdge, down),
            _ => (across, bottom + FromTheEdge),
        };
        return (new XPoint(x, page.Height.Point - y), turned);
    }
}
