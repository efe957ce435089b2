using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Figures;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>Parts of a report that no published data set fills.</summary>
public sealed partial class ReportPartsTests
{
    private static readonly DateOnly June = new(2025, 6, 2);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Monitoring_FewOfAKind_AreHiddenInTheReportAndInItsFigures()
    {
        await using var ledger = await MonitoredAsync();

        var (text, csv) = await WriteAsync(ledger);

        Assert.Contains("Gender 2024-25 2025-26 Female 0 c Male 0 c Not recorded 0 10 All 0 20", text, StringComparison.Ordinal);
        Assert.Contains("Nothing was recorded of age, ethnicity, disability and sexual orientation.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gender", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "2025-26", "2026-05-01", "Male/2025-26: It is from 1 to 5.", "Female/2025-26: A smaller number beside it could be worked out from the total.")]
    [InlineData("2025-26", "2026-03-01", "/: The year is not over. What its parts show could be taken from what the whole year will show.")]
    [InlineData("2025-26 Q1", "2026-05-01", "/: It is given for whole years alone. What this period shows could be taken from what the year shows.")]
    public async Task Hidden_FewOfAKind_AreNamedEachWithTheReason(string period, string today, params string[] expected)
    {
        await using var ledger = await MonitoredAsync();
        await ledger.Db.SaveChangesAsync(Stop);
        var now = DateTimeOffset.Parse($"{today}T09:00Z", CultureInfo.InvariantCulture);

        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.Parse(period), null, now, Stop);

