using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Figures;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>The Ombudsman's part of the report, from the records of the cases.</summary>
public sealed partial class OmbudsmanPartTests
{
    private static readonly DateOnly June = new(2025, 6, 2);
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);

    private int cases;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Decisions_OfEachKind_StandByCategoryAndServiceWithTheUpholdRateOnItsOwnBase()
    {
        await using var ledger = await OpenAsync();
        foreach (var (decision, category, number) in new[]
        {
            ("upheld", "detailed-investigation", 3), ("not-upheld", "detailed-investigation", 1), ("closed-after-enquiries", "not-investigated", 4),
            ("invalid", "not-investigated", 2), ("advice-given", "not-investigated", 1), ("referred-back", "not-investigated", 2),
        })
        {
            for (var one = 0; one < number; one++)
            {
                await AddAsync(ledger, June, decision, category, decision == "upheld" ? "care" : null);
            }
        }

        await AddAsync(ledger, June.AddYears(-1), "not-upheld", "detailed-investigation", "care");
        await AddAsync(ledger, new DateOnly(2026, 4, 1), "upheld", "detailed-investigation", "care");

        var text = await WriteAsync(ledger);

        Assert.Contains("The Ombudsman investigated 4 (1) cases in detail and upheld 3 (0): an uphold rate of 75% (0%).", text, StringComparison.Ordinal);
        Assert.Contains(
            "Not investigated in detail 0 9 Advice given 0 1 Incomplete or invalid 0 2 Referred back for local resolution 0 2 "
                + "Closed after initial enquiries 0 4 Detailed investigation 1 4 Not upheld 1 1 Upheld 0 3 All 1 13 ", text, StringComparison.Ordinal);
        Assert.Contains("Children in Care 0 0 0 0 0 3 3 Not recorded 1 2 2 4 1 0 10 All 1 2 2 4 1 3 13 ", text, StringComparison.Ordinal);
        Assert.Contains("The Ombudsman issued no public interest report about the council in the year or the year before.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_OfWhatWasDecided_AreToldApart()
    {
        await using var ledger = await OpenAsync();
        var afterStageThree = Complaint(ledger, "children-act", 1, 2, 3);
        var beforeTheLast = Complaint(ledger, "children-act", 1);
        var early = Complaint(ledger, "children-act", 1, 2);
        await ledger.Db.SaveChangesAsync(Stop);
        ledger.Db.Investigations.Add(new Investigation(early.Id, new InvestigationFacts { ReferredEarly = June }));
        await AddAsync(ledger, June, "upheld", about: afterStageThree);
        await AddAsync(ledger, June, "not-upheld", about: beforeTheLast);
        await AddAsync(ledger, June, "upheld", about: early);
        await AddAsync(ledger, June, "referred-back", about: beforeTheLast);
        await AddAsync(ledger, June, "invalid");

        var text = await WriteAsync(ledger);

        Assert.Contains(
            "Statutory complaint: after stage 1, before the last 1 Statutory complaint: after stage 3, the last 1 "
                + "Referred early, after stage 2 and with consent, without a review panel 1 Premature: referred back to the council 1 "
                + "About no complaint that was answered here before 1 All 5 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recommendations_DueInTheYear_StandAsOnItsLastDay()
    {
        await using var ledger = await OpenAsync();
        var decided = await AddAsync(ledger, June, "upheld", publicReport: true);
        (int Due, int? Done)[] days = [(10, 10), (10, 11), (10, null), (10, 400), (900, null)];
        ledger.Db.OmbudsmanRecommendations.AddRange(days.Select(day => new OmbudsmanRecommendation(decided.Id, new OmbudsmanRecommendationFacts(
            "Apologise", June.AddDays(day.Due), day.Done is { } done ? June.AddDays(done) : null))));
        ledger.Db.OmbudsmanRecommendations.Add(new OmbudsmanRecommendation(decided.Id, new OmbudsmanRecommendationFacts("Pay", new DateOnly(2026, 3, 31))));
        ledger.Db.Remedies.Add(new Remedy(decided.Id, new RemedyFacts("apology", "A letter") { Agreed = June }));

        var text = await WriteAsync(ledger);

        Assert.Contains("Complied with on time 1 Complied with late 1 Not complied with 2 Not due yet 1 All 5 ", text, StringComparison.Ordinal);
        Assert.Contains("Remedy Number Apology 1 All 1 ", text, StringComparison.Ordinal);
        Assert.Contains("The Ombudsman issued 1 (0) public interest report.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_OfTheYear_StandsAsItWasEnteredEvenWithoutACase()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Db.OmbudsmanLetters.AddRange(
            new OmbudsmanLetter("2025-26", new OmbudsmanLetterFacts
            {
                Received = 40,
                Decided = 38,
                Investigated = 12,
                Upheld = 9,
                UpholdRate = 75,
                SimilarRate = 64,
            }),
            new OmbudsmanLetter("2024-25", new OmbudsmanLetterFacts { Received = 41, Decided = 39 }));

        var text = await WriteAsync(ledger);

        Assert.Contains(
            "Complaints and enquiries received 41 40 Decided 39 38 Investigated in detail not given 12 Upheld not given 9 Uphold rate not given 75% "
                + "Average uphold rate of similar authorities not given 64%", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paragraphs_OnUpheldCases_StandOnlyWhereTheyWereCleared()
    {
        await using var ledger = await OpenAsync();
        var cleared = new Clearance(Guid.CreateVersion7(Now), Guid.CreateVersion7(Now), June);
        await AddAsync(ledger, June, "upheld", service: "care", told: ("The council took too long.", cleared));
        await AddAsync(ledger, June, "upheld", told: ("Nobody cleared this.", new Clearance(Guid.CreateVersion7(Now))));
        await AddAsync(ledger, June, "not-upheld", told: ("There was no fault.", cleared));

        var text = await WriteAsync(ledger);

        Assert.Contains("Decided on 2 June 2025, Children in Care The council took too long.", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("Nobody cleared this|There was no fault", text);
    }

    private static Task<Ledger> OpenAsync() => Ledger.OpenAsync(db => db.ListEntries.Add(new ListEntry(ListName.Service, "care", "Children in Care")));

    private Case Complaint(Ledger ledger, string procedure, params int[] stages) => ledger.Add(
        new CaseFacts($"C/{++cases}", procedure, June.AddDays(-90)),
        [.. stages.Select(number => new StageFacts(number, June.AddDays(-90 + (20 * number)))
        {
            Concluded = June.AddDays(-80 + (20 * number)),
            Outcome = "not-upheld",
        })]);

    private async Task<Case> AddAsync(
        Ledger ledger, DateOnly decided, string decision, string? category = null, string? service = null, Case? about = null, bool publicReport = false,
        (string Paragraph, Clearance Clearance)? told = null)
    {
        var received = decided.AddDays(-30);
        var made = ledger.Add(new CaseFacts($"O/{++cases}", "ombudsman", received) { Service = service }, new StageFacts(1, received));
        await ledger.Db.SaveChangesAsync(Stop);
        made.Interchange.RestateOmbudsmanOf(about?.Id);
        ledger.Db.OmbudsmanRecords.Add(new OmbudsmanRecord(made.Id, new OmbudsmanFacts($"25 001 {cases:D3}")
        {
            Decided = decided,
            Decision = decision,
            Category = category,
            PublicReport = publicReport,
            Paragraph = told?.Paragraph,
            Clearance = told?.Clearance ?? new Clearance(),
        }));
        return made;
    }

    private static async Task<string> WriteAsync(Ledger ledger)
    {
        await ledger.Db.SaveChangesAsync(Stop);
        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.Parse("2025-26"), null, Now, Stop);
        var html = Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report));
        return Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ");
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
