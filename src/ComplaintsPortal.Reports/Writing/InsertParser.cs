using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>A figure that is inserted between two braces.</summary>
internal sealed class InsertInline : LeafInline
{
    /// <summary>What stands between the braces.</summary>
    public required string Written { get; init; }

    /// <summary>Whether the braces are closed again.</summary>
    public required bool HasEnd { get; init; }
}

/// <summary>Takes what stands between two braces out of the text before anything in it is read as a mark.</summary>
internal sealed class InsertParser : InlineParser
{
    private const string Closing = "}}";

    public InsertParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
        {
            return false;
        }

        var rest = slice.AsSpan()[2..];
        var end = rest.IndexOf(Closing, StringComparison.Ordinal);
        var written = end < 0 ? rest.ToString() : rest[..end].ToString();
        processor.Inline = new InsertInline { Written = InOneLine(written), HasEnd = end >= 0 };
        slice.Start += 2 + written.Length + (end < 0 ? 0 : Closing.Length);
        return true;
    }

    private static string InOneLine(string written) => string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
