using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Reporting;

namespace ComplaintsPortal.Data.Tests.Interchange.Profile;

/// <summary>What the council decided of its report, as <c>profile.json</c> brings and takes it.</summary>
public sealed class ReportProfileTests
{
    private const string Decided = """
        "report": {
            "years": 4,
            "sections": [ { "section": "complaints" }, { "section": "received", "out": true, "reason": "It has a report of its own" } ],
            "tables": [
              { "title": "Outcomes by team", "section": "complaints", "measure": "concluded", "rows": "team", "columns": "outcome",
                "where": "kind=complaint;stage=1", "years": "year and last year", "share": "row" },
              { "title": "Years", "section": "trends", "measures": [ "received", "concluded" ], "years": 5, "chart": true } ],
            "sheet": { "sheet-to": "Children's Committee", "sheet-key-decision": "" } },
            "closures":
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Report_OfAProfile_IsKeptAndComesBackFromAnExport()
    {
        using var data = TinyDataSet.Sound().With("profile.json", "\"closures\":", Decided);
        await using var portal = await TinyPortal.WithAsync(data);

        using var exported = await portal.ExportAsync();
        await using var other = await TinyPortal.WithAsync(exported);
        var report = (await other.ReadAsync(db => CouncilSetup.ReadAsync(db, Stop))).Report;

        Assert.Equal(
            new ReportLayoutFacts(
                [new("complaints"), new("received", Out: true, "It has a report of its own")],
                [
                    new("Outcomes by team", "complaints", ["concluded"], "team", "outcome", "kind=complaint;stage=1", 2, "row"),
                    new("Years", "trends", ["received", "concluded"], null, Years: 5, Chart: true),
                ],
                4)
            { Sheet = [new("sheet-to", "Children's Committee"), new("sheet-key-decision", "")] }, report);
        using var again = await other.ExportAsync();
        Assert.Equal(exported.Files(), again.Files());
    }

    [Fact]
    public async Task Report_OfAProfileWithoutOne_StaysAsItWas()
    {
        using var data = TinyDataSet.Sound().With("profile.json", "\"closures\":", Decided);
        await using var portal = await TinyPortal.WithAsync(data);
        using var without = TinyDataSet.Sound();

        await portal.ImportAsync(without);

        Assert.Equal(2, (await portal.ReadAsync(db => CouncilSetup.ReadAsync(db, Stop))).Report.Tables.Count);
    }

    [Fact]
    public async Task Export_WhereNothingWasDecided_HasNoReport()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);

        using var exported = await portal.ExportAsync();

        Assert.DoesNotContain("\"report\"", exported.Read("profile.json"), StringComparison.Ordinal);
    }
}
