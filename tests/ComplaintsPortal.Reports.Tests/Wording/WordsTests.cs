using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Tests.Wording;

public sealed class WordsTests
{
    [Theory]
    [InlineData(37, 74, "50%")]
    [InlineData(1, 8, "13%")]
    [InlineData(0, 5, "0%")]
    [InlineData(1, 1000, "under 1%")]
    [InlineData(999, 1000, "over 99%")]
    [InlineData(5, 5, "100%")]
    [InlineData(3, 0, "n/a")]
    public void Share_PartOfWhole_IsRoundedHalfAwayFromZero(int part, int whole, string share) =>
        Assert.Equal(share, Percentage.Share(part, whole));

    [Theory]
    [InlineData(0, "0 complaints")]
    [InlineData(1, "1 complaint")]
    [InlineData(2, "2 complaints")]
    [InlineData(1210, "1,210 complaints")]
    public void Count_OneOrMany_TakesTheRightWord(int number, string words) =>
        Assert.Equal(words, Words.Count(number, "complaint", "complaints"));

    [Theory]
    [InlineData(1, 0, "1 (0) enquiry")]
    [InlineData(0, 1, "0 (1) enquiries")]
    [InlineData(2, 1, "2 (1) enquiries")]
    public void Noun_Counted_AgreesWithThisYear(int current, int last, string words) =>
        Assert.Equal(words, Noun.Of(ProcedureKind.Enquiry).Counted(new Compared(current, last)));

    [Theory]
    [InlineData("Partially upheld", "partially upheld")]
    [InlineData("MP enquiry", "MP enquiry")]
    [InlineData("Children in Need", "Children in Need")]
    [InlineData("Social Work England enquiry", "Social Work England enquiry")]
    [InlineData("NYAS", "NYAS")]
    public void Within_Name_LosesItsCapitalOnlyWhereItIsOrdinary(string name, string within) => Assert.Equal(within, Words.Within(name));

    [Theory]
    [InlineData(1, "a")]
    [InlineData(8, "an")]
    [InlineData(10, "a")]
    [InlineData(11, "an")]
    [InlineData(18, "an")]
    [InlineData(80, "an")]
    [InlineData(100, "a")]
    [InlineData(110, "a")]
    [InlineData(800, "an")]
    [InlineData(1100, "a")]
    [InlineData(11000, "an")]
    public void Article_Number_IsTheOneSpoken(int number, string article) => Assert.Equal(article, Words.Article(number));

    [Fact]
    public void List_SeveralItems_EndsWithAnd()
    {
        Assert.Equal("", Words.List([]));
        Assert.Equal("a", Words.List(["a"]));
        Assert.Equal("a and b", Words.List(["a", "b"]));
        Assert.Equal("a, b and c", Words.List(["a", "b", "c"]));
    }

    [Theory]
    [InlineData("0", "£0")]
    [InlineData("1200", "£1,200")]
    [InlineData("3012.5", "£3,012.50")]
    public void Pounds_Amount_HasPenceOnlyWhereThereAreAny(string amount, string words) =>
        Assert.Equal(words, Words.Pounds(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));
}
