using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>Tables that a council adds to its report.</summary>
public sealed class AddedTablesTests
{
    private static readonly DateOnly June = new(2025, 6, 2);
    private static readonly Question FirstQuarter = Question.Parse("2025-26 Q1", "received", "procedure=children-act;stage=1");
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Table_OfServices_ShowsLevelsAndWhatIsNotNamed()
    {
        await using var ledger = await PlacesAsync(new CrossTable("By service", "received", ["received"], "service", Where: "division=north;stage=1"));

        var table = await TableAsync(ledger, "By service");

        Assert.Equal(
            [("Care", 0, "7"), ("Leaving care", 1, "2"), ("Not recorded", 0, "1")],
            table.Rows.Select(row => (row.Label, row.Depth, row.Cells[0].Text)));
        Assert.Equal("8", table.Total!.Cells[0].Text);
        Assert.Equal("Received: North; stage 1, in 2025-26. What is not named had none.", table.Cohort);
    }

    [Fact]
    public async Task Table_OfSomeTeams_NamesTheRest()
    {
        await using var ledger = await PlacesAsync(new CrossTable("By team", "received", ["received"], CrossTable.Place, Where: "service=care;stage=1"));

        var table = await TableAsync(ledger, "By team");

        Assert.Equal([("Leaving care", "2"), (Grid.Unnamed, "5")], table.Rows.Select(row => (row.Label, row.Cells[0].Text)));
        Assert.Equal("7", table.Total!.Cells[0].Text);
    }

