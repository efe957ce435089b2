using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Domain.Tests.Letters;

public sealed class LetterTextTests
{
    [Theory]
    [InlineData("One\r\ntwo\r\n\r\nThree", "p(One|two) p(Three)")]
    [InlineData("# Why\nBecause", "h(Why) p(Because)")]
    [InlineData("# One\n# Two", "h(One) h(Two)")]
    [InlineData("These:\n- one\n- two\nand so on", "p(These:) l(one|two) p(and so on)")]
    [InlineData("- one\n\n- two", "l(one) l(two)")]
    [InlineData("#No heading\n-no item\n## No level", "p(#No heading|-no item|## No level)")]
    [InlineData("<b>bold</b> [a](b)", "p(<b>bold</b> [a](b))")]
    [InlineData(@"\# One" + "\n" + @"\- two \{three} \\ \x", @"p(# One|- two {three} \ \x)")]
    [InlineData("- one\n  and more\n- two\n\n  alone", "l(one+and more|two) p(  alone)")]
    [InlineData("  \n\n", "")]
    public void Parse_PlainText_KnowsParagraphsHeadingsAndListsAlone(string text, string parts) =>
        Assert.Equal(parts, string.Join(' ', LetterText.Parse(text).Select(Describe)));

    private static string Describe(LetterBlock block) => block switch
    {
        LetterHeading heading => $"h({heading.Text})",
        LetterList list => $"l({string.Join('|', list.Items).Replace('\n', '+')})",
        LetterParagraph paragraph => $"p({string.Join('|', paragraph.Lines)})",
        _ => throw new InvalidOperationException($"No such part: {block}"),
    };
}
