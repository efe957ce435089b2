using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Domain.Tests.Letters;

public sealed class MergeFieldsTests
{
    [Theory]
    [InlineData("Dear {recipient}", "Dear Rose")]
    [InlineData("{recipient}, {recipient}", "Rose, Rose")]
    [InlineData("Until {due date}", "Until 16 March 2026")]
    [InlineData("{summary}", @"See \{recipient} and \{\{officer}}")]
    [InlineData("{points}", "{points}")]
    [InlineData("{Recipient} {recipient } {}", @"{Recipient} {recipient } \{}")]
    [InlineData("{{recipient}}", @"\{Rose}")]
    [InlineData("A { that opens nothing", @"A \{ that opens nothing")]
    [InlineData(@"\{recipient} stays, \\{recipient}", @"\{recipient} stays, \\Rose")]
    [InlineData("{complainant} {recipient}", @"\# Rose")]
    [InlineData("{{team}}", @"\{due date}")]
    public void Merge_AText_PutsEachValueInOnceAndReadsNoneOfThem(string template, string merged)
    {
        var values = new Dictionary<string, MergeValue?>
        {
            ["recipient"] = MergeValue.Words("Rose"),
            ["due date"] = MergeValue.Words("16 March 2026"),
            ["summary"] = MergeValue.Words("See {recipient} and {{officer}}"),
            ["complainant"] = MergeValue.Words("#"),
            ["team"] = MergeValue.Words("due date"),
            ["points"] = MergeValue.List([null, " "]),
        };

        Assert.Equal(merged, MergeFields.Merge(template, values));
    }

    public static TheoryData<string> Signs => new(
        "# A heading", "- a line\n- another", "one\n# two\n\n- three", "{response} by {today}", @"\{today}", @"C:\\share\#\", "#", "-", "  - set in",
        "<b>bold</b> & &lt; *stars* _lines_ `code` [a](https://example.org) > quoted", "1. first",
        "a\u2028# b", "a\u0085- b", "{{{{", "}{due date}{", "---\n===");

    [Theory]
    [MemberData(nameof(Signs))]
    public void Merge_SignsOfAnyKind_AreReadAsTheyWereWrittenAndOpenNothing(string written)
    {
        foreach (var template in (string[])["{summary}", "Dear {summary}\n\nYours", "# {summary}", "- {summary}", "{{summary}}", @"\\{summary}{summary}"])
        {
            var merged = MergeFields.Merge(template, new Dictionary<string, MergeValue?> { [MergeFields.Summary] = MergeValue.Words(written) });

            Assert.Empty(MergeFields.GapsIn(merged));
            Assert.Contains(LetterText.Normal(written), LetterText.AsRead(merged), StringComparison.Ordinal);
            Assert.Equal(LetterText.Parse(template).Count(block => block is not LetterParagraph),
                LetterText.Parse(merged).Count(block => block is not LetterParagraph));
        }
    }

    [Fact]
    public void Merge_PointsOfSeveralLines_AreOneItemEach()
    {
        var points = MergeValue.List(["Nobody rang back\nand when they did:\n- they were rude\n\n# and I was told {response} would come by {today}", "Visits"]);

        var merged = MergeFields.Merge("You say:\n\n{points}\n\n{response}", new Dictionary<string, MergeValue?> { [MergeFields.Points] = points });

        var list = Assert.IsType<LetterList>(LetterText.Parse(merged)[1]);
        Assert.Equal(["Nobody rang back\nand when they did:\n- they were rude\n# and I was told {response} would come by {today}", "Visits"], list.Items);
        Assert.Equal([MergeFields.Response], MergeFields.GapsIn(merged));
    }

    [Fact]
    public void UnknownIn_ATemplate_NamesWhatIsNoField()
    {
        Assert.Equal(["child", "Recipient"], MergeFields.UnknownIn("{recipient} {child} {Recipient} {child}"));
        Assert.Equal(["due date"], MergeFields.GapsIn("{child} {due date} {due date}"));
    }
}