    [Fact]
    public async Task Table_WithColumnsAndLastYear_HasSharesOfTheRow()
    {
        await using var ledger = await PlacesAsync(
            new CrossTable("Who", "received", ["received"], "division", "complainant", "stage=1", 2, CrossTable.OfRow));

        var table = await TableAsync(ledger, "Who");

        Assert.Equal(["Division", "Parent or step-parent", "Not recorded", "All"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["2 (0), 25%", "6 (0), 75%", "8 (0)"], table.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public async Task Table_WithAShareOfItsOwn_CountsItBesideEachRow()
    {
        await using var ledger = await PlacesAsync(new CrossTable(
            "Parents", "received", ["received"], "division", Where: "stage=1", Share: "complainant=parent"));

        var table = await TableAsync(ledger, "Parents");

        Assert.Equal(["Division", "Received", "Parent or step-parent", "Share"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["8", "2", "25%"], table.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public async Task Table_OverYears_HasAColumnForEachAndALine()
    {
        await using var ledger = await PlacesAsync(
            new CrossTable("Years", "received", ["received", "concluded"], null, Where: "stage=1", Years: 3, Chart: true));

        var report = await ReportAsync(ledger);

        var chart = Assert.Single(Blocks(report).OfType<Chart>(), chart => chart.Data.Caption == "Years");
        Assert.Equal(["Counted", "2023-24", "2024-25", "2025-26", "Change"], chart.Data.Columns.Select(column => column.Heading));
        Assert.Equal(["0", "0", "8", "none last year"], chart.Data.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public async Task Table_WithMoreColumnsThanAPageHolds_GoesOnInAnother()
    {
        await using var ledger = await PlacesAsync(new CrossTable("Wide", "received", ["received"], "division", "service", "stage=1"), wide: 12);

        var report = await ReportAsync(ledger);

        var tables = Annex(report).Where(table => table.Caption.StartsWith("Wide", StringComparison.Ordinal)).ToList();
        Assert.True(tables.Count > 1);
        Assert.Equal("Wide (continued)", tables[1].Caption);
        Assert.Equal("All", tables[^1].Columns[^1].Heading);
    }

    [Fact]
    public async Task Table_WithSmallNumbers_IsHiddenFromOfficersRowByRow()
    {
        await using var ledger = await PlacesAsync(new CrossTable("By service", "received", ["received"], "service", Where: "division=north;stage=1"));
        await ledger.Db.SaveChangesAsync(Stop);

        var draft = await AnnualReport.DraftAsync(ledger.Db, Period.Parse("2025-26"), A.Officer(), Now, Stop);

        var table = Assert.Single(Annex(draft), table => table.Caption == "By service");
        Assert.All(table.Rows, row => Assert.Equal(SmallFigures.Mark, row.Cells[0].Text));
        Assert.Contains(draft.Figures, figure => figure is { Suppressed: true, Question.WrittenFacets: "service=leaving;stage=1" });
    }

    [Fact]
    public async Task EveryCell_IsAFigureOfTheReport()
    {
        await using var ledger = await PlacesAsync(new CrossTable("Who", "received", ["received"], "division", "complainant", "stage=1", 2));

        var report = await ReportAsync(ledger);

        Assert.Contains(FirstQuarter, report.Shown);
        Assert.Contains(Question.Parse("2024-25", "received", "complainant=parent;division=north;stage=1"), report.Shown);
        var unknown = Question.Parse("2025-26", "received", "complainant=none;division=north;stage=1");
        Assert.Equal(6, Assert.Single(report.Figures, figure => figure.Question.Equals(unknown)).Value);
    }

    [Fact]
    public async Task Part_LeftOutWithAReason_SaysSoInItsPlaceAndShowsNoFigure()
    {
        await using var ledger = await PlacesAsync(null);
        await DecideAsync(ledger, new ReportLayoutFacts([new("learning"), new("received", Out: true, "It has a report of its own")], [], 5));

        var report = await ReportAsync(ledger);

        Assert.Equal(["Learning and payments", "What arrived"], report.Sections.Take(2).Select(section => section.Heading));
        Assert.Equal(new Paragraph("This part is left out: It has a report of its own"), Assert.Single(report.Sections[1].Blocks));
        Assert.DoesNotContain(FirstQuarter, report.Shown);
    }

    private static async Task<Ledger> PlacesAsync(CrossTable? table, int wide = 0)
    {
        var ledger = await Ledger.OpenAsync(db =>
        {
            db.ListEntries.Add(new ListEntry(ListName.Division, "north", "North"));
            db.ListEntries.Add(new ListEntry(ListName.Service, "care", "Care") { Parent = "north", Position = 1 });
            db.ListEntries.Add(new ListEntry(ListName.Service, "leaving", "Leaving care") { Parent = "care", Position = 2 });
            db.ListEntries.AddRange(Enumerable.Range(1, wide).Select(number => new ListEntry(ListName.Service, $"s{number}", $"Service of a long word {number}")
            {
                Parent = "north",
                Position = 2 + number,
            }));
        });
        string?[] services = ["care", "care", "care", "care", "care", "leaving", "leaving", null];
        foreach (var (service, number) in services.Select((service, number) => (service, number)))
        {
            ledger.Add(new CaseFacts($"C{number}", "children-act", June)
            {
                Division = "north",
                Service = service,
                ComplainantType = number < 2 ? "parent" : null,
            }, new StageFacts(1, June));
        }

        for (var number = 1; number <= wide; number++)
        {
            ledger.Add(new CaseFacts($"W{number}", "children-act", June) { Division = "north", Service = $"s{number}" }, new StageFacts(1, June));
        }

        await DecideAsync(ledger, ReportLayoutFacts.None with { Tables = table is null ? [] : [table] });
        return ledger;
    }

    private static async Task DecideAsync(Ledger ledger, ReportLayoutFacts facts)
    {
        var layout = ledger.Db.ReportLayouts.Local.FirstOrDefault() ?? ledger.Db.ReportLayouts.Add(new ReportLayout()).Entity;
        layout.Decide(facts);
        await ledger.Db.SaveChangesAsync(Stop);
    }

    private static async Task<Table> TableAsync(Ledger ledger, string caption) =>
        Assert.Single(Annex(await ReportAsync(ledger)), table => table.Caption == caption);

    private static Task<AnnualReport> ReportAsync(Ledger ledger) => AnnualReport.ComposeAsync(ledger.Db, Period.Parse("2025-26"), null, Now, Stop);

    private static IEnumerable<Table> Annex(AnnualReport report) =>
        report.Annex!.Sections.SelectMany(section => section.WithAllBelow()).SelectMany(section => section.Blocks).Cast<Table>();

    private static IEnumerable<Block> Blocks(AnnualReport report) =>
        report.Sections.SelectMany(section => section.WithAllBelow()).SelectMany(section => section.Blocks);
}
