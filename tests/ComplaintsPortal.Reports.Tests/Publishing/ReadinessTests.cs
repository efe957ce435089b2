using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Reports.Tests.Figures;

namespace ComplaintsPortal.Reports.Tests.Publishing;

public sealed class ReadinessTests
{
    private static readonly DateOnly June = new(2025, 6, 2);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_RecordsInOrder_IsClear()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Add(new CaseFacts("C1", "children-act", June), new StageFacts(1, June) { Concluded = June.AddDays(7), Outcome = "upheld" });

        Assert.Empty(await CheckAsync(ledger, new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Check_RecordsOutOfOrder_NamesEachPoint()
    {
        await using var ledger = await Ledger.OpenAsync(db => db.ListEntries.Add(new ListEntry(ListName.Service, "care", "Children in Care")));
        ledger.Add(new CaseFacts("C1", "children-act", June), new StageFacts(1, June) { Concluded = June.AddDays(7) });
        ledger.Add(new CaseFacts("C2", "children-act", June) { Service = "care" });
        ledger.Add(new CaseFacts("C3", "children-act", June) { Triage = TriageDecision.Awaiting });
        ledger.Add(new CaseFacts("C4", "children-act", June) { Triage = TriageDecision.Awaiting });

        Assert.Equal(
            [
                "The period ends on 31 March 2026: its figures can still change.",
                "2 records that arrived in the period wait for a decision and are counted nowhere.",
                "1 accepted case of the period has no stage and is counted nowhere.",
                "1 stage was concluded in the period without an outcome.",
                "1 stage received in the period names no service.",
            ],
            await CheckAsync(ledger, new DateTimeOffset(2026, 3, 31, 21, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Check_AYearThatTheListOfBankHolidaysDoesNotHold_NamesIt()
    {
        await using var ledger = await Ledger.OpenAsync(db => db.BankHolidays.RemoveRange(db.BankHolidays.Where(holiday => holiday.Date.Year == 2026)));
        ledger.Add(new CaseFacts("C1", "children-act", June), new StageFacts(1, June) { Concluded = June.AddDays(7), Outcome = "upheld" });

        Assert.Equal(
            ["The list of bank holidays does not hold 2026: what is due then rests on computed days. Enter the bank holidays of that year."],
            await CheckAsync(ledger, new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Check_OnTheEveningOfTheLastDayInUtc_KnowsThatItIsTomorrowInLondon()
    {
        await using var ledger = await Ledger.OpenAsync();

        Assert.Empty(await CheckAsync(ledger, new DateTimeOffset(2026, 3, 31, 23, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Check_WordsThatTheServerCannotPrint_NamesThemAndTheRecord()
    {
        await using var ledger = await Ledger.OpenAsync(db => db.ListEntries.Add(new ListEntry(ListName.Service, "care", "Children in Care \u0a2a")));
        ledger.Add(new CaseFacts("C1", "children-act", June) { Service = "care" }, new StageFacts(1, June) { Concluded = June.AddDays(7), Outcome = "upheld" });
        var thanks = ledger.Add(
            new CaseFacts("C2", "compliment", June) { Service = "care" }, new StageFacts(1, June) { Concluded = June, Outcome = "recorded" });
        await ledger.Db.SaveChangesAsync(Stop);
        ledger.Db.Compliments.Add(new Compliment(thanks.Id, new ComplimentFacts(null, null, "Thank you \U0001F642", null, null, June, true)));
        await ledger.Db.SaveChangesAsync(Stop);
        var now = new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.Parse("2025-26"), null, now, Stop);

        var points = (await Readiness.CheckAsync(ledger.Db, report, now, Typefaces.Read("20-7e"), Stop)).Points;

        Assert.Equal(2, points.Count);
        Assert.StartsWith("This server has no typeface to print \U0001F642 in the compliment C2: boxes would be printed.", points[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "This server has no typeface to print \u0a2a in a name of the council's, its lists or its procedures:", points[1], StringComparison.Ordinal);
        Assert.Empty((await Readiness.CheckAsync(ledger.Db, report, now, Typefaces.Read("20-7e 1f642 a2a"), Stop)).Points);
    }

    private static async Task<IReadOnlyList<string>> CheckAsync(Ledger ledger, DateTimeOffset now)
    {
        await ledger.Db.SaveChangesAsync(Stop);
        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.Parse("2025-26"), null, now, Stop);
        return (await Readiness.CheckAsync(ledger.Db, report, now, Stop)).Points;
    }
}
