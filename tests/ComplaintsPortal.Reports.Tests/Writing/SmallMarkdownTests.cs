using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Writing;

namespace ComplaintsPortal.Reports.Tests.Writing;

/// <summary>What may stand in the words of a report, and what is said of everything else.</summary>
public sealed class SmallMarkdownTests
{
    [Theory]
    [InlineData("One\nparagraph\n\nAnother", "<p>One paragraph</p><p>Another</p>")]
    [InlineData("- a\n- b *c*", "<ul><li>a</li><li>b <em>c</em></li></ul>")]
    [InlineData("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>")]
    [InlineData("> Said **loudly**.\n>\n> Twice.", "<blockquote class=\"written\"><p>Said <strong>loudly</strong>.</p><p>Twice.</p></blockquote>")]
    [InlineData("**bold *and italics***, and_so_on", "<p><strong>bold <em>and italics</em></strong>, and_so_on</p>")]
    [InlineData("[Ask us](https://www.example.org/a?b=1&c=2).", "<p><a href=\"https://www.example.org/a?b=1&amp;c=2\">Ask us</a>.</p>")]
    [InlineData("<mailto:a@example.org>", "<p><a href=\"mailto:a@example.org\">mailto:a@example.org</a></p>")]
    [InlineData("A child &lt; 18, R&D, 2 < 3 and \\*stars\\*", "<p>A child &lt; 18, R&amp;D, 2 &lt; 3 and *stars*</p>")]
    [InlineData("    No code, whatever stands before it", "<p>No code, whatever stands before it</p>")]
    [InlineData("{one brace} and a \\{{plain one}}", "<p>{one brace} and a {{plain one}}</p>")]
    public async Task Read_WhatMayStandThere_IsWritten(string text, string html)
    {
        var read = SmallMarkdown.Read(text);

        Assert.Equal([], read.Errors);
        Assert.Equal(html, Plain(await WrittenHtml.RenderAsync(read.Blocks)));
    }

    [Theory]
    [InlineData("Words\n\n# Heading", "Line 3: a heading cannot stand here")]
    [InlineData("Heading\n===", "Line 2: a heading cannot stand here")]
    [InlineData("a <b>bold</b>", "Line 1: <b> is HTML, which cannot stand here")]
    [InlineData("<script>alert(1)</script>", "Line 1: HTML cannot stand here")]
    [InlineData("```\ncode\n```", "Line 1: a block of code cannot stand here")]
    [InlineData("`code`", "Line 1: words between ` and ` would be code")]
    [InlineData("a\n\n***\n\nb", "Line 3: a line across the page cannot stand here")]
    [InlineData("![x](https://example.org/x.png)", "Line 1: a picture cannot stand here")]
    [InlineData("[x](http://example.org)",
        "Line 1: the link to \"http://example.org\" cannot stand here. Give an address that begins with https:// or mailto:")]
    [InlineData("[x](javascript:alert(1))", "Line 1: the link to \"javascript:alert(1)\" cannot stand here")]
    [InlineData("[x](/reports)", "Line 1: the link to \"/reports\" cannot stand here")]
    [InlineData("[](https://example.org)", "Line 1: give the link to https://example.org words")]
    [InlineData("- a\n  - b", "Line 1: a point of a list is one paragraph")]
    [InlineData("> - a", "Line 1: a quotation has paragraphs alone")]
    [InlineData("[x]: https://example.org", "write the address beside the words of the link")]
    [InlineData("We had {{received stage=1 complaints", "Line 1: close {{received stage=1 complaints, with }} after the figure")]
    public async Task Read_AnythingElse_IsSaidInPlainWordsAndNeverBecomesAMark(string text, string sentence)
    {
        var read = SmallMarkdown.Read(text);

        Assert.Contains(read.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
        var html = await WrittenHtml.RenderAsync(read.Blocks);
        Assert.DoesNotMatch(@"<(script|b|h1|code|img|hr)\b|href", html);
    }

    [Fact]
    public void Read_AFigureWithMarksInIt_StaysWhole()
    {
        var read = SmallMarkdown.Read("**{{concluded  reopened=once|multiple\noutcome=not_*upheld*}}**, {{received}} and {{received}}");

        Assert.Equal(["concluded reopened=once|multiple outcome=not_*upheld*", "received"], read.Inserts);
        var spans = Assert.IsType<WrittenParagraph>(Assert.Single(read.Blocks)).Spans;
        Assert.IsType<FigureSpan>(Assert.IsType<BoldSpan>(spans[0]).Spans[0]);
    }

    [Fact]
    public void Read_OfRandomMarks_NeverFails()
    {
        var dice = new Random(7);
        const string marks = "{}{{}}*_[]()<>`#-!>\\|=&; \n\tab1.";
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, dice.Next(40)).Select(_ => marks[dice.Next(marks.Length)]));
            var read = SmallMarkdown.Read(text);

            Assert.All(read.Filled(read.Inserts.ToDictionary(insert => insert, insert => new FigureSpan(insert, "74"))), Assert.NotNull);
        }
    }

    private static string Plain(string html) => string.Join("", html.Split('\n').Select(line => line.Trim()));
}
