using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Tests.People;

public sealed class FoldedKeyTests
{
    [Theory]
    [InlineData("Sean O'Brien", "sean obrien")]
    [InlineData("SE\u00C1N  O\u2019BRIEN ", "sean obrien")]
    [InlineData("Sea\u0301n O\u02BCBrien", "sean obrien")]
    [InlineData("Se\u00E1n O\u00B4Brien", "sean obrien")]
    [InlineData("Se\u00E1n O\uA78CBrien", "sean obrien")]
    [InlineData("Se\u00E1n O\uFF40Brien", "sean obrien")]
    [InlineData("Si\u00E2n", "sian")]
    [InlineData("Strau\u00DF", "strauss")]
    [InlineData("\u0141ukasz S\u00F8rensen", "lukasz sorensen")]
    [InlineData("Smith\u2011Jones", "smith-jones")]
    [InlineData("\uFF32\uFF4F\uFF42\uFF49\uFF4E", "robin")]
    [InlineData("Ro\u200Bbin\u00A0Sample", "robin sample")]
    [InlineData("\u0A38\u0A3F\u0A70\u0A18", "\u0A38\u0A3F\u0A70\u0A18")]
    [InlineData("'", "")]
    public void OfName_HoweverItIsTyped_IsTheSame(string name, string key) => Assert.Equal(key, FoldedKey.OfName(name));

    [Theory]
    [InlineData("Robin@Mail.Example", "robin@mail.example")]
    [InlineData(" robin@mail.example\u00A0", "robin@mail.example")]
    [InlineData("", null)]
    public void OfEmail_InAnyLetters_IsTheSame(string address, string? key) => Assert.Equal(key, FoldedKey.OfEmail(address));

    [Theory]
    [InlineData("01632 960 001", "01632960001")]
    [InlineData("+44 (0)1632 960-001", "01632960001")]
    [InlineData("0044 1632 960001", "01632960001")]
    [InlineData("none", null)]
    public void OfTelephone_HoweverItIsWritten_IsItsDigits(string number, string? key) => Assert.Equal(key, FoldedKey.OfTelephone(number));

    [Theory]
    [InlineData("name@example.com", true)]
    [InlineData("o'brien+x@example.com", true)]
    [InlineData("na me@example.com", false)]
    [InlineData("name\u00A0@example.com", false)]
    [InlineData("name\u200B@example.com", false)]
    [InlineData("name@@example.com", false)]
    [InlineData("@example.com", false)]
    [InlineData("name@", false)]
    public void EmailAddress_IsOneForEverybodyWhoAsks(string address, bool right) => Assert.Equal(right, EmailAddress.WhyNot(address) is null);

    [Theory]
    [InlineData("2026/0037", "37")]
    [InlineData("CF-2024-00123", "123")]
    [InlineData("2026/0000", "0")]
    [InlineData("OLD", null)]
    public void NumberAtTheEnd_OfAReference_HasNoZerosBeforeIt(string reference, string? number) => Assert.Equal(number, WrittenKey.NumberAtTheEnd(reference));

    [Theory]
    [InlineData("FC/Caf\u00E9", "fc/CAFE\u0301")]
    [InlineData("FC-1", "fc\u20111")]
    [InlineData("FC/1", "\uFF26\uFF23\uFF0F\uFF11")]
    [InlineData("Stra\u00DFe/1", "STRASSE/1")]
    [InlineData("Stra\u00DFe/1", "STRA\u1E9EE/1")]
    [InlineData("\u00C6/1", "\u00E6/1")]
    public void Keys_ThatLookTheSame_AreTheSame(string one, string other)
    {
        Assert.Equal(WrittenKey.Folded(one), WrittenKey.Folded(other));
        Assert.Equal(one, other, WrittenKey.Comparer);
        Assert.Equal(WrittenKey.Comparer.GetHashCode(one), WrittenKey.Comparer.GetHashCode(other));
    }

    // Letters of their own, which somebody who looks for a name may write apart.
    [Theory]
    [InlineData("\u00C6/1", "AE/1")]
    [InlineData("\u00D8/1", "O/1")]
    [InlineData("CAF\u00C9/1", "CAFE/1")]
    public void Keys_ThatLookDifferent_AreTwo(string one, string other)
    {
        Assert.NotEqual(WrittenKey.Folded(one), WrittenKey.Folded(other));
        Assert.NotEqual(one, other, WrittenKey.Comparer);
    }

    [Fact]
    public void Key_OfSignsThatStandForSeveralLetters_IsKeptOnlyWhereAllOfThemFit()
    {
        Assert.Null(WrittenKey.WhyNotAsLong(new string('x', 60), 60));
        Assert.Null(WrittenKey.WhyNotAsLong(new string('\u00DF', 30), 60));
        Assert.Equal(
            "Use fewer characters: some of these stand for several letters, and together they count as more than 60",
            WrittenKey.WhyNotAsLong(new string('\u00DF', 31), 60)?.Sentence);
    }

    [Theory]
    [InlineData("1899-12-31", "Enter a date from 1900 to 2100")]
    [InlineData("2101-01-01", "Enter a date that is today or in the past")]
    [InlineData("1985-06-02", null)]
    public void DateInALife_IsKnownAndPast(string date, string? sentence) =>
        Assert.Equal(sentence, KnownDate.WhyNotHappened(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), new(2026, 11, 10))?.Sentence);
}
