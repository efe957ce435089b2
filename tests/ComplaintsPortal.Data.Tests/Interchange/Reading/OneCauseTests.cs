using System.Text;
using ComplaintsPortal.Data.Interchange;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>What goes wrong on the way out of a spreadsheet: the cause is said once, in a sentence, and what is empty is passed over.</summary>
public sealed class OneCauseTests
{
    [Theory]
    [InlineData(';', "semicolons")]
    [InlineData('\t', "tabs")]
    [InlineData('|', "vertical bars")]
    [InlineData(':', "colons")]
    [InlineData('\uFF0C', "full-width commas")]
    [InlineData('\u001F', "between its values")]
    public async Task Import_OtherSeparator_IsTheOnlyErrorOfTheFile(char separator, string word)
    {
        foreach (var quote in new[] { "", "\"" })
        {
            var error = Assert.Single(await ErrorsOf(data => Rewrite(data, "cases.csv", line =>
                string.Join(separator, line.Split(',').Select(cell => $"{quote}{cell}{quote}")))));

            Assert.Equal(("cases.csv", 1), (error.File, error.Line));
            Assert.Contains("Save the file with commas between its values", error.Sentence, StringComparison.Ordinal);
            Assert.Contains(word, error.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Import_LineThatNamesASeparator_IsTheOnlyErrorOfTheFile()
    {
        var error = Assert.Single(await ErrorsOf(data => data.With("cases.csv", "reference,", "sep=;\nreference,")));

        Assert.Contains("Remove the first line, which names a separator", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Complaints received in 2022\nreference,", "Add a first row with the names of the columns")]
    [InlineData("FC/1,FC/2,FC/3\nreference,", "Add a first row with the names of the columns")]
    public async Task Import_FirstRowThatIsNoHeader_IsTheOnlyErrorOfTheFile(string written, string sentence)
    {
        var error = Assert.Single(await ErrorsOf(data => data.With("cases.csv", "reference,", written)));

        Assert.Contains(sentence, error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WorkbookUnderAnotherName_IsTheOnlyErrorOfTheFile()
    {
        byte[] workbook = [.. "PK"u8, 3, 4, 20, 0, 6, 0];
        var error = Assert.Single(await ErrorsOf(data => File.WriteAllBytes(data.PathOf("cases.csv"), workbook)));

        Assert.Contains("Save the sheet as CSV", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cases.csv", "Write the name of this file in small letters: the folder has Cases.csv")]
    [InlineData("CASES.CSV", "Write the name of this file in small letters: the folder has CASES.CSV")]
    [InlineData("cases.csv.txt", "Add this file: rename \"cases.csv.txt\", exactly so")]
    [InlineData("cases (1).csv", "Add this file: rename \"cases (1).csv\", exactly so")]
    [InlineData("2022 Cases.csv", "Add this file: rename \"2022 Cases.csv\", exactly so")]
    [InlineData("case.csv", "Add this file: rename \"case.csv\", exactly so")]
    [InlineData("cases", "Add this file: rename \"cases\", exactly so")]
    [InlineData("cases\u200B.csv", "Add this file: rename \"cases[U+200B].csv\", exactly so")]
    [InlineData("Cases.xlsx", "Add this file: save \"Cases.xlsx\" as CSV in UTF-8 under this name")]
    [InlineData("casework.csv", "Add this file: a data set without it is incomplete")]
    public async Task Import_FileUnderANameInOtherLetters_IsNamed(string name, string sentence)
    {
        var error = Assert.Single(await ErrorsOf(data => File.Move(data.PathOf("cases.csv"), data.PathOf(name))));

        Assert.Equal(sentence, error.Sentence);
    }

    [Fact]
    public async Task Import_ManyLettersInWindows1252_IsSaidOnceOfTheFile()
    {
        var error = Assert.Single(await ErrorsOf(data => File.WriteAllText(
            data.PathOf("actions.csv"),
            "case,description\n" + string.Concat(Enumerable.Repeat("A/1,Caf\u00E9 \u2013 na\u00EFve\n", 50)), Encoding.Latin1)));

        Assert.Equal(("actions.csv", 2), (error.File, error.Line));
        Assert.Contains("UTF-8", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ",,,")]
    [InlineData(",,,", "")]
    [InlineData(",,,", ",,,")]
    [InlineData(",  ,\u00A0,\u200B", ", ,\u00A0,")]
    public async Task Import_ColumnsThatAreEmptyThroughout_ArePassedOver(string afterTheHeader, string afterEachRow)
    {
        Assert.Empty(await ErrorsOf(data => Rewrite(data, "cases.csv", line => line + (Is(line) ? afterTheHeader : afterEachRow))));

        static bool Is(string line) => line.StartsWith("reference", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",,,,,,,,,,,,,,")]
    [InlineData(",,,,")]
    [InlineData(" , ,\u00A0,\t,,,,,,,,,,,")]
    [InlineData("\"\",\"\",\"\",,,,,,,,,,,,")]
    public async Task Import_RowsThatAreEmptyThroughout_ArePassedOver(string row)
    {
        Assert.Empty(await ErrorsOf(data => File.WriteAllText(
            data.PathOf("cases.csv"), $"{row}\n" + data.Read("cases.csv").Replace("\nA/3", $"\n{row}\nA/3", StringComparison.Ordinal) + $"{row}\n{row}\n")));
    }

    [Fact]
    public async Task Import_ColumnWithoutANameButWithValues_IsSaidOnce()
    {
        var error = Assert.Single(await ErrorsOf(data => Rewrite(data, "cases.csv", line => line + (line[0] == 'r' ? "," : ",x"))));

        Assert.Equal(("cases.csv", 1, ""), (error.File, error.Line, error.Column));
        Assert.Contains("no name, but a value in line 2", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reference", "Reference")]
    [InlineData("procedure", " procedure")]
    [InlineData("received", "received ")]
    [InlineData("received", "\u00A0received")]
    [InlineData("received", "RECEIVED\u200B")]
    [InlineData("complainant_type", "Complainant type")]
    [InlineData("complainant_type", "complainant-type")]
    [InlineData("complainant_type", "ComplainantType")]
    [InlineData("complainant_type", "complainant__type")]
    [InlineData("reference", "\uFEFF\uFEFFreference")]
    public async Task Import_NameOfAColumnInOtherLetters_IsTheOnlyErrorAndNamesTheRightOne(string column, string written)
    {
        var error = Assert.Single(await ErrorsOf(data => Rewrite(data, "cases.csv", line => line[0] == 'r'
            ? string.Join(',', line.Split(',').Select(name => name == column ? written : name))
            : line)));

        Assert.Equal(("cases.csv", 1), (error.File, error.Line));
        Assert.Contains($"write \"{column}\", exactly so", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Upheld")]
    [InlineData("upheld ")]
    [InlineData(" UPHELD")]
    [InlineData("upheld\u200B")]
    [InlineData("\u00A0upheld")]
    [InlineData("\uFF55\uFF50\uFF48\uFF45\uFF4C\uFF44")]
    public async Task Import_KeyInOtherLetters_NamesTheKeyThatIsMeant(string written)
    {
        var error = Assert.Single(await ErrorsOf(data => data.With("stages.csv", "2022-03-20,upheld,", $"2022-03-20,{written},")));

        Assert.Equal(("stages.csv", 2, "outcome"), (error.File, error.Line, error.Column));
        Assert.Contains("Write this as \"upheld\"", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("children-act", "Children-Act", "children-act")]
    [InlineData("children-act", "children-act ", "children-act")]
    [InlineData("corporate", "Corporate complaint", "corporate")]
    public async Task Import_ProcedureInOtherLetters_NamesTheKeyThatIsMeant(string key, string written, string meant)
    {
        var errors = await ErrorsOf(data => data.With("cases.csv", $",{key},", $",{written},"));

        Assert.All(errors, error => Assert.Contains($"Write this as \"{meant}\"", error.Sentence, StringComparison.Ordinal));
        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("young person")]
    [InlineData("Young_Person")]
    [InlineData("young\u2013person")]
    public async Task Import_KeyWithoutItsHyphen_NamesTheKeyThatIsMeant(string written)
    {
        var error = Assert.Single(await ErrorsOf(data => data.WithCell("cases.csv", 2, "complainant_type", written)));

        Assert.Contains("Write this as \"young-person\"", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" 2022-03-01", "Write this as 2022-03-01, exactly so")]
    [InlineData("2022-03-01\u00A0", "Write this as 2022-03-01, exactly so")]
    [InlineData("\u200E01/03/2022", "Write this as 01/03/2022, exactly so")]
    [InlineData("2022\u201103\u201101", "Write this as 2022-03-01, exactly so")]
    [InlineData("'2022-03-01", "Write this as 2022-03-01, exactly so")]
    [InlineData("2022-03-01T00:00:00", "Write this as 2022-03-01, without a time of day")]
    [InlineData("01/03/2022 00:00", "Write this as 01/03/2022, without a time of day")]
    [InlineData("44621", "Format this column as a date in the spreadsheet")]
    public async Task Import_DateWithSomethingAroundIt_NamesTheCause(string written, string sentence)
    {
        var error = Assert.Single(await ErrorsOf(data => data.WithCell("actions.csv", 2, "agreed", written)));

        Assert.StartsWith(sentence, error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(';', "semicolons")]
    [InlineData('\t', "tabs")]
    public async Task Import_RowsWithAnotherSeparatorThanTheHeader_IsTheOnlyErrorOfTheFile(char separator, string word)
    {
        foreach (var file in new[] { "cases.csv", "stages.csv", "actions.csv" })
        {
            var first = true;
            var error = Assert.Single(await ErrorsOf(data => Rewrite(data, file, line => first ? Header(line) : line.Replace(',', separator))));

            Assert.Equal((file, 2), (error.File, error.Line));
            Assert.Contains($"Put commas between the values of this row, and of others like it: there are {word}", error.Sentence, StringComparison.Ordinal);

            string Header(string line)
            {
                first = false;
                return line;
            }
        }
    }

    [Fact]
    public async Task Import_WholeRowsInQuotes_IsTheOnlyErrorOfTheFile()
    {
        var error = Assert.Single(await ErrorsOf(data => Rewrite(data, "cases.csv", line => $"\"{line}\"")));

        Assert.StartsWith("Remove the quotes around each whole row", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    public async Task Import_LinesThatEndOtherwise_IsTheOnlyErrorOfTheFile(char end)
    {
        var error = Assert.Single(await ErrorsOf(data => File.WriteAllText(data.PathOf("cases.csv"), data.Read("cases.csv").Replace('\n', end))));

        Assert.StartsWith("Save the file with a usual end to each line", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_BlankBeforeAQuote_IsSaid()
    {
        var error = Assert.Single(await ErrorsOf(data => data.With("cases.csv", ",Contact arrangements", ", \"Contact, arrangements\"")));

        Assert.StartsWith("Remove the blank between the comma and the quote", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NameOfAColumnInAnotherEncoding_IsSaid()
    {
        var error = Assert.Single(await ErrorsOf(data => File.WriteAllText(
            data.PathOf("cases.csv"), data.Read("cases.csv").Replace("summary", "summ\u00E9", StringComparison.Ordinal), Encoding.Latin1)));

        Assert.Equal(("cases.csv", 1, "summ\uFFFD"), (error.File, error.Line, error.Column));
        Assert.StartsWith("Save the file as UTF-8", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NameOfAColumnOverTwoLines_IsReportedOnOne()
    {
        var error = Assert.Single(await ErrorsOf(data => data.With("cases.csv", ",summary", ",\"sum\nmary\u200B\"")));

        Assert.DoesNotContain('\n', error.ToString());
        Assert.DoesNotContain('\u200B', error.ToString());
    }

    private static void Rewrite(TinyDataSet data, string file, Func<string, string> line) =>
        File.WriteAllText(data.PathOf(file), string.Join('\n', data.Read(file).TrimEnd('\n').Split('\n').Select(line)) + "\n");

    private static async Task<IReadOnlyList<ImportError>> ErrorsOf(Action<TinyDataSet> spoil)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        spoil(data);
        return (await portal.ImportAsync(data)).Errors;
    }
}
