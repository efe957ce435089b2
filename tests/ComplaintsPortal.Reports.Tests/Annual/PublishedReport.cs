using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Tests.Bundles;
using ComplaintsPortal.Reports.Tests.Figures;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>The report on a council's published records, made once for all tests that read it.</summary>
internal sealed partial class PublishedReport
{
    private static readonly DateTimeOffset Now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly ConcurrentDictionary<(string, string), Lazy<Task<PublishedReport>>> Made = new();
    private readonly Lazy<Task<byte[]>> pdf;
    private readonly Lazy<Task<byte[]>> annexPdf;

    private PublishedReport(AnnualReport report, byte[] html, byte[] annexHtml)
    {
        (Report, Html, AnnexHtml) = (report, Encoding.UTF8.GetString(html), Encoding.UTF8.GetString(annexHtml));
        pdf = new(() => PrintAsync(Report.Paper));
        annexPdf = new(() => PrintAsync(Report.Annex!));
    }

    public AnnualReport Report { get; }

    public string Html { get; }

    public string AnnexHtml { get; }

    /// <summary>The PDF; the test is skipped where there is no browser to print it.</summary>
    public Task<byte[]> PdfAsync()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        return pdf.Value;
    }

    /// <summary>The PDF of the data annex; the test is skipped where there is no browser to print it.</summary>
    public Task<byte[]> AnnexPdfAsync()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no Chromium-based browser here to print with");
        return annexPdf.Value;
    }

    /// <summary>The text of the HTML's part of that heading, and of the annex's.</summary>
    public string HtmlOf(string heading) => Part(Plain(Html), heading, Report.Sections) + InAnnex(Plain(AnnexHtml), heading);

    /// <summary>The text of the PDF's part of that heading, without the feet of its pages.</summary>
    public async Task<string> PdfTextOfAsync(string heading)
    {
        var text = await PdfTools.TextAsync(await PdfAsync());
        var annex = await PdfTools.TextAsync(await AnnexPdfAsync());
        return Part(WithoutFeet(text), heading, Report.Sections) + InAnnex(WithoutFeet(annex), heading);
    }

    public static Task<PublishedReport> CambridgeshireAsync(string period = "2021-22") => OfAsync(PublishedFolder.Cambridgeshire, period);

    public static Task<PublishedReport> KentAsync() => OfAsync(PublishedFolder.Kent, "2024-25");

    private static Task<PublishedReport> OfAsync(string name, string period)
    {
        var folder = PublishedFolder.Of(name);
        return Made.GetOrAdd((folder, period), _ => new(() => MakeAsync(folder, period))).Value;
    }

    private static async Task<PublishedReport> MakeAsync(string folder, string period)
    {
        await using var ledger = await Ledger.OpenAsync();
        var result = await Import.RunAsync(ledger.Db, PublishedFolder.WithoutAttachments, ImportSource.FromPath(folder), new ImportTerms(false, null, Now));
        Assert.True(result.Succeeded);
        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.Parse(period), null, Now);
        return new PublishedReport(report, await ReportFiles.ToHtmlAsync(report), await ReportFiles.ToHtmlAsync(report.Annex!));
    }

    // With a logo and a colour, as councils have them: whatever is asked of the PDF holds with both.
    private static async Task<byte[]> PrintAsync(Paper paper)
    {
        var cover = paper.Cover with { Logo = SamplePdf.Picture(), Colour = "#4b2e83" };
        var printed = await ReportFiles.ToPdfAsync(paper with { Cover = cover }, new PdfPrinter());
        Assert.Null(printed.WhyNot);
        return printed.Pdf!;
    }

    // From the heading (the contents name it too, before) to the heading of the next part of the same rank.
    private static string Part(string text, string heading, IReadOnlyList<Document.Section> all)
    {
        var sections = all.ToList();
        var at = sections.FindIndex(section => section.Heading == heading);
        Assert.True(at >= 0, $"No part is headed {heading}");
        var start = text.LastIndexOf(Headed(sections[at]), StringComparison.Ordinal);
        var end = at + 1 < sections.Count ? text.LastIndexOf(Headed(sections[at + 1]), StringComparison.Ordinal) : text.Length;
        Assert.True(start >= 0 && end > start, $"{heading} is not in the text");
        return text[start..end];
    }

    private string InAnnex(string text, string heading) =>
        Report.Annex!.Sections.Any(section => section.Heading == heading) ? " " + Part(text, heading, Report.Annex.Sections) : "";

    private static string WithoutFeet(string text) => Spaces().Replace(Foot().Replace(text, " "), " ");

    private static string Headed(Document.Section section) => $"{section.Number} {section.Heading}";

    private static string Plain(string html) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Style().Replace(html, ""), " ")), " ").Replace(" .", ".", StringComparison.Ordinal);

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^.*complaints and feedback, .*\(draft\)\s+\d+$", RegexOptions.Multiline)]
    private static partial Regex Foot();
}
