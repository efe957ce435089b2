using ComplaintsPortal.Reports.Html;
using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>The typeface of the number at the foot of each page: our own, so that none of the server's is asked for.</summary>
internal sealed class BundleFont : IFontResolver
{
    private const string Family = "Atkinson Hyperlegible Next";
    private static readonly Lazy<byte[]> File = new(() => ReportStyle.Resource("fonts/regular.ttf"));
    private static readonly Lock Gate = new();

    /// <summary>The typeface in that size, in points.</summary>
    public static XFont Of(double size)
    {
        lock (Gate)
        {
            GlobalFontSettings.FontResolver ??= new BundleFont();
            return new XFont(Family, size);
        }
    }

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(Family);

    public byte[] GetFont(string faceName) => File.Value;
}
