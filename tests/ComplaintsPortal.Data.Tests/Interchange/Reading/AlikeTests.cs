using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>References and people that look the same are the same: what nobody sees is refused, and other letters for one word are one.</summary>
public sealed class AlikeTests
{
    [Theory]
    [InlineData("A/\u200B1", "zero-width space, U+200B")]
    [InlineData("A/\uFEFF1", "byte-order mark, U+FEFF")]
    [InlineData("A/\u200D1", "zero-width joiner, U+200D")]
    [InlineData("A/\u00AD1", "soft hyphen, U+00AD")]
    [InlineData("A/\u00A01", "no-break space, U+00A0")]
    [InlineData("A/\u202E1", "right-to-left override, U+202E")]
    [InlineData("A/\u20281", "U+2028")]
    [InlineData("A/\u30001", "ideographic space, U+3000")]
    [InlineData("A/\u034F1", "combining grapheme joiner, U+034F")]
    [InlineData("A/\uFE0F1", "U+FE0F")]
    [InlineData("A/\u31641", "U+3164")]
    [InlineData("A/\uFFFC1", "U+FFFC")]
    public async Task Import_InvisibleCharacterInAReference_IsRefusedAndShown(string reference, string name)
    {
        foreach (var (file, line, column) in new[] { ("cases.csv", 2, "reference"), ("cases.csv", 2, "complainant"), ("stages.csv", 2, "case") })
        {
            await using var portal = await TinyPortal.EmptyAsync();
            using var data = TinyDataSet.Sound().WithCell(file, line, column, reference);

            var errors = (await portal.ImportAsync(data)).Errors;

            var error = Assert.Single(errors, error => (error.File, error.Line, error.Column) == (file, line, column)
                && error.Sentence.Contains(name, StringComparison.Ordinal));
            Assert.Contains("[U+", error.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("FC/Caf\u00E9", "FC/Cafe\u0301")]
    [InlineData("FC/Caf\u00E9", "fc/CAF\u00C9")]
    [InlineData("FC/1", "\uFF26\uFF23/1")]
    [InlineData("FC-1", "FC\u20111")]
    [InlineData("FC-1", "FC\u20431")]
    [InlineData("FC O'Neill 1", "FC O\u2019Neill 1")]
    [InlineData("FC O\u2018Neill 1", "fc o\u02BCneill 1")]
    [InlineData("FC 1", "FC  1")]
    [InlineData("FC \u03A3\u03A3", "FC \u03C3\u03C2")]
    public async Task Import_ReferencesThatLookTheSame_AreOneReferenceTwice(string one, string other)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().WithLine("cases.csv", $"{one},corporate,2022-05-03,,,,,,,,,,,,")
            .WithLine("cases.csv", $"{other},corporate,2022-05-03,,,,,,,,,,,,");

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("cases.csv", 6, "reference"), (error.File, error.Line, error.Column));
        Assert.Contains("line 5 has this one", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FC/Caf\u00E9", "FC/Cafe\u0301")]
    [InlineData("FC/Caf\u00E9", "fc/caf\u00E9")]
    [InlineData("FC/1", "\uFF26\uFF23/1")]
    public async Task Import_StageThatNamesItsCaseInOtherLetters_BelongsToIt(string reference, string named)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().WithLine("cases.csv", $"{reference},corporate,2022-05-03,,,,,,,,,,,,")
            .WithLine("stages.csv", $"{named},1,2022-05-03,,,,,,,,,,").WithLine("issues.csv", $"{named},1,delay,,");

        Assert.Empty((await portal.ImportAsync(data)).Errors);
        Assert.False((await portal.ImportAsync(data)).Changes);
        using var export = await portal.ExportAsync();
        Assert.Contains($"\n{reference},1,2022-05-03", export.Read("stages.csv"), StringComparison.Ordinal);
        Assert.Contains($"\n{reference},1,delay", export.Read("issues.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [EveryEngine]
    public async Task Import_AgainUnderReferencesInOtherLetters_ChangesNothing(Engine engine)
    {
        await using var portal = await TinyPortal.EmptyAsync(engine);
        using var data = TinyDataSet.Sound();
        await portal.ImportAsync(data);
        foreach (var file in new[] { "cases.csv", "stages.csv", "issues.csv", "actions.csv", "payments.csv", "people.csv" })
        {
            File.WriteAllText(data.PathOf(file), data.Read(file)
                .Replace("A/", "a/", StringComparison.Ordinal).Replace("P1", "p1", StringComparison.Ordinal));
        }

        var result = await portal.ImportAsync(data);

        Assert.Empty(result.Errors);
        Assert.False(result.Changes);
    }

    [Theory]
    [EveryEngine]
    public async Task Import_PersonInOtherLetters_IsOnePersonWithOneSpelling(Engine engine)
    {
        await using var portal = await TinyPortal.EmptyAsync(engine);
        using var data = TinyDataSet.Sound().WithLine("cases.csv", "A/4,corporate,2022-06-03,,,,,,,,p1,,,,")
            .WithLine("cases.csv", "A/5,corporate,2022-07-03,,,,,,,,\uFF301,,,,").With("people.csv", "P1,", "p1,");

        Assert.Empty((await portal.ImportAsync(data)).Errors);

        await using var db = portal.Open();
        var spellings = await db.Cases.Where(one => one.Reference != "A/2" && one.Complainant != null).Select(one => one.Complainant!)
            .ToListAsync(TestContext.Current.CancellationToken);
        var person = Assert.Single(await db.People.Select(one => one.Key).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal([person, person, person], spellings);
        Assert.False((await portal.ImportAsync(data)).Changes);
    }
}
