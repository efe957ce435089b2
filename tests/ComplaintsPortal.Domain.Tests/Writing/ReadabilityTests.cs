using ComplaintsPortal.Domain.Writing;

namespace ComplaintsPortal.Domain.Tests.Writing;

public sealed class ReadabilityTests
{
    // The index by hand: 17 letters in 6 words in 1 sentence are 4.71 * 17 / 6 + 0.5 * 6 - 21.43 = -5.1, which is the first score. 60 letters
    // in 12 words are 4.71 * 5 + 0.5 * 12 - 21.43 = 8.1, the ninth. 162 letters in 27 words are 28.3 + 13.5 - 21.4 = 20.3, beyond the last.
    [Theory]
    [InlineData("The cat sat on the mat.", "Readable at about age 6")]
    [InlineData("Every visit since those first weeks after which Maria moved never began.", "Readable at about age 14")]
    [InlineData("Abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef " +
        "abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef", "Readable at about age 18 or over; 1 long sentence")]
    public void Of_AText_IsTheAgeByTheIndex(string text, string words) => Assert.Equal(words, Readability.Of(text)!.InWords);

    [Fact]
    public void Of_LinesWithoutAStop_AreSentencesOfTheirOwn()
    {
        var words = string.Join(' ', Enumerable.Repeat("so", 20));

        Assert.Equal(0, Readability.Of($"{words}\n{words}")!.LongSentences);
        Assert.Equal(1, Readability.Of($"{words} {words}")!.LongSentences);
        Assert.Equal(2, Readability.Of($"{words} {words}. It came at 2.30 in the end! {words} {words}?")!.LongSentences);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  \n ")]
    [InlineData("...")]
    public void Of_NoWord_IsNothing(string? text) => Assert.Null(Readability.Of(text));
}
