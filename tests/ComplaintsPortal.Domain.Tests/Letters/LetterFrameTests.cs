using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Domain.Tests.Letters;

public sealed class LetterFrameTests
{
    private static readonly Dictionary<string, MergeValue?> Values = new()
    {
        [MergeFields.Recipient] = MergeValue.Words("Rose {response} Example"),
        [MergeFields.Officer] = MergeValue.Words("Ada Osei"),
    };

    [Fact]
    public void Of_ATemplate_StandsAroundTheResponse()
    {
        var frame = LetterFrame.Of("Dear {recipient}\n\n{response}\n\nYours sincerely\n\n{officer}", Values);

        Assert.Equal("Dear Rose \\{response} Example\n\nWe are sorry.\n\nYours sincerely\n\nAda Osei", frame.Around("We are sorry."));
    }

    [Fact]
    public void Around_WordsWithSigns_StayWords()
    {
        var frame = LetterFrame.Of("{response}\n\n{officer}", Values);

        Assert.Equal("\\# Not a heading, not a \\{due date}\n\nAda Osei", frame.Around("# Not a heading, not a {due date}"));
        Assert.Null(frame.WhyNotComplete);
    }

    [Fact]
    public void Of_ATemplateWithoutAPlace_StandsBeforeTheResponse() =>
        Assert.Equal("Dear Rose\n\nWe are sorry.", LetterFrame.Of("Dear Rose", Values).Around("We are sorry."));

    [Fact]
    public void WhyNotComplete_AFieldWithoutAValue_NamesIt() =>
        Assert.Equal(
            "The letter has nothing to put for {summary}. Record it on the case first, or have the template changed",
            LetterFrame.Of("About {summary}: {response}", Values).WhyNotComplete?.ToString());

    [Theory]
    [InlineData("Dear Sam,\n\nWe are sorry.", "Leave out \"Dear Sam\": the letter begins with \"Dear Rose Example\" already")]
    [InlineData("\n  dear Sam, thank you for your letter.", "Leave out \"dear Sam\": the letter begins with \"Dear Rose Example\" already")]
    [InlineData("Hello\nWe are sorry.", "Leave out \"Hello\": the letter begins with \"Dear Rose Example\" already")]
    [InlineData("We are sorry.\n\nYours sincerely,\n\nAda Osei\nOfficer",
        "Leave out \"Yours sincerely,\" and what follows it: the letter ends with \"Yours sincerely\" already")]
    [InlineData("We are sorry.\nKind regards", "Leave out \"Kind regards\" and what follows it: the letter ends with \"Yours sincerely\" already")]
    [InlineData("We are sorry. Dear to us is that you told us.", null)]
    [InlineData("Dearly as we wished it, no visit took place.", null)]
    [InlineData("You ended yours sincerely, and so do we.", null)]
    public void WhyNotWords_WithACourtesyOfTheirOwn_SaysWhichToLeaveOut(string response, string? sentence) =>
        Assert.Equal(sentence, LetterFrame.Of("Dear Rose Example\n\n{response}\n\nYours sincerely\n\n{officer}", Values).WhyNotWords(response)?.ToString());

    [Fact]
    public void WhyNotWords_InAFrameWithNoneOfItsOwn_AreTaken() =>
        Assert.Null(LetterFrame.Of("{response}", Values).WhyNotWords("Dear Sam,\n\nWe are sorry.\n\nYours sincerely"));

    [Theory]
    [InlineData(LetterVariant.Plain)]
    [InlineData(LetterVariant.YoungPerson)]
    public void WhyNotWords_InTheTemplatesThatWeGive_AreGreetedAndClosedOnce(LetterVariant variant)
    {
        foreach (var kind in Enum.GetValues<LetterKind>().Where(kind => kind.CarriesResponse()))
        {
            var frame = LetterFrame.Of(DefaultTemplates.Of(kind, variant).Text, Values);

            Assert.NotNull(frame.WhyNotWords("Dear Sam,\n\nWe are sorry."));
            Assert.NotNull(frame.WhyNotWords("We are sorry.\n\nBest wishes"));
        }
    }
}
