using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Dashboards;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Reports.Tests.Dashboards;

public sealed class DashboardTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);

    [Fact]
    public async Task Dashboard_OfThisQuarter_CountsItBesideTheSameDaysOfLastYear()
    {
        await using var ledger = await Ledger.OpenAsync();
        Add(ledger, "IN-TIME", new(2026, 10, 1), new(2026, 10, 8), "upheld");
        Add(ledger, "LATE", new(2026, 9, 1), new(2026, 11, 9), "not-upheld");
        Add(ledger, "OPEN", new(2026, 11, 10), null, null);
        Add(ledger, "AFTER-LAST", new(2025, 11, 11), new(2025, 11, 12), "upheld");
        Add(ledger, "LAST", new(2025, 11, 10), new(2025, 11, 10), "not-upheld");

        var board = await ReadAsync(ledger, A.Manager());

        Assert.Equal(("2026-10-01..2026-11-10", "2025-10-01..2025-11-10"), (board.This.Name, board.Last.Name));
        Assert.Equal((2m, 1m), (board.Received.Now.Value, board.Received.Then.Value));
        Assert.Equal((1m, 2m, 50m), (board.InTime.Now.Part.Value, board.InTime.Now.Whole.Value, board.InTime.Now.Share));
        Assert.Equal((1m, 2m), (board.AtFault.Now.Part.Value, board.AtFault.Now.Whole.Value));
        Assert.Equal((0m, 1m), (board.AtFault.Then.Part.Value, board.AtFault.Then.Whole.Value));
        Assert.Equal(1, board.Open.Value);
        var stage = Assert.Single(board.Stages);
        Assert.Equal(("Stage 1", 2m, 1m), (stage.Label, stage.Received.Value, stage.Open.Value));
        var service = Assert.Single(board.Services);
        Assert.Equal(("Not recorded", 2m), (service.Label, service.InTime.Whole.Value));
    }

    [Fact]
    public async Task Dashboard_ForAnOfficer_TellsWholeMonthsAndNoSmallNumber()
    {
        await using var ledger = await Ledger.OpenAsync();
        for (var number = 1; number <= 6; number++)
        {
            Add(ledger, $"ANSWERED-{number}", new(2026, 10, 1), new(2026, 10, number == 6 ? 30 : 8), "upheld");
        }

        var board = await ReadAsync(ledger, A.Officer());

        Assert.Equal("2026-10-01..2026-10-31", board.This.Name);
        Assert.Equal(6, board.Received.Now.Value);
        Assert.Equal((null, 6m, null), (board.InTime.Now.Part.Value, board.InTime.Now.Whole.Value, board.InTime.Now.Share));
        Assert.True(board.InTime.Now.Suppressed, "5 of 6 tell of the one");
    }

    [Fact]
    public async Task Dashboard_OfManyServicesAndThemes_AsksForEveryCohortOfEachPeriodInTwoQueries()
    {
        var nowhere = new TranslationOnly();
        await using var db = nowhere.Open();
        var setup = new CouncilSetup(
            new CouncilProfile("Anyshire", "Complaints team"), DefaultProcedures.All(), new CouncilLists(DefaultLists.All()),
            WorkingCalendar.EnglandAndWales);

        await Dashboard.ReadAsync(db, setup, A.Manager(), Today, TestContext.Current.CancellationToken);

        // Received, concluded and open, of which the first two also a year before, and points: six counts, asked together. The rest asks whether
        // records changed meanwhile.
        Assert.Equal(2, nowhere.Commands.Count(command => command.Contains("GROUP BY", StringComparison.Ordinal)));
        Assert.True(nowhere.Commands.Count <= 5, $"{nowhere.Commands.Count} queries");
    }

    private static async Task<Dashboard> ReadAsync(Ledger ledger, Officer who)
    {
        await ledger.Db.SaveChangesAsync();
        return await Dashboard.ReadAsync(ledger.Db, ledger.Setup, who, Today);
    }

    private static void Add(Ledger ledger, string reference, DateOnly received, DateOnly? concluded, string? outcome) =>
        ledger.Add(new CaseFacts(reference, DefaultProcedures.ChildrenAct, received), new StageFacts(1, received) { Concluded = concluded, Outcome = outcome });
}
