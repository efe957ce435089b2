using System.Text.RegularExpressions;

namespace ComplaintsPortal.Reports.Tests.Annual;

public sealed partial class ReportPdfTests
{
    [Fact]
    public async Task Pdf_OfTheReport_IsSoundTaggedTitledAndInEnglish()
    {
        var pdf = await (await PublishedReport.CambridgeshireAsync()).PdfAsync();

        var info = await PdfTools.InfoAsync(pdf);
        var written = await PdfTools.WrittenOutAsync(pdf);

        Assert.Equal(0, await PdfTools.CheckAsync(pdf));
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(
            @"Title:\s+Annual report on complaints and other feedback about children's services, 1 April 2021 to 31 March 2022: Cambridgeshire County Council",
            info);
        Assert.Matches(@"Page size:.*A4", info);
        Assert.Contains("/Lang (en-GB)", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_OfTheReport_HasABookmarkForEveryHeading()
    {
        var report = await PublishedReport.CambridgeshireAsync();

        var written = await PdfTools.WrittenOutAsync(await report.PdfAsync());

        Assert.Contains("/Type /Outlines", written, StringComparison.Ordinal);
        var headings = report.Report.Sections.SelectMany(section => section.WithAllBelow()).Select(section => $"{section.Number} {section.Heading}");
        Assert.All(headings, heading => Assert.Contains($"/Title ({heading})", written, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pdf_OfTheReport_ScopesEveryHeaderCellAndDescribesEveryChart()
    {
        var report = await PublishedReport.CambridgeshireAsync();

        var written = await PdfTools.WrittenOutAsync(await report.PdfAsync());
        var annex = await PdfTools.WrittenOutAsync(await report.AnnexPdfAsync());
        var cells = new[] { written, annex }.SelectMany(text => Objects().Matches(text))
            .Select(match => match.Value).Where(body => body.Contains("/S /TH", StringComparison.Ordinal)).ToList();

        Assert.True(cells.Count > 100);
        Assert.All(cells, cell => Assert.Matches("/Scope /(Column|Row)", cell));
        Assert.Equal(report.Html.Split("<svg").Length - 1, Regex.Count(written, @"/S /Figure\b"));
        Assert.Equal(report.Html.Split("<svg").Length - 1, Regex.Count(written, "/Alt "));
    }

    [Fact]
    public async Task Pdf_OfTheReport_NumbersItsPagesAndItsContents()
    {
        var report = await PublishedReport.CambridgeshireAsync();

        var pages = (await PdfTools.TextAsync(await report.PdfAsync())).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.DoesNotContain("complaints and feedback, 2021-22 (draft)", pages[0], StringComparison.Ordinal);
        for (var page = 2; page <= pages.Length; page++)
        {
            Assert.Matches($@"complaints and feedback, 2021-22 \(draft\)\s+{page}\s*\z", pages[page - 1]);
        }

        foreach (var section in report.Report.Sections)
        {
            var heading = Regex.Escape(section.Heading).Replace("\\ ", @"\s+", StringComparison.Ordinal);
            var entry = Regex.Match(pages[1], $@"{section.Number}\s+{heading}\s+(\d+)");
            Assert.True(entry.Success, $"The contents give no page for {section.Heading}");
            Assert.Matches($@"(?m)^{section.Number}\s+{heading}",
                pages[int.Parse(entry.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) - 1]);
        }
    }

    [GeneratedRegex(@"\d+ 0 obj\n.*?endobj", RegexOptions.Singleline)]
    private static partial Regex Objects();
}
