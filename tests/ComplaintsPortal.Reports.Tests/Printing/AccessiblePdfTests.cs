using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintsPortal.Reports.Tests.Annual;

namespace ComplaintsPortal.Reports.Tests.Printing;

/// <summary>ISO 14289-1 (PDF/UA-1), as far as a program can look: what a browser leaves out of the report that it prints.</summary>
public sealed partial class AccessiblePdfTests
{
    private static readonly string[] Paints = ["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "Do", "sh"];

    [Fact]
    public async Task Pdf_OfTheReport_BearsTheMarkOfTheStandardWithTitleAndAuthor()
    {
        var written = await WrittenAsync();

        Assert.StartsWith("%PDF-1.7", written, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", written, StringComparison.Ordinal);
        Assert.Matches(
            @"<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang=""x-default"">Annual report on complaints[^<]*: Cambridgeshire County Council</rdf:li>", written);
        Assert.Matches(@"<dc:creator>\s*<rdf:Seq>\s*<rdf:li>Cambridgeshire County Council</rdf:li>", written);
        Assert.Contains("/DisplayDocTitle true", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_OfTheReport_SaysWhichKnownKindEveryOtherKindStandsFor()
    {
        var written = await WrittenAsync();
        string[] known =
        [
            "Document", "Part", "Sect", "Div", "P", "H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody",
            "TFoot", "Caption", "Span", "Link", "Figure", "BlockQuote", "NonStruct", "Artifact", "Note", "Reference",
        ];

        var roles = Roles().Match(written).Value;

        Assert.All(
            Kinds().Matches(written).Select(kind => kind.Groups["kind"].Value).Distinct().Except(known),
            kind => Assert.Contains($"/{kind} /", roles, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pdf_OfTheReport_HasABodyInEveryItemOfAList()
    {
        var objects = Objects(await WrittenAsync());

        var items = objects.Values.Where(body => body.Contains("/S /LI\n", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Contains("/S /LBody", objects[FirstKid().Match(item).Groups["kid"].Value], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pdf_OfTheReport_SaysWhereEveryLinkLeads()
    {
        var report = await PublishedReport.CambridgeshireAsync();
        var written = await WrittenAsync();

        var links = Objects(written).Values.Where(body => body.Contains("/Subtype /Link", StringComparison.Ordinal)).ToList();
        var said = links.Select(link => Contents().Match(link).Groups["words"].Value).ToList();

        Assert.NotEmpty(links);
        Assert.DoesNotContain("", said);
        Assert.Contains(report.Report.Sections.Select(section => $"{section.Number} {section.Heading}").First(), said);
    }

    [Fact]
    public async Task Pdf_OfTheReport_SaysWhereEveryFigureLiesOnItsPage()
    {
        var written = await WrittenAsync();

        var figures = Objects(written).Values.Where(body => body.Contains("/S /Figure", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures, figure =>
        {
            Assert.Contains("/Alt ", figure, StringComparison.Ordinal);
            var corners = Corners().Match(figure).Groups["number"].Captures
                .Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(4, corners.Length);
            Assert.InRange(corners[0], 0, corners[2]);
            Assert.InRange(corners[1], 0, corners[3]);
            Assert.InRange(corners[2], corners[0] + 100, 595.5);
            Assert.InRange(corners[3], corners[1] + 20, 842);
        });
    }

    [Fact]
    public async Task Pdf_OfTheReport_PaintsNothingThatIsNeitherContentNorDecoration()
    {
        var pages = Streams().Matches(await WrittenAsync()).Select(stream => stream.Groups["content"].Value)
            .Where(content => content.Contains("BDC", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            var depth = 0;
            foreach (var operation in Operators().Matches(page).Select(found => found.Value))
            {
                depth += operation switch { "BDC" or "BMC" => 1, "EMC" => -1, _ => 0 };
                Assert.True(depth > 0 || !Paints.Contains(operation), $"{operation} paints something unmarked");
            }

            Assert.Equal(0, depth);
        });
    }

    [Fact]
    public async Task Pdf_OfTheReport_SaysTheSameWordsAsBefore()
    {
        var report = await PublishedReport.CambridgeshireAsync();

        var words = Spaces().Replace(await PdfTools.TextAsync(await report.PdfAsync()), " ");

        Assert.All(
            report.Report.Sections.SelectMany(section => section.WithAllBelow()),
            section => Assert.Contains($"{section.Number} {section.Heading}", words, StringComparison.Ordinal));
    }

    private static async Task<string> WrittenAsync() => await PdfTools.WrittenOutAsync(await (await PublishedReport.CambridgeshireAsync()).PdfAsync());

    private static Dictionary<string, string> Objects(string written) =>
        Object().Matches(written).ToDictionary(found => found.Groups["number"].Value, found => found.Groups["body"].Value + "\n");

    [GeneratedRegex(@"(?<=\n)(?<number>\d+) 0 obj\n(?<body>.*?)\nendobj", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Object();

    [GeneratedRegex("/RoleMap .*?>>", RegexOptions.Singleline)]
    private static partial Regex Roles();

    [GeneratedRegex(@"/S /(?<kind>\w+)\s+/Type /StructElem", RegexOptions.ExplicitCapture)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"/K \[?\s*(?<kid>\d+) 0 R", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstKid();

    [GeneratedRegex(@"/Contents \((?<words>[^\n]*)\)\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Contents();

    [GeneratedRegex(@"/BBox \[\s*((?<number>-?[\d.]+)\s*)+\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Corners();

    [GeneratedRegex(@"\nstream\n(?<content>.*?)\nendstream", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Streams();

    [GeneratedRegex(@"(?<=\s|\]|>)(BDC|BMC|EMC|Tj|TJ|Do|sh|f\*?|F|S|s|[Bb]\*?)(?=\s|$)")]
    private static partial Regex Operators();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
