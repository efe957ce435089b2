using System.Text;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Html;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Printing.Accessible;
using ComplaintsPortal.Reports.Word;

namespace ComplaintsPortal.Reports;

/// <summary>The version of a report for children and young people, as the files that people keep.</summary>
public static class YoungFiles
{
    public const string Html = "young-people.html";
    public const string Pdf = "young-people.pdf";
    public const string Docx = "young-people.docx";

    private const string Title = "What you told us, and what we did";

    /// <summary>The names of the formats; what follows the last dot is the ending of the file.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Html, Pdf, Docx];

    /// <summary>The version as one HTML document that needs nothing else, in UTF-8.</summary>
    public static async Task<byte[]> ToHtmlAsync(AnnualReport report) => Encoding.UTF8.GetBytes(await RenderAsync(report));

    /// <summary>The version as a tagged PDF that follows PDF/UA-1.</summary>
    public static async Task<Printed> ToPdfAsync(AnnualReport report, PdfPrinter printer, CancellationToken stop = default)
    {
        var printed = await printer.PrintAsync(await RenderAsync(report), stop);
        return printed.Pdf is { } pdf ? new Printed(AccessiblePdf.Of(pdf, report.Cover.Council, new Dictionary<string, string>()), null) : printed;
    }

    /// <summary>The version as a Word document.</summary>
    public static byte[] ToDocx(AnnualReport report) => WordDocument.OfFewPages(CoverOf(report), report.ForYoungPeople);

    private static Task<string> RenderAsync(AnnualReport report) => ReportRenderer.RenderForYoungPeopleAsync(CoverOf(report), report.ForYoungPeople);

    private static Cover CoverOf(AnnualReport report) => report.Cover with { Title = Title };
}
