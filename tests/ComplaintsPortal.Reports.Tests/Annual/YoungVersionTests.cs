using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Figures;
using DocumentFormat.OpenXml.Packaging;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>The version for young people: the report's own numbers in plain words.</summary>
public sealed partial class YoungVersionTests
{
    private static readonly DateOnly June = new(2025, 6, 2);
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_OfTheYear_AreThoseOfTheReport()
    {
        await using var ledger = await FilledAsync();

        var report = await ComposeAsync(ledger);
        var (young, whole) = (await TextAsync(report), Text(await ReportFiles.ToHtmlAsync(report)));

        Assert.Contains("6 complaints came from children and young people 0 last year", young, StringComparison.Ordinal);
        Assert.Contains("6 from children and young people (0)", whole, StringComparison.Ordinal);
        Assert.Contains("80% of all complaints were answered in time 8 of 10", young, StringComparison.Ordinal);
        Assert.Contains("80% of stage 1 complaints concluded by the date due (n/a) 8 of 10", whole, StringComparison.Ordinal);
        Assert.Contains("7 times we found that all or part of a complaint was right of 10 complaints", young, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_ThatWereCleared_AreToldAndNoOthers()
    {
        await using var ledger = await FilledAsync();
        LearningActionFacts facts = new("delay", null, "Ring back", "Rose Example", June, June.AddDays(9), null);
        var cleared = new Clearance(Guid.CreateVersion7(Now), Guid.CreateVersion7(Now), June);
        ledger.Db.LearningActions.AddRange(
            new LearningAction(null, facts with
            {
                Words = new("Nobody rang us back", "x", "We ring back in a day", "Head"),
                Clearance = cleared,
                Completed = June,
            }),
            new LearningAction(null, facts with { Words = new("Visits were cut", "x", "We ask you first", "Head"), Clearance = cleared }),
            new LearningAction(null, facts with { Words = new("Not made", "x", "Nothing", "Head"), Clearance = cleared, NotImplemented = "No money" }),
            new LearningAction(null, facts with { Words = new("Not cleared", "x", "Secret", "Head") }));
        Write(ledger, ReportSlot.YoungPeople, "Thank you for **telling us**.");
        Write(ledger, ReportSlot.Contact, "Ring 01223 000000.");

        var report = await ComposeAsync(ledger);
        var young = await TextAsync(report);

        Assert.Contains("From us to you Thank you for telling us .", young, StringComparison.Ordinal);
        Assert.Contains(
            "You said: Nobody rang us back We did: We ring back in a day You said: Visits were cut We are doing: We ask you first", young,
            StringComparison.Ordinal);
        Assert.Contains("Talk to us Ring 01223 000000.", young, StringComparison.Ordinal);
        Assert.Contains("You get an answer within 10 working days.", young, StringComparison.Ordinal);
        Assert.Contains("You have a right to an advocate.", young, StringComparison.Ordinal);
        Assert.DoesNotMatch("Not made|Secret|Rose Example", young);
        Assert.DoesNotContain("Thank you for telling us", Text(await ReportFiles.ToHtmlAsync(report)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_InAnOfficersDraft_AreSuppressedWhereTheyAreSmall()
    {
        await using var ledger = await FilledAsync(children: 3);

        var young = await TextAsync(await ComposeAsync(ledger, new Officer(Guid.CreateVersion7(Now), "Ada", Role.Officer)));

        Assert.DoesNotContain("3 complaints came", young, StringComparison.Ordinal);
        Assert.DoesNotContain("8 of 10", young, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_LongerThanTheTwoPagesHold_AreToBeSettled()
    {
        await using var ledger = await FilledAsync();
        Write(ledger, ReportSlot.YoungPeople, new string('a', ReportSlot.YoungPeopleLength + 1));

        Assert.Contains(
            "The words \"For children and young people\" cannot stand so: Write at most 800 characters: the version for young people has two pages.",
            (await ComposeAsync(ledger)).WordsToSettle);
    }

    [Fact]
    public async Task Docx_OfTheVersion_SaysTheSameInLargeLetters()
    {
        await using var ledger = await FilledAsync();

        using var stream = new MemoryStream(ReportFiles.ToDocx((await ComposeAsync(ledger)).ForYoungPeople!));
        using var package = WordprocessingDocument.Open(stream, isEditable: false);

        var text = package.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("What you told us, and what we did", text, StringComparison.Ordinal);
        Assert.Contains("6 complaints came from children and young people", text, StringComparison.Ordinal);
        Assert.Equal("28", package.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.FontSize!.Val);
    }

    private static async Task<Ledger> FilledAsync(int children = 6)
    {
        var ledger = await Ledger.OpenAsync();
        for (var number = 0; number < 10; number++)
        {
            ledger.Add(
                new CaseFacts($"C/{number}", "children-act", June) { ComplainantType = number < children ? "young-person" : "parent" },
                new StageFacts(1, June) { Concluded = June.AddDays(number < 8 ? 3 : 90), Outcome = number < 7 ? "upheld" : "not-upheld" });
        }

        return ledger;
    }

    private static void Write(Ledger ledger, ReportSlot slot, string words)
    {
        var text = new ReportText(Year, slot);
        text.Restate(1, new NewWords(words, []), new Author(null, "Ada Osei", Now));
        ledger.Db.ReportTexts.Add(text);
    }

    private static async Task<AnnualReport> ComposeAsync(Ledger ledger, Officer? reader = null)
    {
        await ledger.Db.SaveChangesAsync(Stop);
        return reader is null
            ? await AnnualReport.ComposeAsync(ledger.Db, Year, null, Now, Stop)
            : await AnnualReport.DraftAsync(ledger.Db, Year, reader, Now, Stop);
    }

    private static async Task<string> TextAsync(AnnualReport report) => Text(await ReportFiles.ToHtmlAsync(report.ForYoungPeople!));

    private static string Text(byte[] html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Encoding.UTF8.GetString(html), " ")), " ");

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
