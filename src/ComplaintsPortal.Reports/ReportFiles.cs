using System.Globalization;
using System.Text;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
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

    /// <summary>The version for young people, as addresses and commands name it.</summary>
    public const string YoungPeople = "young-people";

    /// <summary>The sheet with which a report goes before a committee, as addresses and commands name it.</summary>
    public const string Cover = "cover";

    /// <summary>The data annex of a report, as addresses and commands name it.</summary>
    public const string Annex = "annex";

    /// <summary>The Ombudsman's annual letter as it came, among the files of an edition.</summary>
    public const string OmbudsmanLetter = "ombudsman-letter";

    /// <summary>The endings, each the name of a format.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Html, Pdf, Docx, Csv];

    /// <summary>The formats in which a paper is written: the figures are the report's alone.</summary>
    /// <param name="paper">The name of what goes with the report; null for the report itself.</param>
    public static IReadOnlyList<string> FormatsOf(string? paper) => paper switch
    {
        null => Formats,
        Cover or YoungPeople => [Html, Pdf, Docx],
        Annex => [Html, Pdf],
        _ => [],
    };

    /// <summary>What goes with a report, by its names, in the order in which it is offered.</summary>
    public static IReadOnlyList<string> Beside { get; } = [Annex, YoungPeople, Cover];

    /// <summary>The name of a file among those of an edition: "pdf" is that of the report itself, "annex.pdf" that of its data annex.</summary>
    public static string NameIn(string? paper, string format) => paper is null ? format : $"{paper}.{format}";

    /// <summary>Of what a file of an edition is, null for the report itself, and in which format.</summary>
    public static (string? Paper, string Format) Read(string file) =>
        file.LastIndexOf('.') is > 0 and var dot ? (file[..dot], file[(dot + 1)..]) : (null, file);

    /// <summary>The report, or what goes with it by that name; null where there is no such thing.</summary>
    public static Paper? PaperOf(AnnualReport report, string? paper) => paper switch
    {
        null => report.Paper,
        Cover => report.CommitteeSheet,
        Annex => report.Annex,
        YoungPeople => report.ForYoungPeople,
        _ => null,
    };

    /// <summary>What a file of that name or format is, for those who send it: "application/pdf".</summary>
    public static string TypeOf(string file) => Read(file).Format switch
    {
        Html => "text/html; charset=utf-8",
        Csv => "text/csv; charset=utf-8",
        Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/pdf",
    };

    /// <summary>The report as one HTML document that needs nothing else, in UTF-8.</summary>
    public static Task<byte[]> ToHtmlAsync(AnnualReport report) => ToHtmlAsync(report.Paper);

    /// <summary>A report, or what goes with it, as one HTML document that needs nothing else, in UTF-8.</summary>
    public static async Task<byte[]> ToHtmlAsync(Paper paper) => Encoding.UTF8.GetBytes(await ReportRenderer.RenderAsync(paper, null));

    /// <summary>A draft as it is read in the portal: the same, and each figure in a table leads to where it is explained.</summary>
    public static async Task<byte[]> ToHtmlAsync(Paper draft, Func<Question, string> explained) =>
        Encoding.UTF8.GetBytes(await ReportRenderer.RenderAsync(draft, null, explained));

    /// <summary>
    /// The report as a tagged PDF that follows PDF/UA-1. It is printed twice where that is needed to learn the pages for the contents.
    /// </summary>
    public static Task<Printed> ToPdfAsync(AnnualReport report, PdfPrinter printer, CancellationToken stop = default) =>
        ToPdfAsync(report.Paper, printer, stop);

    /// <summary>A report, or what goes with it, as a tagged PDF that follows PDF/UA-1.</summary>
    public static async Task<Printed> ToPdfAsync(Paper report, PdfPrinter printer, CancellationToken stop = default)
    {
        var printed = await WithItsPagesAsync(report, printer, stop);
        return printed.Pdf is { } pdf ? new Printed(AccessiblePdf.Of(pdf, report.Cover.Council, PlacesOf(report)), null) : printed;
    }

    private static async Task<Printed> WithItsPagesAsync(Paper report, PdfPrinter printer, CancellationToken stop)
    {
        var first = await printer.PrintAsync(await ReportRenderer.RenderAsync(report, null), stop);
        if (report.Cover.IsSheet || report.Cover.IsForYoungPeople || first.Pdf is null || PdfDestinations.Read(first.Pdf) is not { Count: > 0 } pages)
        {
            return first;
        }

        var second = await printer.PrintAsync(await ReportRenderer.RenderAsync(report, pages), stop);
        var moved = second.Pdf is null || !PdfDestinations.Read(second.Pdf).OrderBy(page => page.Key).SequenceEqual(pages.OrderBy(page => page.Key));
        return moved ? first : second;
    }

    private static Dictionary<string, string> PlacesOf(Paper report) => report.Cover.IsForYoungPeople
        ? []
        : report.Sections.SelectMany(section => section.WithAllBelow()).ToDictionary(section => section.Anchor, NameOf);

    private static string NameOf(Section section) => $"{section.Number} {section.Heading}";

    /// <summary>The report as a Word document.</summary>
    public static byte[] ToDocx(AnnualReport report) => ToDocx(report.Paper);

    /// <summary>A report, or what goes with it, as a Word document.</summary>
    public static byte[] ToDocx(Paper paper) => WordDocument.Of(paper);

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
