using ComplaintsPortal.Data.Interchange;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>Each column of each file, wrong in each way in which it can be: found where it stands, and nothing is stored.</summary>
public sealed class WrongValueTests
{
    private static readonly string[] Keys =
    [
        "cases.csv 2 procedure", "cases.csv 3 triage_reason", "cases.csv 2 channel", "cases.csv 2 division", "cases.csv 2 service", "cases.csv 2 team",
        "cases.csv 2 district",
        "cases.csv 2 complainant_type", "cases.csv 2 subject_status", "cases.csv 2 advocacy_provider", "stages.csv 2 outcome", "stages.csv 3 escalation_reason",
        "people.csv 2 age_band", "people.csv 2 gender", "people.csv 2 ethnicity", "people.csv 2 disability", "people.csv 2 sexual_orientation",
        "issues.csv 2 theme", "issues.csv 2 classification", "issues.csv 2 finding", "actions.csv 2 theme", "actions.csv 2 service", "payments.csv 2 category",
        "caseloads.csv 2 caseload", "caseloads.csv 2 service",
    ];

    private static readonly string[] Dates =
    [
        "cases.csv 2 received", "stages.csv 2 received", "stages.csv 2 acknowledged", "stages.csv 2 agreed", "stages.csv 2 started", "stages.csv 2 concluded",
        "stages.csv 3 panel_met", "stages.csv 3 panel_reported", "actions.csv 2 agreed", "actions.csv 2 due", "actions.csv 2 completed", "payments.csv 2 paid",
    ];

    private static readonly string[] Required =
    [
        "cases.csv 2 reference", "cases.csv 2 procedure", "cases.csv 2 received", "stages.csv 2 case", "stages.csv 2 stage", "stages.csv 2 received",
        "people.csv 2 person",
        "issues.csv 2 case", "issues.csv 2 stage", "payments.csv 2 amount", "caseloads.csv 2 period", "caseloads.csv 2 caseload", "caseloads.csv 2 value",
    ];

    public static TheoryData<string, int, string, string, string> WrongValues()
    {
        TheoryData<string, int, string, string, string> rows = [];
        Add(rows, Keys, "has no entry with this key|No procedure has this key", "nobody-knows-this");
        Add(rows, Dates, "Enter a date that exists", "2022-02-30", "31/02/2022", "2022-3-1", "1/3/2022", "03-01-2022", "yesterday");
        Add(rows, Dates, "Enter a date from 1900 to 2100", "0022-03-01", "1899-12-31", "2101-01-01", "9999-12-31");
        Add(rows, [.. Dates.Where(date => !date.EndsWith("due", StringComparison.Ordinal))], "Enter a date that is today or in the past",
            "2062-03-01", "2026-11-11");
        Add(rows, [.. Dates.Where(date => !date.EndsWith("due", StringComparison.Ordinal))], "Enter a date on or after 1 January 1990",
            "1926-03-01", "1989-12-31");
        Add(rows, Required, "Enter a value", "");
        Add(rows, ["cases.csv 2 triage"], "Enter accepted, rejected, withdrawn or awaiting", "Accepted", "maybe");
        Add(rows, ["stages.csv 2 extended"], "Enter yes or no", "Yes", "true", "1");
        Add(rows, ["stages.csv 2 stage", "issues.csv 2 stage"], "Enter the number of a stage", "0", "-1", "one", "1.0", "99999999999");
        Add(rows, ["stages.csv 2 reopened"], "Enter a whole number", "-1", "1.5", "once", "99999999999");
        Add(rows, ["payments.csv 2 amount"], "Enter pounds with a dot", "3012.505", "-5", "£5", "5p", "5.", ".5", "1e3", "99999999999999");
        Add(rows, ["caseloads.csv 2 value"], "Enter a number", "-1", "1.23456", "many");
        Add(rows, ["caseloads.csv 2 period"], "Enter a financial year", "2021", "2021-23", "2021/22", "2021-2022", "2021-22 Q1");
        Add(rows, ["cases.csv 2 reference", "cases.csv 2 complainant", "stages.csv 2 case"], "Remove the space", " A/9", "A/9 ");
        Add(rows, ["cases.csv 2 summary", "cases.csv 2 channel"], "Use at most", new string('x', 1_001));
        Add(rows, ["cases.csv 2 reference"], "Use at most", new string('x', 61));
        Add(rows, ["actions.csv 2 description"], "Use at most", new string('x', 4_001));
        Add(rows, ["cases.csv 2 summary", "cases.csv 2 reference", "actions.csv 2 owner"], "Remove the NUL character", "a\0b");
        Add(rows, ["cases.csv 2 summary", "actions.csv 2 owner"], "Remove the control character U+000C", "one page\fand the next");
        return rows;
    }

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task Import_WrongValue_NamesFileLineColumnAndValueAndStoresNothing(string file, int line, string column, string value, string sentences)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().WithCell(file, line, column, value);

