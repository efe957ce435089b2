using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Figures;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>How the procedure was kept: what only the council's own records know.</summary>
public sealed partial class ConductPartTests
{
    // A Monday; no bank holiday follows within six weeks.
    private static readonly DateOnly June = new(2025, 6, 2);
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);

    private int cases;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Conduct_WithoutARecord_IsNoPart()
    {
        await using var ledger = await Ledger.OpenAsync();
        Add(ledger, "mp-enquiry", new StageFacts(1, June));

        Assert.DoesNotContain("How the procedure was kept", await WriteAsync(ledger), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acknowledgements_OnBothSidesOfTheLimit_AreCountedByWorkingDays()
    {
        await using var ledger = await Ledger.OpenAsync();
        // Monday the 9th is the fifth working day after the 2nd.
        foreach (var days in new int?[] { 0, 7, 8, 8, null })
        {
            Add(ledger, "code", new StageFacts(1, June) { Acknowledged = days is { } after ? June.AddDays(after) : null });
        }

        Add(ledger, "code", new StageFacts(1, June.AddYears(-1)) { Acknowledged = June.AddYears(-1) });

        Assert.Matches("stage 1 5 days 2 2 1 5 ", await WriteAsync(ledger));
    }

    [Fact]
    public async Task Advocacy_OfChildren_IsCountedByWhatWasOfferedAndAnswered()
    {
        await using var ledger = await Ledger.OpenAsync();
        var children = Enumerable.Range(0, 4).Select(_ => Add(ledger, "children-act", "young-person", new StageFacts(1, June))).ToList();
        var parent = Add(ledger, "children-act", "parent", new StageFacts(1, June));
        await ledger.Db.SaveChangesAsync(Stop);
        AdvocacyAnswer[] answers = [AdvocacyAnswer.Accepted, AdvocacyAnswer.Declined, AdvocacyAnswer.NotYet];
        ledger.Db.Advocacies.AddRange(answers.Select((answer, at) => new Advocacy(children[at].Id, new AdvocacyFacts(June, answer))));
        ledger.Db.Advocacies.Add(new Advocacy(parent.Id, new AdvocacyFacts(June, AdvocacyAnswer.Accepted)));

        var text = await WriteAsync(ledger);

        Assert.Contains("4 (0) complaints were made by children and young people in the year. 4 (0) of them had no advocate.", text, StringComparison.Ordinal);
        Assert.Contains(
            "Offered and accepted 1 Offered and declined 1 Offered, not answered yet 1 No offer recorded 1 All 4 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panels_EachStep_IsInTimeLateOrNotDueYet()
    {
        await using var ledger = await Ledger.OpenAsync();
        // 30 working days after 2 June end on 14 July, 5 after that on the 21st, 15 more on 11 August.
        StageFacts kept = new(3, June) { PanelMet = new(2025, 7, 14), PanelReported = new(2025, 7, 21), Concluded = new(2025, 8, 11), Outcome = "not-upheld" };
        Add(ledger, "children-act", kept);
        Add(ledger, "children-act", new StageFacts(3, June)
        {
            PanelMet = new(2025, 7, 15),
            PanelReported = new(2025, 7, 23),
            Concluded = new(2025, 8, 15),
            Outcome = "not-upheld",
        });
        Add(ledger, "children-act", new StageFacts(3, June));
        Add(ledger, "children-act", new StageFacts(3, new DateOnly(2026, 3, 30)));
        Add(ledger, "children-act", new StageFacts(3, June) { Concluded = new(2025, 8, 1), Outcome = "not-upheld" });

        var text = await WriteAsync(ledger);

        Assert.Contains(
            "The panel met after it was asked for 30 days 1 2 1 1 5 The panel reported after it met 5 days 1 1 0 0 2 "
                + "The council responded after the report 15 days 1 1 0 0 2 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LateRequestsFreezingRefusalsAndRemedies_AreCountedEachInATable()
    {
        await using var ledger = await Ledger.OpenAsync();
        var one = Add(ledger, "children-act", new StageFacts(1, June));
        var refused = ledger.Add(new CaseFacts("R/1", "children-act", June) { Triage = TriageDecision.Rejected, TriageReason = RejectionReason.NotEligible });
        await ledger.Db.SaveChangesAsync(Stop);
        ledger.Db.LateRequests.AddRange(
            new LateRequest(one.Id, new LateRequestFacts(3, June, June, Accepted: true, "Ill", June, null)),
            new LateRequest(one.Id, new LateRequestFacts(3, June.AddYears(-1), June, Accepted: false, "Old", June, null)));
        ledger.Db.Freezings.Add(new Freezing(one.Id, new FreezingFacts(FreezingAnswer.NotFrozen, "Safe", "Head", June, null)));
        ledger.Db.Add(new RejectionNotice(refused.Id, new RejectionNoticeFacts(RejectionReason.NotEligible, June, OmbudsmanTold: true)));
        ledger.Db.Remedies.AddRange(
            new Remedy(one.Id, new RemedyFacts("apology", "A") { Agreed = June, Due = June.AddDays(5), Provided = June.AddDays(5) }),
            new Remedy(one.Id, new RemedyFacts("apology", "B") { Agreed = June, Due = June.AddDays(5), Provided = June.AddDays(6) }),
            new Remedy(one.Id, new RemedyFacts("apology", "C") { Agreed = June, NotProvided = "It cannot be" }));

        var text = await WriteAsync(ledger);

        Assert.Contains("Accepted all the same 1 All 1 ", text, StringComparison.Ordinal);
        Assert.Contains("It went ahead, for good reason 1 All 1 ", text, StringComparison.Ordinal);
        Assert.Contains("Refused Told by letter Told of the Ombudsman ", text, StringComparison.Ordinal);
        Assert.Matches("under the procedure 1 1 1 All 1 1 1 ", text);
        Assert.Contains("Apology 3 2 1 1 All 3 2 1 1 ", text, StringComparison.Ordinal);
    }

    private Case Add(Ledger ledger, string procedure, StageFacts stage) => Add(ledger, procedure, "parent", stage);

    private Case Add(Ledger ledger, string procedure, string complainant, StageFacts stage) =>
        ledger.Add(new CaseFacts($"C/{++cases}", procedure, stage.Received) { ComplainantType = complainant }, stage);

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
