namespace ComplaintsPortal.Data.Searching;

/// <summary>Cuts out of a text what stands around the words that were sought, and marks them.</summary>
internal static class SearchExtract
{
    private const int Before = 60;
    private const int Longest = 180;

    /// <summary>The extract; null where none of the words stands there.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="isSought">Whether a folded word is sought.</param>
    public static IReadOnlyList<TextPiece>? Of(string text, Func<string, bool> isSought)
    {
        var marked = SearchKeys.Words(text).Where(word => isSought(word.Folded)).ToList();
        if (marked.Count == 0)
        {
            return null;
        }

        // Where most of them stand together.
        var first = marked.MaxBy(word => marked.Where(other => other.Start >= word.Start && other.Start < word.Start + Longest - Before)
            .Select(other => other.Folded).Distinct().Count());
        var start = text.Length <= Longest ? 0 : Beginning(text, first.Start);
        var end = Math.Max(first.Start + first.Length, Ending(text, Math.Min(text.Length, start + Longest)));
        return [.. Pieces(text, start, end, marked)];
    }

    /// <summary>A whole line in which a part is marked that lies across words, such as digits of a number; all of it where that cannot be told.</summary>
    public static IReadOnlyList<TextPiece> OfPart(string text) => [new TextPiece(text, true)];

    private static IEnumerable<TextPiece> Pieces(string text, int start, int end, List<PlacedWord> marked)
    {
        var at = start;
        var opening = start > 0 ? "… " : "";
        foreach (var word in marked.Where(word => word.Start >= start && word.Start + word.Length <= end))
        {
            if (opening.Length > 0 || word.Start > at)
            {
                yield return new TextPiece(opening + text[at..word.Start], false);
            }

            yield return new TextPiece(text.Substring(word.Start, word.Length), true);
            (at, opening) = (word.Start + word.Length, "");
        }

        yield return new TextPiece(opening + text[at..end] + (end < text.Length ? " …" : ""), false);
    }

    // Whole words, as far as there are blanks.
    private static int Beginning(string text, int word)
    {
        var earliest = Math.Max(0, word - Before);
        var blank = earliest == 0 ? 0 : text.IndexOf(' ', earliest, word - earliest);
        return blank < 0 ? earliest : blank == 0 ? 0 : blank + 1;
    }

    private static int Ending(string text, int end)
    {
        var blank = end == text.Length ? end : text.LastIndexOf(' ', end - 1, Math.Min(Before, end));
        return blank <= 0 ? end : blank;
    }
}
