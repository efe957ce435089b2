using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Searching;

/// <summary>What somebody typed to search for. Signs that mean something to a search engine mean nothing here, but for quotation marks.</summary>
internal sealed record SoughtWords
{
    private const int MostWords = 8;
    private const int FewestDigits = 4;
    private const int FewestSigns = 3;
    private static readonly char[] Quotes = ['"', '\u201C', '\u201D', '\u201E'];

    // They stand in nearly every text: beside others they tell nothing.
    private static readonly HashSet<string> Common =
        ["a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that", "the", "to", "was", "were", "with"];

    /// <summary>The folded words, each once.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What stood in quotation marks: the keys of words that have to follow each other.</summary>
    public required IReadOnlyList<string[]> Phrases { get; init; }

    /// <summary>What a whole reference is compared by.</summary>
    public required string Reference { get; init; }

    /// <summary>The number alone, where nothing else was typed: the end of a reference.</summary>
    public string? Number { get; init; }

    /// <summary>The letters and digits of what may be a part of a reference; null where it is none.</summary>
    public string? PartOfReference { get; init; }

    /// <summary>The digits of what may be a part of a telephone number; null where it is none.</summary>
    public string? PartOfTelephone { get; init; }

    /// <summary>Whether it may be a whole reference: these are one word, or have a digit.</summary>
    public bool MayBeAReference => Words.Count == 1 || Reference.Any(char.IsDigit);

    /// <summary>Reads it.</summary>
    public static SoughtWords Read(string typed)
    {
        var text = Invisible.Without(typed);
        var all = SearchKeys.Words(text).Select(word => word.Folded).Distinct().ToList();
        var telling = all.Where(word => !Common.Contains(word) && !IsAnInitial(word)).ToList();
        var reference = WrittenKey.Folded(text);
        var unspaced = SearchKeys.Unspaced(reference);
        return new SoughtWords
        {
            Words = [.. (telling.Count > 0 ? telling : all).Take(MostWords)],
            Phrases = [.. PhrasesOf(text).Where(phrase => phrase.Length > 1)],
            Reference = reference,
            Number = unspaced.Length > 0 && reference.All(char.IsAsciiDigit) ? WrittenKey.NumberAtTheEnd(reference) : null,
            PartOfReference = unspaced.Length >= FewestSigns && unspaced.Any(char.IsAsciiDigit) && !text.Trim().Any(char.IsWhiteSpace) ? unspaced : null,
            PartOfTelephone = !text.Any(char.IsLetter) && FoldedKey.OfTelephone(text) is { Length: >= FewestDigits } digits ? digits : null,
        };
    }

    // "S Brien", and "O Brien" for O'Brien: beside other words one letter tells nothing, and stands in no name as a word.
    private static bool IsAnInitial(string word) => word is [>= 'a' and <= 'z'];

    private static IEnumerable<string[]> PhrasesOf(string text) => text.Split(Quotes).Where((_, place) => place % 2 == 1)
        .Select(phrase => SearchKeys.Words(phrase).Select(word => SearchKeys.OfWord(word.Folded)).ToArray());
}
