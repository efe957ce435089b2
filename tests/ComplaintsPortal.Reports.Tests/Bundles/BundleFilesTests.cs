using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Reports.Bundles;
using ComplaintsPortal.Reports.Letters;
using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Reports.Tests.Bundles;

/// <summary>A bundle of papers of each sort, printed and looked into page by page.</summary>
public sealed partial class BundleFilesTests
{
    private static readonly DateOnly Day = new(2026, 11, 10);

    [Fact]
    public async Task ToPdf_PapersOfEverySort_StandInOrderEachPageNumbered()
    {
        var bundle = await MadeAsync(Document(BundleKind.Panel,
            Words("complaint", "The complaint, point by point", LongText), Letter(), File("report.pdf", FileKind.Pdf), File("plan.png", FileKind.Png),
            Words("last", "Recommendations of stage 2", "Apologise.")),
            ("report.pdf", SamplePdf.Pages("Report page one", "Report page two", "Report page three")), ("plan.png", SamplePdf.Picture()));

        var pages = await PagesAsync(bundle);

        Assert.Equal(bundle.Pages, pages.Count);
        Assert.All(pages.Index(), page => Assert.Contains($"2026/0412 · Bundle page {page.Index + 1} of {pages.Count}", page.Item, StringComparison.Ordinal));
        var order = new[] { "Papers of the review panel", "Contents", "1. The complaint", "2. Acknowledgement", "3. report.pdf", "Report page one",
            "Report page two", "Report page three", "4. plan.png", "5. Recommendations of stage 2" };
        var found = order.Select(words => FirstPage(pages, words)).ToList();
        Assert.Equal(found.Order(), found);
        Assert.Equal(FirstPage(pages, "3. report.pdf") + 1, FirstPage(pages, "Report page one"));
        Assert.Equal(FirstPage(pages, "4. plan.png") + 2, FirstPage(pages, "5. Recommendations of stage 2"));
        Assert.Equal(0, await PdfTools.CheckAsync(bundle.Pdf!));
    }

