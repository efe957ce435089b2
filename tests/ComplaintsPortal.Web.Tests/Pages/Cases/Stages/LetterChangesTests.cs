using ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class LetterChangesTests
{
    [Fact]
    public void Between_WordsInTheMiddle_TellsThemApartWordByWord()
    {
        var changes = LetterChanges.Between(
            "Dear Rose\n\nWe are very sorry. We ring back.\n\nYours", "Dear Rose\n\nWe are sorry. Jo from the team rings back.\n\nYours");

        Assert.Equal(("5 words added, 3 removed", 1), (changes.InWords, changes.Paragraphs.Count));
        Assert.Equal(
            [
                new(WordChange.None, "We are"), new(WordChange.Removed, "very"), new(WordChange.None, "sorry."), new(WordChange.Removed, "We ring"),
                new(WordChange.Added, "Jo from the team rings"), new(WordChange.None, "back."),
            ],
            changes.Paragraphs[0]);
    }

    [Theory]
    [InlineData("We are sorry.", "We are sorry.", "No word is different")]
    [InlineData("We are sorry.", "We  are\n\nsorry.", "No word is different")]
    [InlineData("# Sorry", "Sorry", "No word is different")]
    [InlineData("We are sorry.", "We are sorry. Really.", "1 word added, none removed")]
    [InlineData("We are very sorry.", "We are sorry.", "0 words added, 1 removed")]
    public void Between_TwoVersions_CountsWords(string before, string after, string words) =>
        Assert.Equal(words, LetterChanges.Between(before, after).InWords);
}
