using System.Text;
using ComplaintsPortal.Data.Interchange;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>Files that are not what they should be: headers, quotes, fields, encodings.</summary>
public sealed class WrongShapeTests
{
    [Theory]
    [InlineData("profile.json")]
    [InlineData("cases.csv")]
    [InlineData("stages.csv")]
    public async Task Import_RequiredFileMissing_IsTheOnlyError(string file)
    {
        var error = Assert.Single(await ErrorsOf(data => data.Without(file)));

        Assert.Equal((file, null), (error.File, error.Line));
        Assert.Contains("Add this file", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cases.csv", "received")]
    [InlineData("cases.csv", "reference")]
    [InlineData("stages.csv", "case")]
    [InlineData("stages.csv", "stage")]
    [InlineData("people.csv", "person")]
    [InlineData("issues.csv", "stage")]
    [InlineData("payments.csv", "amount")]
    [InlineData("caseloads.csv", "value")]
    public async Task Import_RequiredColumnMissing_IsNamed(string file, string column)
    {
        var errors = await ErrorsOf(data => data.With(file, column, "something_else"));

        Assert.Contains(errors, error => (error.File, error.Line, error.Column) == (file, 1, column)
            && error.Sentence.Contains("Add this column", StringComparison.Ordinal));
        Assert.Contains(errors, error => (error.File, error.Line, error.Column) == (file, 1, "something_else"));
        Assert.Equal(2, errors.Count);
    }

    [Theory]
    [InlineData("channel", "Channel")]
    [InlineData("channel", " channel")]
    [InlineData("channel", "chanel")]
    [InlineData("channel", "")]
    public async Task Import_UnknownColumn_IsNamed(string column, string written)
    {
        var error = Assert.Single(await ErrorsOf(data => data.With("cases.csv", $",{column},", $",{written},")));

        Assert.Equal(("cases.csv", 1, written), (error.File, error.Line, error.Column));
        Assert.Contains("Remove or rename this column", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ColumnTwice_IsNamed()
    {
        var error = Assert.Single(await ErrorsOf(data => data.With("cases.csv", ",channel,division,", ",channel,channel,")));

        Assert.Equal(("cases.csv", 1, "channel"), (error.File, error.Line, error.Column));
        Assert.Contains("twice", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_RowWithTooFewOrTooManyFields_IsNamedByItsLine()
    {
        var errors = await ErrorsOf(data => data.WithLine("stages.csv", "A/2,1").WithLine("stages.csv", "A/2,1,2022-04-01,,,,,,,,,,,,,x"));

        Assert.Equal([5, 6], errors.Select(error => error.Line!.Value));
        Assert.All(errors, error => Assert.Contains("Give the row 13 values", error.Sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Contact arrangements", "Contact \"arrangements\"", "quote inside a value")]
    [InlineData("Contact arrangements", "\"Contact\" arrangements", "text after the closing quote")]
    [InlineData("Contact arrangements", "\"Contact arrangements", "runs to the end of the file")]
    public async Task Import_BrokenQuotes_AreTheOnlyErrorAndNoOrphansFollow(string text, string written, string sentence)
    {
        var error = Assert.Single(await ErrorsOf(data => data.With("cases.csv", text, written)));

        Assert.Equal(("cases.csv", 2), (error.File, error.Line));
        Assert.Contains(sentence, error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_QuoteNeverClosedInALargeFile_StopsWithoutReadingAllOfIt()
    {
        var error = Assert.Single(await ErrorsOf(data =>
        {
            data.With("cases.csv", "Contact arrangements", "\"Contact arrangements");
            File.AppendAllText(data.PathOf("cases.csv"), string.Concat(Enumerable.Repeat("A/9,corporate,2022-05-03,,,,,,,,,,,,\n", 200_000)));
        }));

        Assert.Equal(("cases.csv", 2), (error.File, error.Line));
        Assert.Contains("Close the quote", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ValueOverSeveralLines_NamesTheLineOnWhichItsRowStarts()
    {
        var error = Assert.Single(
            await ErrorsOf(
                data => data.With("cases.csv", "Contact arrangements", "\"Contact\n\narrangements\"").With("cases.csv", "A/3,corporate", "A/3,nothing")));

        Assert.Equal(("cases.csv", 6, "procedure"), (error.File, error.Line, error.Column));
    }

    [Fact]
    public async Task Import_Latin1_NamesLineColumnAndValue()
    {
        var error = Assert.Single(await ErrorsOf(data =>
            File.WriteAllText(data.PathOf("cases.csv"), data.Read("cases.csv").Replace("Contact arrangements", "Café contact", StringComparison.Ordinal),
                Encoding.Latin1)));

        Assert.Equal(("cases.csv", 2, "summary", "Caf\uFFFD contact"), (error.File, error.Line, error.Column, error.Value));
        Assert.Contains("UTF-8", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Import_Utf16OfAnyKind_IsSaidOnce(string encoding)
    {
        foreach (var file in new[] { "cases.csv", "profile.json" })
        {
            var errors = await ErrorsOf(data => File.WriteAllText(data.PathOf(file), data.Read(file), Encoding.GetEncoding(encoding)));

            var error = Assert.Single(errors);
            Assert.Equal((file, 1), (error.File, error.Line));
            Assert.Contains("UTF-8", error.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Import_EmptyFile_AsksForAHeader()
    {
        var errors = await ErrorsOf(data => File.WriteAllText(data.PathOf("issues.csv"), ""));

        Assert.Contains("header row", Assert.Single(errors).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ByteOrderMarksCarriageReturnsBlankLinesAndColumnsInAnyOrder_AreTolerated()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        foreach (var path in Directory.EnumerateFiles(data.Folder))
        {
            File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\r\n") + "\r\n\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        data.Write("issues.csv", "finding,stage,case,theme\nupheld,1,A/1,delay");
        data.Write("notes.txt", "Other files are ignored");

        Assert.Empty((await portal.ImportAsync(data)).Errors);
    }

    [Fact]
    public async Task Import_NoFolderAtAll_IsSaid()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Empty();

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromPath(data.PathOf("nowhere")))).Errors);

        Assert.Contains("There is no folder or zip", error.Sentence, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<ImportError>> ErrorsOf(Action<TinyDataSet> spoil)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        spoil(data);
        var result = await portal.ImportAsync(data);
        await WrongValueTests.AssertNothingStored(portal);
        return result.Errors;
    }
}
