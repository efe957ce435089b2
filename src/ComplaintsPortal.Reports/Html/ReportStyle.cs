using System.Globalization;
using System.Text;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Charts;

namespace ComplaintsPortal.Reports.Html;

/// <summary>The one style sheet of a report: the typeface, the look on screen and on paper, and the running foot of its pages.</summary>
internal static class ReportStyle
{
    /// <summary>The typeface, within the style sheet itself.</summary>
    internal static readonly string Typeface = FontFace("regular", 400) + FontFace("bold", 700);

    private static readonly string Fixed = Typeface + Encoding.UTF8.GetString(Resource("report.css"));

    private static readonly string ForYoung = Typeface + Encoding.UTF8.GetString(Resource("young.css"));

    /// <summary>The style sheet of a report with that cover.</summary>
    public static string For(Cover cover) => Fixed + $$"""
        @page { @bottom-left { content: {{Quoted(cover.RunningFoot)}}; } }

        """ + Painted(cover.Colour);

    /// <summary>The style sheet of the version for young people: larger letters, and nothing but two pages of them.</summary>
    public static string ForYoungPeople(Cover cover) => ForYoung + $$"""
        @page { size: A4; margin: 16mm 18mm 18mm; }
        @page { @bottom-left { content: {{Quoted(cover.RunningFoot)}}; font: 10pt "Atkinson Hyperlegible Next", Arial, sans-serif; } }

        """ + Painted(cover.Colour);

    /// <summary>What puts the council's own colour in place of the portal's, in words, lines and charts.</summary>
    public static string Painted(string? colour) => colour is null ? "" : $$"""
        :root { --council: {{colour}}; }
        svg [fill="{{Ink.Council}}"] { fill: {{colour}}; }
        svg [stroke="{{Ink.Council}}"] { stroke: {{colour}}; }

        """;

    // As code points: no text can end the string, the rule or the style element.
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(Rune.IsLetterOrDigit(rune) && rune.IsAscii ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x6}"));
        }

        return quoted.Append('"').ToString();
    }

    private static string FontFace(string name, int weight)
    {
        var font = Convert.ToBase64String(Resource($"fonts/{name}.ttf"));
        var source = $"""url(data:font/ttf;base64,{font}) format("truetype")""";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            @font-face { font-family: "Atkinson Hyperlegible Next"; font-weight: {{weight}}; src: {{source}}; }

            """);
    }

    internal static byte[] Resource(string name)
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
