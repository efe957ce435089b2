using ComplaintsPortal.Data.Searching;

namespace ComplaintsPortal.Data.Tests.Searching;

public sealed class SearchKeysTests
{
    [Theory]
    [InlineData("bus", "buses")]
    [InlineData("company", "companies")]
    [InlineData("movie", "movies")]
    [InlineData("house", "houses")]
    [InlineData("class", "classes")]
    [InlineData("child", "children")]
    [InlineData("taxi", "taxis")]
    [InlineData("day", "days")]
    [InlineData("match", "matches")]
    [InlineData("case", "cases")]
    [InlineData("status", "statuses")]
    [InlineData("life", "lives")]
    public void Stem_OfSingularAndPlural_IsTheSame(string one, string many) => Assert.Equal(SearchKeys.Stem(one), SearchKeys.Stem(many));

    [Theory]
    [InlineData("bus", "but")]
    [InlineData("carer", "care")]
    [InlineData("cars", "care")]
    [InlineData("placement", "place")]
    public void Stem_OfOtherWords_IsAnother(string one, string other) => Assert.NotEqual(SearchKeys.Stem(one), SearchKeys.Stem(other));

    [Theory]
    [InlineData("O\u2019Brien", "obrien")]
    [InlineData("O\u00B4Brien", "obrien")]
    [InlineData("O`Brien", "obrien")]
    [InlineData("O\u2032Brien", "obrien")]
    [InlineData("O\u02BBBrien", "obrien")]
    [InlineData("O\uFF07Brien", "obrien")]
    [InlineData("O\uA78CBrien", "obrien")]
    [InlineData("Se\u00e1n", "sean")]
    [InlineData("Stra\u00dfe", "strasse")]
    public void Word_HoweverItIsTyped_IsFoldedAsNamesAre(string typed, string folded) =>
        Assert.Equal(folded, Assert.Single(SearchKeys.Words(typed)).Folded);

    [Fact]
    public void Keys_OfAnyScript_ArePlainSmallLettersAndDigits()
    {
        var keys = SearchKeys.Of(SearchKind.Child, "\u0141ukasz \u6797 \u0410\u043d\u043d\u0430 O'Neill-Smith");

        Assert.All(keys, key => Assert.Matches("^[a-z0-9]{1,64}$", key));
        Assert.Contains("wlukasz", keys);
    }

    [Theory]
    [InlineData("sample", "sampel", 1)]
    [InlineData("robin", "robyn", 1)]
    [InlineData("okonkwo", "okonwo", 1)]
    [InlineData("smith", "jones", 5)]
    public void Slips_OfTwoWords_AreLettersLeftOutPutInMistakenOrChangedRound(string one, string other, int slips) =>
        Assert.Equal(slips, SoughtWord.Slips(one, other));
}