        Assert.All(report.Hidden, number => Assert.Equal("Gender of those who complained", number.Table));
        Assert.Equal(expected.Order(StringComparer.Ordinal),
            report.Hidden.Select(number => $"{number.Row}/{number.Column}: {number.Why}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2025-26 Q1")]
    [InlineData("2025-26")]
    public async Task Monitoring_PartOfAYear_IsNotShown(string period)
    {
        await using var ledger = await MonitoredAsync();

        var (text, _) = await WriteAsync(ledger, period, new DateTimeOffset(2026, 3, 31, 9, 0, 0, TimeSpan.Zero));

        Assert.Contains("Who complained is given for a whole year when it is over", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Female", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeliness_OfStatutoryStageTwo_SaysFromWhatTheClocksRanAndHowMany()
    {
        await using var ledger = await Ledger.OpenAsync();
        StageFacts stage = new(2, June) { Concluded = June.AddDays(20), Outcome = "not-upheld" };
        ledger.Add(new CaseFacts("B/1", "children-act", June), stage);
        ledger.Add(new CaseFacts("B/2", "children-act", June), stage with { Agreed = June.AddDays(3) });
        ledger.Add(new CaseFacts("B/3", "children-act", June), stage with { Agreed = June.AddDays(3), Started = June.AddDays(3) });

        var (text, csv) = await WriteAsync(ledger);

        Assert.Contains(
            "Of the clocks of the 3 (0) concluded, 2 (0) ran from the request and 1 (0) ran from the day on which the statement of complaint was agreed.",
            text, StringComparison.Ordinal);
        Assert.Contains("clock-basis=statement;procedure=children-act;stage=2,1", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Learning_ActionsAndPayments_AreCountedBesideLastYear()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Db.LearningActions.AddRange(
            Action(June, due: June.AddDays(30), completed: June.AddDays(20)), Action(June, due: June.AddDays(30), completed: null),
            Action(June.AddYears(-1), due: null, completed: null));
        ledger.Db.Payments.AddRange(
            new Payment(null, new PaymentFacts(June, "distress", 150.5m)), new Payment(null, new PaymentFacts(June, "panel", 1000m)),
            new Payment(null, new PaymentFacts(June.AddYears(-1), "distress", 100m)));

        var (text, _) = await WriteAsync(ledger);

        Assert.Contains(
            "2 (1) actions were agreed in the year because of what complaints had shown, and 1 (0) was completed. On 31 March 2026 1 (0) was overdue", text,
            StringComparison.Ordinal);
        Assert.Contains("£1,150.50 (£100) was paid because of complaints in the year, a 1,051% increase.", text, StringComparison.Ordinal);
        Assert.Contains("Distress £100 £150.50 ↑ 51% increase Review panel £0 £1,000 ↑ none last year All £100 £1,150.50", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compliments_ClearedForTheReport_AreQuotedAndNoOthers()
    {
        await using var ledger = await Ledger.OpenAsync();
        (string Words, bool Published, DateOnly Received)[] said =
        [
            ("They listened <b>to me</b>", true, June), ("Not for the report", false, June), ("Of the year before", true, June.AddYears(-1)),
        ];
        var cases = said.Select((one, number) => ledger.Add(new CaseFacts($"C{number}", "compliment", one.Received), new StageFacts(1, one.Received))).ToList();
        await ledger.Db.SaveChangesAsync(Stop);
        ledger.Db.Compliments.AddRange(said.Select((one, number) =>
            new Compliment(cases[number].Id, new ComplimentFacts("Rose Example", null, one.Words, null, null, one.Received, one.Published))));

        var (text, _) = await WriteAsync(ledger);

        Assert.Contains("What people said They listened <b>to me</b> ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not for the report", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Of the year before", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rose Example", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caseloads_GivenForOneYearOnly_SayWhatIsMissing()
    {
        await using var ledger = await Ledger.OpenAsync(db => db.ListEntries.Add(new ListEntry(ListName.Service, "care", "Children in Care")));
        ledger.Db.Caseloads.AddRange(new Caseload("2025-26", "open-cases", "care", 200), new Caseload("2024-25", "open-cases", null, 5000));
        ledger.Add(new CaseFacts("C1", "children-act", June) { Service = "care" }, new StageFacts(1, June));

        var (text, _) = await WriteAsync(ledger);

        Assert.Contains("All services not given (5,000) 1 (0) n/a Children in Care 200 (not given) 1 (0) 0.5%", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stage_WithASingleComplaint_ReadsAsOne()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Add(new CaseFacts("C1", "children-act", June) { ComplainantType = "young-person" },
            new StageFacts(1, June) { Concluded = June.AddDays(2), Outcome = "upheld", Reopened = 1 });
        ledger.Add(new CaseFacts("E1", "mp-enquiry", June), new StageFacts(1, June) { Concluded = June.AddDays(2), Outcome = "answered" });

        var (text, _) = await WriteAsync(ledger);

        Assert.Contains("1 (0) complaint was received in the year, none last year. It was concluded within it.", text, StringComparison.Ordinal);
        Assert.Contains("✓ 1 received + 0 brought forward = 1 concluded + 0 open", text, StringComparison.Ordinal);
        Assert.Contains("Outcome: 1 (0) upheld.", text, StringComparison.Ordinal);
        Assert.Contains("1 (0) of the 1 (0) concluded, 100%, was concluded by the date due.", text, StringComparison.Ordinal);
        Assert.Contains("1 (0) of the 1 (0) concluded, 100%, was reopened after a response.", text, StringComparison.Ordinal);
        Assert.Contains("1 (0) enquiry was received in the year", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithACaseInTwoPlaces_SaysThatItDoesNotReconcile()
    {
        await using var ledger = await Ledger.OpenAsync(db =>
        {
            db.ListEntries.Add(new ListEntry(ListName.Division, "north", "North"));
            db.ListEntries.Add(new ListEntry(ListName.Service, "loose", "A service without a division"));
        });
        ledger.Add(new CaseFacts("C1", "children-act", June) { Division = "north", Service = "loose" }, new StageFacts(1, June));
        await ledger.Db.SaveChangesAsync(Stop);

        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.Parse("2025-26"), null, new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero), Stop);

        Assert.Equal(["Statutory complaint, stage 1: the services do not add up to the whole."], report.Faults);
        Assert.Contains("Does not reconcile:", Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report)), StringComparison.Ordinal);
    }

    private static LearningAction Action(DateOnly agreed, DateOnly? due, DateOnly? completed) =>
        new(null, new LearningActionFacts("delay", null, "Weekly review of open complaints", "Head of service", agreed, due, completed));

    private static async Task<Ledger> MonitoredAsync()
    {
        var ledger = await Ledger.OpenAsync();
        for (var number = 0; number < 20; number++)
        {
            var person = new Person($"P{number}");
            person.RecordMonitoring(null, number < 3 ? "male" : number < 10 ? "female" : null, null, null, null);
            ledger.Db.People.Add(person);
            ledger.Add(new CaseFacts($"C{number}", "children-act", June) { Complainant = $"P{number}" }, new StageFacts(1, June));
        }

        return ledger;
    }

    private static async Task<(string Text, string Csv)> WriteAsync(Ledger ledger, string period = "2025-26", DateTimeOffset? now = null)
    {
        await ledger.Db.SaveChangesAsync(Stop);
        var report = await AnnualReport.ComposeAsync(
            ledger.Db, Period.Parse(period), null, now ?? new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero), Stop);
        var html = Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report)) + Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report.Annex!));
        return (Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " "), Encoding.UTF8.GetString(ReportFiles.ToCsv(report)));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
