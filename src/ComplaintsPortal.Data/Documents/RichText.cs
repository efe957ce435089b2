using System.Text;

namespace ComplaintsPortal.Data.Documents;

/// <summary>
/// Rich text: one group that names its format. What Word fetches by itself from another machine when it opens the file is refused: a
/// template, a linked object, the picture or the text of a field. So is a field that has another program run.
/// </summary>
internal static class RichText
{
    private const string Field = "fldinst";
    private const string NameOfAProperty = "sn";

    // An object that lies elsewhere and is fetched anew.
    private static readonly string[] LinkedObjects = ["objlink", "objautlink", "objsub", "objpub"];

    // Groups that say where something lies.
    private static readonly string[] Places = ["template", "nextfile", Field, NameOfAProperty, "sv", "objclass", "objdata"];

    // Word reads it in the place of what stands before it, although it is marked as one that others may pass over.
    private const string InUnicode = "ud";

    private static readonly string[] LinkedPictures = ["pibName", "fillBlipName", "lineFillBlipName"];

    private static readonly string[] FetchingFields = ["INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "RD", "DATABASE"];

    private static readonly string[] RunningFields = ["DDE", "DDEAUTO"];

    internal static bool Fits(ReadOnlySpan<byte> head, Stream content)
    {
        if (!head.TrimStart("\uFEFF \t\r\n"u8).StartsWith(@"{\rtf"u8))
        {
            return false;
        }

        content.Position = 0;
        using var text = new StreamReader(content, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen: true);
        return !FetchesSomething(new RichTextReader(text));
    }

    // Word takes the words of a place from all groups within it, but for those that it passes over.
    private static bool FetchesSomething(RichTextReader text)
    {
        var open = new Stack<Group>();
        var property = "";
        while (text.Next())
        {
            while (open.TryPeek(out var ended) && text.Depth < ended.Depth)
            {
                open.Pop();
                property = ended.Kind == NameOfAProperty ? ended.Words.ToString().Trim() : property;
                if (IsHarmful(ended, property))
                {
                    return true;
                }

                // What a field within a field makes of it, nobody knows before.
                _ = ended.Kind == Field && open.TryPeek(out var around) ? around.Words.Append("//") : null;
            }

            if (LinkedObjects.Contains(text.Word))
            {
                return true;
            }

            if (Places.Contains(text.Word) || (text.MayBePassedOver && text.Word != InUnicode))
            {
                open.Push(new Group(text.Word, text.Depth));
            }
            else if (open.TryPeek(out var place))
            {
                place.Add(text);
            }
        }

        return open.Any(one => IsHarmful(one, property));
    }

    private static bool IsHarmful(Group group, string property)
    {
        var words = group.Words.ToString();
        return group.Kind switch
        {
            Field => IsHarmfulField(words, group.Disguised),
            "template" or "nextfile" => group.Disguised >= 0 || IsElsewhere(words, @"\\"),
            "sv" => LinkedPictures.Contains(property) && (group.Disguised >= 0 || IsElsewhere(words, @"\\")),
            "objclass" => words.Contains("OLE2Link", StringComparison.OrdinalIgnoreCase),
            "objdata" => string.Concat(words.Where(char.IsAsciiHexDigit))
                .Contains(Convert.ToHexString("OLE2Link"u8), StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    // A field doubles the strokes of a path.
    private static bool IsHarmfulField(string words, int disguised)
    {
        var begin = words.Length - words.AsSpan().TrimStart().Length;
        var end = begin;
        while (end < words.Length && char.IsAsciiLetter(words[end]))
        {
            end++;
        }

        var does = words[begin..end].ToUpperInvariant();
        return RunningFields.Contains(does)
            || (disguised >= 0 && disguised <= end)
            || (FetchingFields.Contains(does) && (disguised >= 0 || IsElsewhere(words, @"\\\\")));
    }

    // An address, or the share of a server; a disk of the machine on which it was written harms nobody.
    private static bool IsElsewhere(string words, string server)
    {
        var left = words.Replace("file:///", "/", StringComparison.OrdinalIgnoreCase);
        return left.Contains("//", StringComparison.Ordinal) || left.Contains(server, StringComparison.Ordinal);
    }

    private sealed class Group(string kind, int depth)
    {
        public string Kind => kind;

        public int Depth => depth;

        public StringBuilder Words { get; } = new();

        // Where a plain sign is written by its number, as nobody does who has nothing to hide; less than 0 where none is.
        public int Disguised { get; private set; } = -1;

        public void Add(RichTextReader text)
        {
            Disguised = Disguised < 0 && text.IsPlainByNumber ? Words.Length : Disguised;
            Words.Append(text.Sign);
        }
    }
}
