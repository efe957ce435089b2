using System.Text;
using AngleSharp;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Reports.Letters;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Tests.Bundles;

namespace ComplaintsPortal.Reports.Tests.Letters;

public sealed class LetterFilesTests
{
    private const string Hostile = "</style><script>alert(1)</script> & \"quoted\" {recipient}";

    [Fact]
    public async Task Html_WithHostileWordsEverywhere_ShowsThemAsWords()
    {
        var html = Encoding.UTF8.GetString(await LetterFiles.ToHtmlAsync(Document(Hostile, Hostile)));

        var page = await BrowsingContext.New().OpenAsync(answer => answer.Content(html), TestContext.Current.CancellationToken);
        Assert.Empty(page.QuerySelectorAll("script, main style, body > style"));
        Assert.Equal(5, html.Split("&lt;script&gt;").Length - 1);
        Assert.Equal(Hostile, page.QuerySelector(".council")!.TextContent);
        Assert.Equal([Hostile, "Why", Hostile], page.QuerySelectorAll("main address span:first-child, main h2, main p span").Select(part => part.TextContent));
    }

    [Fact]
    public async Task Html_OfACouncilWithALogoAndAColour_BearsBoth()
    {
        var document = Document("Anyshire", "We are sorry.") with { Logo = SamplePdf.Picture(), Colour = "#4b2e83" };

        var html = Encoding.UTF8.GetString(await LetterFiles.ToHtmlAsync(document));

        var page = await BrowsingContext.New().OpenAsync(answer => answer.Content(html), TestContext.Current.CancellationToken);
        var logo = Assert.Single(page.QuerySelectorAll("img"));
        Assert.Equal((CouncilLogo.Address(SamplePdf.Picture()), ""), (logo.GetAttribute("src"), logo.GetAttribute("alt")));
        Assert.Contains(":root { --council: #4b2e83; }", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_OfALetter_IsTaggedTitledAndHoldsItsWords()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no browser to print with");
        var document = Document("Anyshire", "We are sorry.") with { Logo = SamplePdf.Picture() };

        var printed = await LetterFiles.ToPdfAsync(document, new PdfPrinter(), TestContext.Current.CancellationToken);

        Assert.Null(printed.WhyNot);
        var info = await PdfTools.InfoAsync(printed.Pdf!);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Title:\s+Acknowledgement, 2026/0412 \(draft\)", info);
        Assert.Contains("We are sorry.", await PdfTools.TextAsync(printed.Pdf!), StringComparison.Ordinal);
    }

    private static LetterDocument Document(string council, string words) =>
        new(council, council, "2026/0412", new DateOnly(2026, 11, 10), new Letter(1, new LetterFacts(
        LetterKind.Acknowledgement, LetterVariant.Plain, 1, new LetterWording(words, null, $"# Why\n\n{words}\n\n- {words}"), Guid.Empty,
        DateTimeOffset.UnixEpoch)));
}
