using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange.Files;

/// <summary>What people wrote in reports goes out and comes back: <c>words.csv</c>.</summary>
public sealed class WordsFileTests
{
    private const string Header = "period,slot,version,text,said,taken_from,written_by,by_name,written";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Words_InSeveralVersions_ComeBackAsTheyWere(Engine engine)
    {
        using var data = TinyDataSet.Sound().Write("words.csv", $"""
            {Header}
            2021-22,themes,1,Old words,,2020-21,,Ada Osei,2022-04-02T10:11:12Z
            2021-22,themes,2,"Some ""words""

            - {"{{received}}"} and {"{{change received}}"}","74
            a 61% decrease",,,Mabel Firth,2022-04-03T10:11:12Z
            """);
        await using var portal = await TinyPortal.WithAsync(data, engine);

        Assert.False((await portal.ImportAsync(data)).Changes);
        var text = await portal.ReadAsync(db => db.ReportTexts.Include(one => one.Versions).SingleAsync(Stop));
        using var exported = await portal.ExportAsync();

        Assert.Equal("Some \"words\"\n\n- {{received}} and {{change received}}", text.Current!.Text);
        Assert.Equal(["74", "a 61% decrease"], text.Current.Said);
        Assert.Equal(("2020-21", "Ada Osei"), (text.Versions[0].TakenFrom, text.Versions[0].ByName));
        Assert.Equal(data.Read("words.csv").Trim(), exported.Read("words.csv").Trim());
    }

    [Fact]
    public async Task Words_ThatAreStatedOtherwise_AreChangedAndOthersLeftAlone()
    {
        using var data = TinyDataSet.Sound().Write("words.csv", $"{Header}\n2021-22,themes,1,One,,,,Ada Osei,2022-04-02T10:11:12Z");
        await using var portal = await TinyPortal.WithAsync(data);
        data.Write("words.csv",
            $"{Header}\n2021-22,themes,1,Other,,,,Ada Osei,2022-04-02T10:11:12Z\n2021-22,contact,1,New,,,,Ada Osei,2022-04-02T10:11:12Z");

        var result = await portal.ImportAsync(data);

        Assert.Contains(result.Counts, count => count is { Kind: "words", Created: 1, Changed: 1 });
        Assert.Equal(
            ["New", "Other"],
            await portal.ReadAsync(db => db.TextVersions.OrderBy(version => version.Slot).Select(version => version.Text).ToListAsync(Stop)));
    }

    [Theory]
    [InlineData("2021,themes,1,W,,,,A,2022-04-02T10:11:12Z", "period", "\"2021\" is not a period")]
    [InlineData("2021-22,themes,1,W,,last,,A,2022-04-02T10:11:12Z", "taken_from", "\"last\" is not a period")]
    [InlineData("2021-22,nowhere,1,W,,,,A,2022-04-02T10:11:12Z", "slot", "Enter one of headlines, introduction")]
    [InlineData("2021-22,themes,1,W,,,,,2022-04-02T10:11:12Z", "by_name", "Enter a value")]
    [InlineData("2021-22,themes,1,W,,,,A,2022-04-02T10:11:12Z\n2021-22,themes,1,X,,,,A,2022-04-02T10:11:12Z", "period", "Give each period once")]
    public async Task Words_ThatStandNowhere_AreErrorsWithTheirPlace(string rows, string column, string sentence)
    {
        using var data = TinyDataSet.Sound().Write("words.csv", $"{Header}\n{rows}");
        await using var portal = await TinyPortal.EmptyAsync();

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("words.csv", column), (error.File, error.Column));
        Assert.StartsWith(sentence, error.Sentence, StringComparison.Ordinal);
    }
}
