using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Bundles;
using ComplaintsPortal.Reports.Tests.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Annual;

public sealed class ReportHtmlTests
{
    [Theory]
    [InlineData("2021-22")]
    [InlineData("2021-22 Q3")]
    [InlineData("2021-04-01..2021-09-30")]
    [InlineData("2010-11")]
    public async Task Headings_OfAnyPeriod_NestWithoutAGap(string period)
    {
        var page = await OpenAsync(period);

        var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public async Task Tables_All_AreCaptionedNumberedAndScoped()
    {
        var report = await PublishedReport.CambridgeshireAsync();
        IDocument[] pages = [new HtmlParser().ParseDocument(report.Html), new HtmlParser().ParseDocument(report.AnnexHtml)];

        Assert.True(pages[1].QuerySelectorAll("table").Length > 20);
        foreach (var page in pages)
        {
            var tables = page.QuerySelectorAll("table");
            Assert.NotEmpty(tables);
            for (var index = 0; index < tables.Length; index++)
            {
                Assert.StartsWith($"Table {index + 1}: ", tables[index].QuerySelector("caption")!.TextContent);
                Assert.All(tables[index].QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
                Assert.All(tables[index].QuerySelectorAll("tbody tr, tfoot tr"), row => Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope")));
                Assert.NotEmpty(page.GetElementById(tables[index].GetAttribute("aria-describedby")!)!.TextContent);
                var columns = tables[index].QuerySelectorAll("thead th").Length;
                Assert.All(tables[index].QuerySelectorAll("tr"), row => Assert.Equal(columns, row.Children.Length));
            }
        }
    }

    [Fact]
    public async Task Charts_All_AreNamedAndNumberedAndSayWhereTheirNumbersStand()
    {
        var page = await OpenAsync();

        var annex = new HtmlParser().ParseDocument((await PublishedReport.CambridgeshireAsync()).AnnexHtml);
        var captions = annex.QuerySelectorAll("caption").Select(caption => caption.TextContent.Split(':')[0]).ToList();
        var figures = page.QuerySelectorAll(".figure");

        Assert.True(figures.Length >= 3);
        for (var index = 0; index < figures.Length; index++)
        {
            var caption = figures[index].QuerySelector(".figcaption")!.TextContent;
            var picture = figures[index].QuerySelector("svg")!;
            Assert.StartsWith($"Figure {index + 1}: ", caption);
            Assert.Equal("img", picture.GetAttribute("role"));
            Assert.NotEmpty(picture.GetAttribute("aria-label")!);
            Assert.Contains(caption.Split("numbers in ")[1].Split(" of the data annex")[0], captions);
        }
    }

    [Fact]
    public async Task Document_Whole_NeedsNothingButItself()
    {
        var page = await OpenAsync();

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, [src], [style]"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href")));
        Assert.DoesNotContain("@import", Assert.Single(page.QuerySelectorAll("style")).TextContent);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent.Replace("url(data:font/ttf;base64,", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Papers_OfACouncilWithALogoAndAColour_BearBoth()
    {
        await using var ledger = await Ledger.OpenAsync();
        var council = await ledger.Db.Council.SingleAsync(TestContext.Current.CancellationToken);
        council.BearLogo(SamplePdf.Picture());
        council.Paint("#4B2E83");
        await ledger.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var report = await AnnualReport.ComposeAsync(
            ledger.Db, Period.Parse("2025-26"), null, new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero), TestContext.Current.CancellationToken);

        foreach (var paper in new[] { report.Paper, report.Annex!, report.CommitteeSheet!, report.ForYoungPeople! })
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(paper)));
            var logo = Assert.Single(page.QuerySelectorAll("img"));
            Assert.Equal((CouncilLogo.Address(SamplePdf.Picture()), ""), (logo.GetAttribute("src"), logo.GetAttribute("alt")));
            var style = page.QuerySelector("style")!.TextContent;
            Assert.Contains(":root { --council: #4b2e83; }", style, StringComparison.Ordinal);
            Assert.Contains("svg [fill=\"#00594f\"] { fill: #4b2e83; }", style, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Document_Whole_CanBeFoundOnesWayAbout()
    {
        var page = await OpenAsync();

        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Annual report on complaints and other feedback about children's services, 1 April 2021 to 31 March 2022: Cambridgeshire County Council",
            page.Title);
        Assert.Equal("report", page.QuerySelector("main")!.Id);
        Assert.Equal("#report", page.Body!.FirstElementChild!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("[tabindex='0']"), part => Assert.NotNull(page.GetElementById(part.GetAttribute("aria-labelledby")!)));
        var ids = page.QuerySelectorAll("[id]").Select(part => part.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Sentences_OfATermWithoutAnything_SaySoPlainly()
    {
        var report = await PublishedReport.CambridgeshireAsync("2010-11");

        Assert.Contains("Nothing was received or worked on in the year or the year before.", report.Html, StringComparison.Ordinal);
        Assert.Contains("Nothing was recorded in the year or the year before of the age,", report.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", report.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfAQuarter_ComparesItWithTheSameQuarterAYearBefore()
    {
        var report = await PublishedReport.CambridgeshireAsync("2021-22 Q3");

        Assert.Equal("Quarterly report on complaints and other feedback about children's services", report.Report.Cover.Title);
        Assert.Contains("Figures in brackets are those of 1 October 2020 to 31 December 2020.", report.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("in each quarter", report.Html, StringComparison.Ordinal);
    }

    private static async Task<IDocument> OpenAsync(string period = "2021-22") =>
        new HtmlParser().ParseDocument((await PublishedReport.CambridgeshireAsync(period)).Html);
}
