namespace ComplaintsPortal.Reports.Printing.Accessible;

/// <summary>An instruction of a page with what it is given.</summary>
/// <param name="Name">The operator: "re", "Tj", "BDC".</param>
/// <param name="Operands">What stands before it, as it is written.</param>
/// <param name="Start">Where the first operand begins.</param>
/// <param name="End">Where the operator ends.</param>
internal sealed record Instruction(string Name, IReadOnlyList<string> Operands, int Start, int End);

/// <summary>Reads the instructions of a page (ISO 32000-1, 7.8.2) without changing a letter of them.</summary>
internal static class ContentScanner
{
    private const string Delimiters = "()<>[]/%";

    /// <summary>The instructions in their order. Pictures within the stream are not looked for: a browser writes none.</summary>
    public static IEnumerable<Instruction> Read(string content)
    {
        var operands = new List<string>();
        var start = -1;
        for (var at = 0; at < content.Length;)
        {
            if (char.IsWhiteSpace(content[at]) || content[at] == '\0')
            {
                at++;
                continue;
            }

            var end = EndOf(content, at);
            start = start < 0 ? at : start;
            if (IsOperator(content[at]))
            {
                yield return new(content[at..end], operands, start, end);
                (operands, start) = ([], -1);
            }
            else
            {
                operands.Add(content[at..end]);
            }

            at = end;
        }
    }

    private static bool IsOperator(char first) => char.IsAsciiLetter(first) || first is '\'' or '"';

    private static int EndOf(string content, int at) => content[at] switch
    {
        '(' => EndOfText(content, at),
        '<' when At(content, at + 1) == '<' => Closed(content, at, "<<", ">>"),
        '<' => After(content, at, '>'),
        '[' => Closed(content, at, "[", "]"),
        '%' => After(content, at, '\n'),
        ')' or '>' or ']' => at + 1,
        _ => EndOfWord(content, at),
    };

    private static int EndOfWord(string content, int at)
    {
        var end = at + 1;
        while (end < content.Length && !char.IsWhiteSpace(content[end]) && !Delimiters.Contains(content[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    private static int EndOfText(string content, int at)
    {
        var depth = 0;
        for (; at < content.Length; at++)
        {
            depth += content[at] switch { '(' => 1, ')' => -1, _ => 0 };
            at += content[at] == '\\' ? 1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return content.Length;
    }

    // A text within may hold the closing mark.
    private static int Closed(string content, int at, string open, string close)
    {
        var depth = 0;
        while (at < content.Length)
        {
            if (content[at] == '(')
            {
                at = EndOfText(content, at);
                continue;
            }

            var mark = Stands(content, at, open) ? 1 : Stands(content, at, close) ? -1 : 0;
            depth += mark;
            at += mark == 0 ? 1 : open.Length;
            if (depth == 0)
            {
                return at;
            }
        }

        return content.Length;
    }

    private static bool Stands(string content, int at, string mark) => string.CompareOrdinal(content, at, mark, 0, mark.Length) == 0;

    private static int After(string content, int at, char last) => content.IndexOf(last, at) is >= 0 and var found ? found + 1 : content.Length;

    private static char At(string content, int at) => at < content.Length ? content[at] : '\0';
}
