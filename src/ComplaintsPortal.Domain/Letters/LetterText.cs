namespace ComplaintsPortal.Domain.Letters;

/// <summary>A part of a letter.</summary>
public abstract record LetterBlock;

/// <summary>A heading: a line that begins with <c># </c>.</summary>
public sealed record LetterHeading(string Text) : LetterBlock;

/// <summary>A paragraph, with the line breaks of whoever wrote it.</summary>
public sealed record LetterParagraph(IReadOnlyList<string> Lines) : LetterBlock;

/// <summary>A list: lines that begin with <c>- </c>.</summary>
public sealed record LetterList(IReadOnlyList<string> Items) : LetterBlock;

/// <summary>
/// The plain text of a letter: paragraphs between empty lines, headings and lists. There is no other markup, so nothing in a letter
/// can be anything but words.
/// </summary>
public static class LetterText
{
    private const string HeadingMark = "# ";
    private const string ItemMark = "- ";

    /// <summary>The text with one kind of line break, and without the space around it.</summary>
    public static string Normal(string text) => text.ReplaceLineEndings("\n").Trim();

    /// <summary>The parts of a letter in their order.</summary>
    public static IReadOnlyList<LetterBlock> Parse(string text)
    {
        var blocks = new List<LetterBlock>();
        var lines = Normal(text).Split('\n').Select(line => line.TrimEnd()).ToArray();
        for (var at = 0; at < lines.Length;)
        {
            var run = lines.Skip(at).TakeWhile(line => KindOf(line) == KindOf(lines[at])).ToArray();
            blocks.AddRange(Blocks(KindOf(lines[at]), run));
            at += run.Length;
        }

        return blocks;
    }

    private static IEnumerable<LetterBlock> Blocks(LineKind kind, string[] run) => kind switch
    {
        LineKind.Heading => run.Select(line => new LetterHeading(line[HeadingMark.Length..].Trim())),
        LineKind.Item => [new LetterList([.. run.Select(line => line[ItemMark.Length..].Trim())])],
        LineKind.Words => [new LetterParagraph(run)],
        _ => [],
    };

    private static LineKind KindOf(string line) => line switch
    {
        "" => LineKind.Empty,
        _ when line.StartsWith(HeadingMark, StringComparison.Ordinal) => LineKind.Heading,
        _ when line.StartsWith(ItemMark, StringComparison.Ordinal) => LineKind.Item,
        _ => LineKind.Words,
    };

    private enum LineKind
    {
        Empty,
        Heading,
        Item,
        Words,
    }
}
