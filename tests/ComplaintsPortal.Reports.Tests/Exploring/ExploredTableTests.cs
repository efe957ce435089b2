using System.Text;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Charts;
using ComplaintsPortal.Reports.Exploring;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Builders;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ComplaintsPortal.Reports.Tests.Exploring;

public sealed class ExploredTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Table_OverTwoPeriods_HasThemAsColumnsAndEverythingBelow()
    {
        await using var ledger = await FilledAsync();

        var table = await CountAsync(ledger, new("received", "channel", "", "2024-25;2025-26", ""));

        var block = Assert.Single(table.Blocks);
        Assert.Equal("Received by channel", table.Title);
        Assert.Equal(["2024-25", "2025-26"], block.Columns);
        Assert.Equal([1m, 7m], Values(block, "E-mail"));
        Assert.Equal([0m, 2m], Values(block, "Not recorded"));
        Assert.Equal([1m, 9m], Values(block, ExploredTable.All));
    }

    [Fact]
    public async Task Table_ByTwoFacetsOverTwoPeriods_HasABlockForEachPeriod()
    {
        await using var ledger = await FilledAsync();

        var table = await CountAsync(ledger, new("received", "channel", "stage", "2024-25;2025-26", "kind=complaint"));

        Assert.Equal(["2024-25", "2025-26"], table.Blocks.Select(block => block.Caption));
        Assert.Equal(["Stage 1", "Stage 2", "Stage 3", ExploredTable.All], table.Blocks[1].Columns);
        Assert.Equal([7m, 0m, 0m, 7m], Values(table.Blocks[1], "E-mail"));
        Assert.Equal("complaints", table.Narrowed);
    }

    [Fact]
    public async Task Table_ForAnOfficer_SuppressesSmallNumbersAndWhatTheyFollowFrom()
    {
        await using var ledger = await FilledAsync();
        var table = await CountAsync(ledger, new("received", "channel", "", "2025-26", ""));

        var given = table.For(A.Officer());

        Assert.Equal([null], Values(given.Blocks[0], "Not recorded"));
        Assert.Equal([null], Values(given.Blocks[0], "E-mail"));
        Assert.Equal([9m], Values(given.Blocks[0], ExploredTable.All));
        Assert.Equal([7m], Values(table.For(A.Manager()).Blocks[0], "E-mail"));
        Assert.Contains("suppressed", ExploredBars.Describe(given.Blocks[0], 0), StringComparison.Ordinal);
        Assert.DoesNotContain("7", Encoding.UTF8.GetString(ExploredFiles.Of(given, ExploredFiles.Csv)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_WithMoreCellsThanAnybodyReads_IsRefused()
    {
        await using var ledger = await Ledger.OpenAsync(db =>
            db.ListEntries.AddRange(
                Enumerable.Range(1, TableQuestion.MostCells / 12).Select(number => new ListEntry(ListName.District, $"d{number}", $"{number}"))));
        var years = string.Join(';', Enumerable.Range(2014, 12).Select(year => Period.FinancialYear(year).Name));

        var refusal = ExploredTable.WhyNot(Read(ledger, new("received", "district", "", years, "")), ledger.Setup);

        Assert.Equal("The table would have 3,024 cells, and 3,000 are the most: choose fewer periods, or narrow it", refusal?.ToString());
        Assert.Null(ExploredTable.WhyNot(Read(ledger, new("received", "district", "", "2025-26", "")), ledger.Setup));
    }

    [Fact]
    public async Task Table_KeptAndReadAgain_IsTheSame()
    {
        await using var ledger = await FilledAsync();
        var table = await CountAsync(ledger, new("received", "channel", "stage", "2024-25;2025-26", ""));

        var read = KeptTables.Read(KeptTables.Write(table));

        Assert.Equal(KeptTables.Write(table), KeptTables.Write(read));
        Assert.Equal(table.Figures, read.Figures);
    }

    [Fact]
    public async Task Spreadsheet_OfTwoPeriods_HasASheetForEachAndNoFormula()
    {
        await using var ledger = await FilledAsync();
        var table = await CountAsync(ledger, new("received", "channel", "stage", "2024-25;2025-26", ""));

        using var document = SpreadsheetDocument.Open(new MemoryStream(ExploredFiles.Of(table, ExploredFiles.Xlsx)), isEditable: false);

        var sheets = document.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.Equal(["2024-25", "2025-26"], sheets.Select(sheet => sheet.Name!.Value));
        var second = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[1].Id!.Value!)).Worksheet!;
        var owls = second.Descendants<Row>().Single(row => row.InnerText.StartsWith("=cmd()", StringComparison.Ordinal));
        Assert.Equal(CellValues.InlineString, owls.Elements<Cell>().First().DataType!.Value);
        Assert.Empty(second.Descendants<CellFormula>());
        var mails = second.Descendants<Row>().Single(row => row.InnerText.StartsWith("E-mail", StringComparison.Ordinal));
        Assert.Equal("7", mails.Elements<Cell>().Last().InnerText);
    }

    [Fact]
    public async Task Csv_WithALabelThatASpreadsheetWouldRun_MarksItAsText()
    {
        await using var ledger = await FilledAsync();
        var table = await CountAsync(ledger, new("received", "channel", "", "2025-26", ""));

        var lines = Encoding.UTF8.GetString(ExploredFiles.Of(table, ExploredFiles.Csv)).TrimStart('\uFEFF').Split("\r\n");

        Assert.Equal("row,column,period,measure,facets,value", lines[0]);
        Assert.Contains("E-mail,2025-26,2025-26,received,channel=email,7", lines);
        Assert.Contains("\"'=cmd()\",2025-26,2025-26,received,channel=owl,0", lines);
    }

    private static async Task<Ledger> FilledAsync()
    {
        var ledger = await Ledger.OpenAsync(db => db.ListEntries.Add(new ListEntry(ListName.Channel, "owl", "=cmd()")));
        Add(ledger, "LAST", new(2025, 3, 31), "email");
        for (var number = 1; number <= 9; number++)
        {
            Add(ledger, $"NOW-{number}", new(2025, 4, 1), number > 7 ? null : "email");
        }

        await ledger.Db.SaveChangesAsync(Stop);
        return ledger;
    }

    private static void Add(Ledger ledger, string reference, DateOnly received, string? channel) => ledger.Add(
        new CaseFacts(reference, DefaultProcedures.ChildrenAct, received) { Channel = channel }, new StageFacts(1, received));

    private static TableQuestion Read(Ledger ledger, TableAnswers asked) =>
        TableQuestion.TryRead(asked, ledger.Setup.Lists, ledger.Setup.Procedures, out var question, out var errors)
            ? question : throw new InvalidOperationException(string.Join("; ", errors));

    private static Task<ExploredTable> CountAsync(Ledger ledger, TableAnswers asked) =>
        ExploredTable.CountAsync(ledger.Db, Read(ledger, asked), ledger.Setup, Stop);

    private static decimal?[] Values(ExploredBlock block, string row) =>
        [.. block.Lines.Single(line => line.Label == row).Cells.Select(cell => cell.Value)];
}
