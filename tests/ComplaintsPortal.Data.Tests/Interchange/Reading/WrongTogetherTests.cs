using ComplaintsPortal.Data.Interchange.Reading;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>Rows that are right by themselves and wrong together.</summary>
public sealed class WrongTogetherTests
{
    public static TheoryData<string, string, string, string, int, string> WrongTogether() => new()
    {
        // file, line that is added, or text => replacement; then where the error stands
        { "cases.csv", "", "A/1,corporate,2022-05-03,,,,,,,,,,,,", "line 2 has this one", 5, "reference" },
        { "cases.csv", "", "a/1,corporate,2022-05-03,,,,,,,,,,,,", "line 2 has this one", 5, "reference" },
        { "stages.csv", "", "A/1,1,2022-03-01,,,,,,,,,,", "line 2 has this one", 5, "stage" },
        { "people.csv", "", "P1,,,,,", "line 2 has this one", 3, "person" },
        { "caseloads.csv", "", "2021-22,open-cases,cin,7", "line 2 has this one", 4, "caseload" },
        { "stages.csv", "", "A/9,1,2022-03-01,,,,,,,,,,", "cases.csv has none of this reference", 5, "case" },
        { "issues.csv", "", "A/9,1,delay,,", "cases.csv has none of this reference", 4, "case" },
        { "issues.csv", "", "A/1,2,delay,,", "stages.csv has none of this number", 4, "stage" },
        { "actions.csv", "", "A/9,,,,,,,", "cases.csv has none of this reference", 4, "case" },
        { "payments.csv", "", "A/9,,,1", "cases.csv has none of this reference", 5, "case" },
        { "people.csv", "", "P9,,,,,", "no row of cases.csv names this one", 3, "person" },
        { "stages.csv", "", "A/2,1,2022-04-01,,,,,,,,,,", "only accepted cases have stages, and this one is rejected", 5, "case" },
        { "stages.csv", "A/3,1,", "A/3,2,", "Enter a stage that the procedure corporate has: 1", 4, "stage" },
        { "stages.csv", "2022-03-20,upheld", "2022-03-20,", "Enter an outcome", 2, "outcome" },
        { "stages.csv", "2022-03-20,upheld", ",upheld", "Enter the date on which it was concluded", 2, "concluded" },
        { "stages.csv", "2022-03-20,upheld", "2022-02-28,upheld", "not before received, 2022-03-01", 2, "concluded" },
        { "stages.csv", "2022-03-02,", "2022-02-02,", "not before received", 2, "acknowledged" },
        { "stages.csv", "2022-03-03,", "2022-02-03,", "not before received", 2, "agreed" },
        { "stages.csv", "2022-03-04,", "2022-02-04,", "not before received", 2, "started" },
        { "stages.csv", "2022-04-20,2022-04-25", "2022-03-20,2022-04-25", "not before received", 3, "panel_met" },
        { "stages.csv", "2022-04-20,2022-04-25", "2022-04-20,2022-04-19", "not before panel_met, 2022-04-20", 3, "panel_reported" },
        { "stages.csv", "A/1,3,2022-04-01", "A/1,3,2022-02-01", "not before that of stage 1, 2022-03-01", 3, "received" },
        { "stages.csv", "A/3,1,2022-05-03", "A/3,1,2022-05-04", "the case was received, 2022-05-03", 4, "received" },
        { "actions.csv", "2022-05-01", "2022-03-01", "not before agreed", 2, "due" },
        { "actions.csv", "2022-04-20", "2022-03-20", "not before agreed", 2, "completed" },
    };

    [Theory]
    [MemberData(nameof(WrongTogether))]
    public async Task Import_RowsThatContradictEachOther_NamesTheOneToMend(string file, string text, string written, string sentence, int line, string column)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        _ = text.Length == 0 ? data.WithLine(file, written) : data.With(file, text, written);

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal((file, line, column), (error.File, error.Line, error.Column));
        Assert.Contains(sentence, error.Sentence, StringComparison.Ordinal);
        await WrongValueTests.AssertNothingStored(portal);
    }

    [Fact]
    public async Task Import_StageOfARowThatIsBroken_IsNoOrphan()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().With("cases.csv", "Contact arrangements", "Contact,arrangements")
            .WithLine("stages.csv", "A/9,1,2022-03-01,,,,,,,,,,");

        var errors = (await portal.ImportAsync(data)).Errors;

        Assert.Equal(["cases.csv 2", "stages.csv 5"], errors.Select(error => $"{error.File} {error.Line}"));
    }

    [Fact]
    public async Task Import_AcceptedCaseWithoutAStage_IsAllowedAndCounted()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().WithLine("cases.csv", "A/4,corporate,2022-05-03,,,,,,,,,,,,");

        var result = await portal.ImportAsync(data);

        Assert.Empty(result.Errors);
        Assert.Equal(1, result.WithoutStage);
    }

    [Fact]
    public async Task Import_WrongOnEveryLineOfALongFile_KeepsTheFirstAndCountsTheRest()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        File.AppendAllText(data.PathOf("payments.csv"), string.Concat(Enumerable.Repeat(",,,x\n", ErrorList.Most + 5)));

        var errors = (await portal.ImportAsync(data)).Errors;

        Assert.Equal(ErrorList.Most + 1, errors.Count);
        Assert.Contains("5 more errors", errors[^1].Sentence, StringComparison.Ordinal);
    }
}
