using System.Globalization;
using System.Text;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Tests.Annual;

public sealed class ReportCsvTests
{
    [Theory]
    [InlineData(PublishedFolder.Cambridgeshire, 200)]
    [InlineData(PublishedFolder.Kent, 100)]
    public async Task Csv_OfThePublishedYear_AgreesWithTheExpectedFigures(string name, int atLeast)
    {
        var report = name == PublishedFolder.Kent ? await PublishedReport.KentAsync() : await PublishedReport.CambridgeshireAsync();
        var written = Encoding.UTF8.GetString(ReportFiles.ToCsv(report.Report)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var expected = await File.ReadAllLinesAsync(Path.Combine(PublishedFolder.Of(name), "expected.csv"), TestContext.Current.CancellationToken);

        var ours = written.Skip(1).Select(line => line.Split(',')).ToDictionary(row => Question.Parse(row[0], row[1], row[2]), row => Number(row[3]));
        var shared = expected.Skip(1).Select(line => line.Split(',')).Where(row => ours.ContainsKey(Question.Parse(row[0], row[1], row[2]))).ToList();

        Assert.Equal("period,measure,facets,value", written[0]);
        Assert.True(shared.Count >= atLeast, $"Only {shared.Count} of the expected figures are in the report");
        Assert.All(shared, row => Assert.Equal(Number(row[3]), ours[Question.Parse(row[0], row[1], row[2])]));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
