using System.Text.Json.Nodes;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>Every figure that the councils printed stands in our report on the same year, with the switches that they would set.</summary>
public sealed class CoverageTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(PublishedFolder.Kent, "2024-25", "kent", 357)]
    [InlineData(PublishedFolder.Cambridgeshire, "2021-22", "cambridgeshire", 273)]
    public async Task PublishedSet_WithItsSwitches_StandsInTheReportAsAWhole(string name, string year, string switches, int figures)
    {
        await using var ledger = await ImportedAsync(name, switches);
        var (report, file, setup) = await ReadAsync(ledger, name, year);

        var coverage = Coverage.Of(report, file, setup);
        var check = await FigureCheck.RunAsync(ledger.Db, file, Stop);

        Assert.Equal([], coverage.Missing.Select(row => row.Question!.ToString()));
        Assert.Equal($"{figures} figures, {figures} stand in the report, 0 do not", coverage.Summary);
        Assert.Equal($"{figures} figures, 0 differ", check.Summary);
        Assert.Empty(report.Faults);
    }

    [Theory]
    [InlineData(PublishedFolder.Kent, "2024-25", 272)]
    [InlineData(PublishedFolder.Cambridgeshire, "2021-22", 273)]
    public async Task PublishedSet_WithoutSwitches_StandsInTheReportAsFarAsAnyCouncilPrintsIt(string name, string year, int stand)
    {
        await using var ledger = await ImportedAsync(name, null);
        var (report, file, setup) = await ReadAsync(ledger, name, year);

        var coverage = Coverage.Of(report, file, setup);

        Assert.True(coverage.Count - coverage.Missing.Count >= stand, coverage.Summary);
    }

    [Fact]
    public async Task Figure_WrittenInAnotherWay_IsTheSame()
    {
        await using var ledger = await Ledger.OpenAsync();
        var same = new SameCohort(ledger.Setup);

        Assert.Equal(Of("received", "procedure=ombudsman"), Of("received", "kind=ombudsman;stage=1"));
        Assert.Equal(Of("concluded", "outcome=upheld|not-upheld;stage=1"), Of("concluded", "stage=1;outcome=not-upheld|upheld"));
        Assert.Equal(
            Of("received", "advocacy-provider=nyas;procedure=children-act"), Of("received", "advocacy-provider=nyas;advocate=yes;procedure=children-act"));
        Assert.NotEqual(Of("received", "procedure=children-act"), Of("received", "procedure=children-act;stage=1"));
        Assert.NotEqual(Of("received", "procedure=children-act"), Of("received", "kind=complaint"));
        Assert.NotEqual(Of("received", "advocacy-provider=none"), Of("received", "advocacy-provider=none;advocate=yes"));

        (DateOnly, DateOnly, string, string) Of(string measure, string facets) => same.Of(Question.Parse("2025-26", measure, facets));
    }

    private static async Task<(AnnualReport Report, QuestionFile File, CouncilSetup Setup)> ReadAsync(Ledger ledger, string name, string year)
    {
        var setup = await CouncilSetup.ReadAsync(ledger.Db, Stop);
        var file = QuestionFile.Read(Path.Combine(PublishedFolder.Of(name), "expected.csv"), setup, withValues: true);
        Assert.Empty(file.AllErrors);
        return (await AnnualReport.ComposeAsync(ledger.Db, Period.Parse(year), null, Now, Stop), file, setup);
    }

    private static async Task<Ledger> ImportedAsync(string name, string? switches)
    {
        var folder = Directory.CreateTempSubdirectory("switched");
        try
        {
            foreach (var file in Directory.GetFiles(PublishedFolder.Of(name), "*.csv").Where(file => Path.GetFileName(file) != "expected.csv"))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            var profile = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(PublishedFolder.Of(name), "profile.json"), Stop))!.AsObject();
            if (switches is not null)
            {
                var path = Path.Combine(Repository.Root, "tests", "ComplaintsPortal.Reports.Tests", "Switches", $"{switches}.json");
                profile["report"] = JsonNode.Parse(await File.ReadAllTextAsync(path, Stop))!["report"]!.DeepClone();
            }

            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "profile.json"), profile.ToJsonString(), Stop);
            var ledger = await Ledger.OpenAsync();
            var imported = await Import.RunAsync(
                ledger.Db, PublishedFolder.WithoutAttachments, ImportSource.FromPath(folder.FullName), new ImportTerms(false, null, Now), stop: Stop);
            Assert.Empty(imported.Errors);
            return ledger;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
