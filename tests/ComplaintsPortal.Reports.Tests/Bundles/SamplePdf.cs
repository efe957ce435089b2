using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace ComplaintsPortal.Reports.Tests.Bundles;

/// <summary>Small files as people send them.</summary>
internal static class SamplePdf
{
    /// <summary>A PDF with a page for each text.</summary>
    public static byte[] Pages(params string[] texts) => Saved(document =>
    {
        foreach (var text in texts)
        {
            Write(document.AddPage(), text);
        }
    });

    /// <summary>A PDF that nobody opens without its password.</summary>
    public static byte[] Locked() => Saved(document =>
    {
        Write(document.AddPage(), "Locked");
        document.SecuritySettings.UserPassword = "secret";
    });

    /// <summary>A PDF whose page runs a script when its field is pressed, and starts a program by a link.</summary>
    public static byte[] ThatActs() => Saved(document =>
    {
        var page = document.AddPage();
        Write(page, "Press here");
        var marks = new PdfArray(document);
        foreach (var action in new[] { "/JavaScript", "/Launch" })
        {
            var act = new PdfDictionary(document);
            act.Elements.SetName("/S", action);
            var mark = new PdfDictionary(document);
            mark.Elements.SetName("/Type", "/Annot");
            mark.Elements.SetName("/Subtype", "/Link");
            mark.Elements.SetRectangle("/Rect", new PdfRectangle(new XRect(10, 10, 100, 20)));
            mark.Elements["/A"] = act;
            marks.Elements.Add(mark);
        }

        page.Elements["/Annots"] = marks;
    });

    /// <summary>A page turned as scanners turn them, and one that shows only a part of itself.</summary>
    public static byte[] Turned() => Saved(document =>
    {
        foreach (var turned in new[] { 0, 90, 180, 270 })
        {
            var page = document.AddPage();
            Write(page, $"Turned by {turned}");
            page.Elements.SetInteger("/Rotate", turned);
        }

        var part = document.AddPage();
        Write(part, "A part of a page");
        part.CropBox = new PdfRectangle(new XRect(50, 100, 400, 600));
    });

    /// <summary>A picture of one pixel.</summary>
    public static byte[] Picture() => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static void Write(PdfPage page, string text)
    {
        using var drawn = XGraphics.FromPdfPage(page);
        drawn.DrawString(text, Reports.Bundles.BundleFont.Of(14), XBrushes.Black, 60, 80);
    }

    private static byte[] Saved(Action<PdfDocument> fill)
    {
        using var document = new PdfDocument();
        fill(document);
        return Reports.Printing.Deflated.Plain(document);
    }
}
