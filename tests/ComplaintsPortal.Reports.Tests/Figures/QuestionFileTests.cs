using System.Text;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Reports.Tests.Figures;

public sealed class QuestionFileTests : IAsyncLifetime
{
    private readonly string path = Path.GetTempFileName();
    private TestDatabase database = null!;
    private CouncilSetup setup = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = database.Open();
        setup = await CouncilSetup.ReadAsync(db);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        File.Delete(path);
    }

    [Fact]
    public void Read_ColumnsInAnyOrderAndAByteOrderMark_AreUnderstood()
    {
        var file = Read(
            "\ufefffacets,published,period,measure\r\nstage=1;procedure=children-act,Table "
                + "1,2021-22,received\r\n\r\n\"reopened=once|multiple\",,2021-22 Q1,concluded\r\n");

        Assert.Empty(file.AllErrors);
        Assert.Equal([(2, "2021-22,received,procedure=children-act;stage=1"), (4, "2021-22 Q1,concluded,reopened=once|multiple")],
            file.Rows.Select(row => (row.Line, row.Question!.ToString())));
    }

    [Fact]
    public void Read_BadRows_AreAllReportedWithTheirLines()
    {
        var file = Read("period,measure,facets\n2021,received,\n2021-22,received,stage=9\n2021-22,received\n2021-22,payments,stage=1\n2021-22,received,\n");

        Assert.Equal(
        [
            "Line 2: \"2021\" is not a period: enter a financial year (2021-22), a quarter (2021-22 Q1) or two dates (2021-04-01..2021-09-30)",
            "Line 3: \"9\" is not the number of a stage in any procedure, which the facet \"stage\" asks",
            "Line 4: Give the row 3 values, as the header row has: there are 2",
            "Line 5: The facet \"stage\" does not apply to the measure \"payments\"",
        ], file.AllErrors);
    }

    [Theory]
    [InlineData("", "Enter a header row, period,measure,facets: the file is empty")]
    [InlineData("period,measure\n", "Line 1: add the column \"facets\"")]
    [InlineData("period,measure,facets,facets\n", "Line 1: remove the column \"facets\": it is there twice")]
    [InlineData("period,measure,facets,note\n", "Line 1: remove or rename the column \"note\": the columns are period, measure, facets, value, published")]
    public void Read_AHeaderThatCannotBeUsed_SaysWhy(string content, string expected) => Assert.Equal([expected], Read(content).AllErrors);

    [Fact]
    public void Read_AFileToCheck_NeedsValues() =>
        Assert.Equal(["Line 1: add the column \"value\""], Read("period,measure,facets\n", withValues: true).AllErrors);

    [Theory]
    [InlineData("period,measure,facets\n2021-22,received,stage=1\n2021-22,payments,\n",
        "period,measure,facets,value\n2021-22,received,stage=1,74\n2021-22,payments,,3012.5\n")]
    [InlineData("facets,published,period,measure\n\"stage=1\",\"Table 1, above\",2021-22,received\n,,2021-22,caseload\n",
        "facets,period,measure,value,published\nstage=1,2021-22,received,74,\"Table 1, above\"\n,2021-22,caseload,3012.5,\n")]
    [InlineData("period,value,measure,facets\n2021-22,9,received,\n2021-22,,received,stage=1\n",
        "period,value,measure,facets\n2021-22,74,received,\n2021-22,3012.5,received,stage=1\n")]
    public void Write_TheAnswers_AreTheSameRowsWithValue(string content, string expected)
    {
        using var written = new StringWriter();

        Read(content).Write(written, [74, 3012.50m]);

        Assert.Equal(expected, written.ToString());
    }

    [Fact]
    public async Task Check_ValuesThatDiffer_AreNamedALineEach()
    {
        var file = Read(
            "period,measure,facets,value\n2021-22,received,stage=1,0\n2021-22,received,,3\n2021-22,payments,,0.00\n"
                + "2021-22,caseload,caseload=open-cases,\n2021-22,caseload,caseload=open-cases,5\n2021-22,received,stage=9,0\n"
                + "2021-22,concluded,,many\n",
            withValues: true);
        await using var db = database.Open();

        var check = await FigureCheck.RunAsync(db, file, TestContext.Current.CancellationToken);

        Assert.Equal(
        [
            "line 3: 2021-22,received,: expected 3, found 0",
            "line 6: 2021-22,caseload,caseload=open-cases: expected 5, found no value",
            "line 7: 2021-22,received,stage=9: expected 0, found no answer (\"9\" is not the number of a stage in any procedure, which the facet "
                + "\"stage\" asks)",
            "line 8: 2021-22,concluded,: expected many, found 0",
        ], check.Differences.Select(difference => difference.ToString()));
        Assert.Equal("7 figures, 4 differ", check.Summary);
    }

    [Theory]
    [InlineData("period;measure;facets\n2021-22;received;\n", "semicolons")]
    [InlineData("period\tmeasure\tfacets\n2021-22\treceived\t\n", "tabs")]
    [InlineData("\"period\";\"measure\";\"facets\"\n", "semicolons")]
    [InlineData("sep=;\nperiod;measure;facets\n", "Remove the first line")]
    [InlineData("2021-22,received,\n", "Add a first row with the names of the columns")]
    public void Read_FileThatIsWrongAsAWhole_SaysTheCauseOnce(string content, string words) =>
        Assert.Contains(words, Assert.Single(Read(content).AllErrors), StringComparison.Ordinal);

    [Fact]
    public void Read_ColumnsAndRowsThatAreEmptyThroughout_ArePassedOver()
    {
        var file = Read(",,,,\nperiod,measure,facets,,\n2021-22,received,,,\n,,,,\n \n2021-22,concluded,,\n,,\n");

        Assert.Empty(file.AllErrors);
        Assert.Equal(["received", "concluded"], file.Rows.Select(row => row.Question!.Measure.Key));
    }

    private QuestionFile Read(string content, bool withValues = false)
    {
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return QuestionFile.Read(path, setup, withValues);
    }
}
