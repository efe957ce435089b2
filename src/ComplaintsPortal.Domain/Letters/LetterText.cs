using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Letters;

/// <summary>A part of a letter.</summary>
public abstract record LetterBlock;

/// <summary>A heading: a line that begins with <c># </c>.</summary>
public sealed record LetterHeading(string Text) : LetterBlock;

/// <summary>A paragraph, with the line breaks of whoever wrote it.</summary>
public sealed record LetterParagraph(IReadOnlyList<string> Lines) : LetterBlock;

/// <summary>A list: lines that begin with <c>- </c>. A line after one of them that begins with two blanks goes on with it.</summary>
public sealed record LetterList(IReadOnlyList<string> Items) : LetterBlock;

/// <summary>
/// The plain text of a letter: paragraphs between empty lines, headings and lists. There is no other markup, so nothing in a letter
/// can be anything but words. A backslash before <c>#</c>, <c>-</c>, <c>{</c> or another backslash makes it a plain sign.
/// </summary>
public static partial class LetterText
{
    private const string HeadingMark = "# ";
    private const string ItemMark = "- ";
    private const string GoingOn = "  ";

    /// <summary>The text with one kind of line break, and without the space around it.</summary>
    public static string Normal(string text) => text.ReplaceLineEndings("\n").Trim();

    /// <summary>Somebody's words as part of a letter: what looks like a mark or like a field in them is neither.</summary>
    public static string Plain(string text) => Mark().Replace(Normal(text), @"\$0");

    /// <summary>Some people's words as a list: each stays one item, however many lines it has.</summary>
    public static string List(IEnumerable<string> items) => string.Join(
        '\n',
        items.Select(item => Plain(item).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(lines => lines.Length > 0)
            .Select(lines => ItemMark + string.Join('\n' + GoingOn, lines)));

    /// <summary>The text with plain signs where a backslash made them so, as it is read.</summary>
    public static string AsRead(string text) => PlainSign().Replace(text, "${sign}");

    /// <summary>The parts of a letter in their order.</summary>
    public static IReadOnlyList<LetterBlock> Parse(string text)
    {
        var blocks = new List<LetterBlock>();
        var lines = Normal(text).Split('\n').Select(line => line.TrimEnd()).ToArray();
        for (var at = 0; at < lines.Length;)
        {
            var kind = KindOf(lines[at]);
            var run = lines.Skip(at).TakeWhile(line => KindOf(line) == kind || (kind is LineKind.Item && GoesOn(line))).ToArray();
            blocks.AddRange(Blocks(kind, run));
            at += run.Length;
        }

        return blocks;
    }

    private static IEnumerable<LetterBlock> Blocks(LineKind kind, string[] run) => kind switch
    {
        LineKind.Heading => run.Select(line => new LetterHeading(AsRead(line[HeadingMark.Length..].Trim()))),
        LineKind.Item => [new LetterList([.. Items(run)])],
        LineKind.Words => [new LetterParagraph([.. run.Select(AsRead)])],
        _ => [],
    };

    private static IEnumerable<string> Items(string[] run)
    {
        for (var at = 0; at < run.Length;)
        {
            var rest = run.Skip(at + 1).TakeWhile(GoesOn).ToArray();
            yield return string.Join('\n', rest.Prepend(run[at][ItemMark.Length..]).Select(line => AsRead(line.Trim())));
            at += 1 + rest.Length;
        }
    }

    private static bool GoesOn(string line) => line.StartsWith(GoingOn, StringComparison.Ordinal);

    private static LineKind KindOf(string line) => line switch
    {
        "" => LineKind.Empty,
        _ when line.StartsWith(HeadingMark, StringComparison.Ordinal) => LineKind.Heading,
        _ when line.StartsWith(ItemMark, StringComparison.Ordinal) => LineKind.Item,
        _ => LineKind.Words,
    };

    // At the end of a line too: what follows it in the template may make a mark of it.
    [GeneratedRegex(@"[\\{]|^[#-](?= |$)", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\(?<sign>[\\{#-])", RegexOptions.ExplicitCapture)]
    private static partial Regex PlainSign();

    private enum LineKind
    {
        Empty,
        Heading,
        Item,
        Words,
    }
}
