using System.Globalization;
using System.Text;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Html;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Printing.Accessible;
using ComplaintsPortal.Reports.Word;

namespace ComplaintsPortal.Reports;

/// <summary>A composed report as the files that people keep.</summary>
public static class ReportFiles
{
    public const string Html = "html";
    public const string Pdf = "pdf";
    public const string Csv = "csv";
    public const string Docx = "docx";

    /// <summary>The endings, each the name of a format.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Html, Pdf, Docx, Csv];

    /// <summary>What a file of that format is, for those who send it: "application/pdf".</summary>
    public static string TypeOf(string format) => format switch
    {
        Html => "text/html; charset=utf-8",
        Csv => "text/csv; charset=utf-8",
        Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/pdf",
    };

    /// <summary>The report as one HTML document that needs nothing else, in UTF-8.</summary>
    public static async Task<byte[]> ToHtmlAsync(AnnualReport report) => Encoding.UTF8.GetBytes(await ReportRenderer.RenderAsync(report, null));

    /// <summary>A draft as it is read in the portal: the same, and each figure in a table leads to where it is explained.</summary>
    public static async Task<byte[]> ToHtmlAsync(AnnualReport draft, Func<Question, string> explained) =>
        Encoding.UTF8.GetBytes(await ReportRenderer.RenderAsync(draft, null, explained));

    /// <summary>
    /// The report as a tagged PDF that follows PDF/UA-1. It is printed twice where that is needed to learn the pages for the contents.
    /// </summary>
    public static async Task<Printed> ToPdfAsync(AnnualReport report, PdfPrinter printer, CancellationToken stop = default)
    {
        var printed = await WithItsPagesAsync(report, printer, stop);
        return printed.Pdf is { } pdf ? new Printed(AccessiblePdf.Of(pdf, report.Cover.Council, PlacesOf(report)), null) : printed;
    }

    private static async Task<Printed> WithItsPagesAsync(AnnualReport report, PdfPrinter printer, CancellationToken stop)
    {
        var first = await printer.PrintAsync(await ReportRenderer.RenderAsync(report, null), stop);
        if (first.Pdf is null || PdfDestinations.Read(first.Pdf) is not { Count: > 0 } pages)
        {
            return first;
        }

        var second = await printer.PrintAsync(await ReportRenderer.RenderAsync(report, pages), stop);
        var moved = second.Pdf is null || !PdfDestinations.Read(second.Pdf).OrderBy(page => page.Key).SequenceEqual(pages.OrderBy(page => page.Key));
        return moved ? first : second;
    }

    private static Dictionary<string, string> PlacesOf(AnnualReport report) => report.Sections.SelectMany(section => section.WithAllBelow())
        .ToDictionary(section => section.Anchor, section => $"{section.Number} {section.Heading}");

    /// <summary>The report as a Word document.</summary>
    public static byte[] ToDocx(AnnualReport report) => WordDocument.Of(report);

    /// <summary>The figures of the report as <c>period,measure,facets,value</c>, so that each can be checked; in UTF-8.</summary>
    public static byte[] ToCsv(AnnualReport report) => Encoding.UTF8.GetBytes(string.Concat(
        report.Figures.Select(Line).Prepend("period,measure,facets,value\n")));

    private static string Line(Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Field(figure.Question.Period.Name)},{figure.Question.Measure},{Field(figure.Question.WrittenFacets)},{Value(figure)}\n");

    private static string Value(Figure figure) =>
        figure.Suppressed ? SmallFigures.Mark : string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.##}");

    // RFC 4180: only what would end the field is quoted.
    private static string Field(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