        var result = await portal.ImportAsync(data);

        var error = Assert.Single(result.Errors,
            error => error.Column == column && sentences.Split('|').Any(sentence => error.Sentence.Contains(sentence, StringComparison.Ordinal)));
        Assert.Equal((file, line), (error.File, error.Line));
        Assert.StartsWith((error.Value ?? "").TrimEnd('…'), value.Replace('\0', ' ').Replace('\f', ' '), StringComparison.Ordinal);
        Assert.Equal(value.Length > 0, error.Value is not null);
        await AssertNothingStored(portal);
    }

    [Fact]
    public async Task Import_SeparatorsInAnAmount_AreRefused()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().With("payments.csv", "150.50", "\"3,012.50\"");

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("payments.csv", 2, "amount", "3,012.50"), (error.File, error.Line, error.Column, error.Value));
    }

    [Fact]
    public async Task Import_ManyErrorsInSeveralFiles_ReportsAllOfThemInOrder()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data =
            TinyDataSet.Sound().WithCell("payments.csv", 3, "amount", "x").WithCell("cases.csv", 4, "received", "x").WithCell("cases.csv", 2, "team", "x")
            .WithCell("cases.csv", 2, "channel", "x").With("profile.json", "\"kind\": \"complaint\"", "\"kind\": \"grumble\"");

        var result = await portal.ImportAsync(data);

        Assert.Equal(
            ["profile.json procedures[0].kind", "cases.csv channel", "cases.csv team", "cases.csv received", "payments.csv amount"],
            result.Errors.Select(error => $"{error.File} {error.Column}"));
        await AssertNothingStored(portal);
    }

    [Fact]
    public void Error_AsALine_NamesEverythingAndStaysOnOneLine()
    {
        var error = new ImportError("cases.csv", 12, "received", "2021-02-30", "Enter a date that exists");

        Assert.Equal("cases.csv, line 12, received, \"2021-02-30\": Enter a date that exists", error.ToString());
    }

    internal static async Task AssertNothingStored(TinyPortal portal)
    {
        await using var db = portal.Open();
        Assert.Equal("Your council", (await db.Council.SingleAsync(TestContext.Current.CancellationToken)).Name);
        Assert.False(await db.Cases.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await db.AuditEntries.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await db.ListEntries.AnyAsync(entry => entry.Key == "fens", TestContext.Current.CancellationToken));
        Assert.False(await db.Payments.AnyAsync(TestContext.Current.CancellationToken));
    }

    private static void Add(TheoryData<string, int, string, string, string> rows, string[] cells, string sentences, params string[] values)
    {
        foreach (var cell in cells.Select(cell => cell.Split(' ')))
        {
            foreach (var value in values)
            {
                rows.Add(cell[0], int.Parse(cell[1], System.Globalization.CultureInfo.InvariantCulture), cell[2], value, sentences);
            }
        }
    }
}