    [Fact]
    public async Task ToPdf_ItsContents_GiveThePageOnWhichEachPaperBegins()
    {
        var bundle = await MadeAsync(Document(BundleKind.Ombudsman,
            File("report.pdf", FileKind.Pdf), Words("complaint", "The complaint", LongText), File("annex.pdf", FileKind.Pdf), Letter()),
            ("report.pdf", SamplePdf.Pages("one", "two")), ("annex.pdf", SamplePdf.Pages([.. Enumerable.Range(1, 120).Select(number => $"Annex {number}")])));

        var pages = await PagesAsync(bundle);

        var contents = pages[FirstPage(pages, "Contents")];
        foreach (var (number, title) in new[] { (1, "report.pdf"), (2, "The complaint"), (3, "annex.pdf"), (4, "Acknowledgement") })
        {
            var line = contents.Split('\n').Single(line => Regex.IsMatch(line, $@"^\s*{number}\s+{Regex.Escape(title)}"));
            Assert.Equal(FirstPage(pages, $"{number}. {title}") + 1, int.Parse(PageAtTheEnd().Match(line).Value, null));
        }

        Assert.Contains($"Pages {pages.Count}", Regex.Replace(pages[0], @"\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToPdf_ItsBookmarks_LeadToThePapers()
    {
        var bundle = await MadeAsync(Document(BundleKind.Panel, Words("complaint", "The complaint", "Words."), File("report.pdf", FileKind.Pdf), Letter()),
            ("report.pdf", SamplePdf.Pages("one", "two")));

        var written = await PdfTools.WrittenOutAsync(bundle.Pdf!);

        Assert.Contains("/PageMode /UseOutlines", written, StringComparison.Ordinal);
        Assert.Contains("3. Acknowledgement", written.Replace("\\056", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("/Title (Papers of the review panel, 2026/0412)", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("locked.pdf", FileKind.Pdf, "the PDF is encrypted or damaged")]
    [InlineData("broken.pdf", FileKind.Pdf, "the PDF is encrypted or damaged")]
    [InlineData("broken.png", FileKind.Png, "the picture is damaged")]
    [InlineData("report.docx", FileKind.Docx, "a .docx file is not made of pages")]
    [InlineData("gone.pdf", FileKind.Pdf, "the file is missing, or is not what was stored")]
    public async Task ToPdf_AFileThatCannotBePages_IsListedAsSuppliedSeparately(string name, FileKind kind, string why)
    {
        byte[]? content = name switch
        {
            "locked.pdf" => SamplePdf.Locked(),
            "broken.pdf" => [.. "%PDF-1.7\nnothing of a PDF follows"u8],
            "broken.png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3],
            "report.docx" => [0x50, 0x4B, 3, 4],
            _ => null,
        };

        var bundle = await MadeAsync(
            Document(BundleKind.Panel, File(name, kind), File("whole.pdf", FileKind.Pdf)), (name, content), ("whole.pdf", SamplePdf.Pages("Whole page")));

        var text = Regex.Replace(string.Join(' ', await PagesAsync(bundle)), @"\s+", " ");
        Assert.Equal([name], bundle.Separately);
        Assert.Contains($"Supplied separately These files cannot be made into pages", text, StringComparison.Ordinal);
        Assert.Contains($"1. {name}: {name}. It is not in the bundle because {why}.", text, StringComparison.Ordinal);
        Assert.Contains("Whole page", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToPdf_ATextFile_IsPrintedWithItsLines()
    {
        var bundle = await MadeAsync(Document(BundleKind.Panel, File("diary.txt", FileKind.Txt)), ("diary.txt", [.. "Monday\r\nNobody r\u00E4ng"u8]));

        Assert.Contains("Nobody räng", string.Join(' ', await PagesAsync(bundle)), StringComparison.Ordinal);
        Assert.Empty(bundle.Separately);
    }

    [Fact]
    public async Task ToPdf_AnEmail_IsPrintedWithWhoSentItAndWhatCameWithIt()
    {
        var mail = """
            From: Jo Sample <jo.sample@post.example>
            Date: Tue, 10 Nov 2026 09:30:00 +0000
            Subject: The visits
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="part"

            --part
            Content-Type: text/plain; charset=utf-8

            Nobody came on Monday.
            --part
            Content-Type: application/pdf; name="timetable.pdf"
            Content-Disposition: attachment; filename="timetable.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0=
            --part--
            """;

        var bundle = await MadeAsync(Document(BundleKind.Panel, File("visits.eml", FileKind.Eml)), ("visits.eml", Encoding.UTF8.GetBytes(mail)));

        var text = Regex.Replace(string.Join(' ', await PagesAsync(bundle)), @"\s+", " ");
        Assert.Contains("From: Jo Sample <jo.sample@post.example> Sent: 10 November 2026 Subject: The visits", text, StringComparison.Ordinal);
        Assert.Contains("With it came, and is not printed here: timetable.pdf", text, StringComparison.Ordinal);
        Assert.Contains("Nobody came on Monday.", text, StringComparison.Ordinal);
        Assert.Empty(bundle.Separately);
    }

    [Fact]
    public async Task ToPdf_ASubjectAccessRequest_ListsWhatIsWithheldAndWhy()
    {
        var document = Document(BundleKind.SubjectAccess, Words("complaint", "The complaint", "Words.")) with
        {
            Withheld = [new("Document 5, dated 3 May 2026", WithheldBecause.ThirdParty), new("Document 6, dated 4 May 2026", WithheldBecause.LegalPrivilege)],
        };

        var text = Regex.Replace(string.Join(' ', await PagesAsync(await MadeAsync(document))), @"\s+", " ");

        Assert.Contains("Document 5, dated 3 May 2026: third party", text, StringComparison.Ordinal);
        Assert.Contains("Document 6, dated 4 May 2026: legal privilege", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToPdf_APageThatDoesSomething_IsTakenOverWithoutIt()
    {
        var bundle = await MadeAsync(Document(BundleKind.Panel, File("form.pdf", FileKind.Pdf)), ("form.pdf", SamplePdf.ThatActs()));

        var written = await PdfTools.WrittenOutAsync(bundle.Pdf!);

        Assert.DoesNotContain("/JavaScript", written, StringComparison.Ordinal);
        Assert.DoesNotContain("/Launch", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToPdf_TurnedAndOddPages_AreNumberedUpright()
    {
        var bundle = await MadeAsync(Document(BundleKind.Panel, File("scan.pdf", FileKind.Pdf)), ("scan.pdf", SamplePdf.Turned()));

        Assert.All((await PagesAsync(bundle)).Index(), page => Assert.Contains($"Bundle page {page.Index + 1} of", page.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ToPdf_TooManyMegabytes_SaysWhatToDo()
    {
        var papers = Enumerable.Range(1, 2).Select(number => File($"{number}.pdf", FileKind.Pdf, 60L << 20)).ToArray();

        var bundle = await BundleFiles.ToPdfAsync(
            Document(BundleKind.Panel, papers), (_, _) => throw new InvalidOperationException("Nothing is read"), new PdfPrinter(),
            TestContext.Current.CancellationToken);

        Assert.Equal("The files come to 120 megabytes, and a bundle takes at most 100: leave some out, or make two bundles", bundle.WhyNot?.Sentence);
    }

    private static string LongText =>
        string.Join("\n\n", Enumerable.Range(1, 60).Select(number => $"Paragraph {number} tells of what happened, at some length."));

    private static BundleDocument Document(BundleKind kind, params BundlePaper[] papers) =>
        new(kind, Council(), "2026/0412", Day, papers);

    private static CouncilProfile Council()
    {
        var council = new CouncilProfile("Anyshire County Council", "Complaints team");
        council.BearLogo(SamplePdf.Picture());
        council.Paint("#4b2e83");
        return council;
    }

    private static BundlePaper Words(string key, string title, string text) =>
        new(key, PaperKind.Complaint, title, Day) { Parts = [new BundlePart(null, text)] };

    private static BundlePaper Letter() => new("letter-1", PaperKind.Sent, "Acknowledgement", Day)
    {
        Letter = new LetterDocument("Anyshire County Council", "Complaints team", "2026/0412", Day, new Letter(1, new LetterFacts(
            LetterKind.Acknowledgement, LetterVariant.Plain, 1, new LetterWording("Robin Sample", null, "Dear Robin Sample\n\nThank you."), Guid.Empty,
            DateTimeOffset.UnixEpoch)
        {
            SentOn = Day,
        })),
    };

    private static BundlePaper File(string name, FileKind kind, long size = 1) => new($"document-{name}", PaperKind.Document, name, Day)
    {
        File = new CaseDocument(1, new DocumentFacts(1, name, name, Day, new StoredFile(kind, name, size, ""), Guid.Empty, DateTimeOffset.UnixEpoch)),
    };

    private static async Task<Bundle> MadeAsync(BundleDocument document, params (string Name, byte[]? Content)[] files)
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no browser to print with");
        var bundle = await BundleFiles.ToPdfAsync(
            document, (file, _) => Task.FromResult(files.Single(one => one.Name == file.FileName).Content), new PdfPrinter(),
            TestContext.Current.CancellationToken);
        Assert.Null(bundle.WhyNot);
        return bundle;
    }

    private static async Task<IReadOnlyList<string>> PagesAsync(Bundle bundle) => (await PdfTools.TextAsync(bundle.Pdf!)).Split('\f')[..^1];

    private static int FirstPage(IReadOnlyList<string> pages, string words) =>
        pages.Index().First(page => page.Item.TrimStart().StartsWith(words, StringComparison.Ordinal)
            || (words is "Papers of the review panel" && page.Index == 0)).Index;

    [GeneratedRegex(@"\d+\s*$")]
    private static partial Regex PageAtTheEnd();
}
