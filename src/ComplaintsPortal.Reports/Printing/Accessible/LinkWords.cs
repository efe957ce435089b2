using PdfSharp.Pdf;

namespace ComplaintsPortal.Reports.Printing.Accessible;

/// <summary>Says of each link in words where it leads (ISO 14289-1, 7.18.5).</summary>
internal static class LinkWords
{
    /// <summary>Adds the words to the links of a page.</summary>
    public static void Add(PdfPage page, IReadOnlyDictionary<string, string> places)
    {
        foreach (var link in page.Annotations.OfType<PdfDictionary>().Where(one => one.Elements.GetName("/Subtype") == "/Link"))
        {
            link.Elements.SetString("/Contents", WordsOf(link, places));
        }
    }

    private static string WordsOf(PdfDictionary link, IReadOnlyDictionary<string, string> places)
    {
        var address = link.Elements.GetDictionary("/A")?.Elements.GetString("/URI");
        var anchor = link.Elements["/Dest"] switch { PdfName name => name.Value.TrimStart('/'), PdfString text => text.Value, _ => "" };
        return !string.IsNullOrEmpty(address) ? address : places.TryGetValue(anchor, out var words) ? words : "A place in this document";
    }
}
