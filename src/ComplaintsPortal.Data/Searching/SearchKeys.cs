using System.Globalization;
using System.Text;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Searching;

/// <summary>A word where it stands in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Folded">Without capital letters, accents and apostrophes.</param>
internal readonly record struct PlacedWord(int Start, int Length, string Folded);

/// <summary>
/// What a text is found by, the same on every engine: its words in one form ("wbus" of "buses", "mrobin" too of a name); of what may be
/// sought in part, every three signs that stand together ("nrob" of a name, "r041" of a reference, "t960" of a telephone number). Keys are
/// plain small letters and digits, so that no engine's own rules of language, case or accents have a say.
/// </summary>
internal static class SearchKeys
{
    /// <summary>The longest key.</summary>
    public const int Longest = 64;

    private const int Gram = 3;

    // What English does not make with an s.
    private static readonly Dictionary<string, string> Irregular = new()
    {
        ["children"] = "child",
        ["women"] = "woman",
        ["men"] = "man",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
        ["wives"] = "wife",
        ["lives"] = "life",
        ["knives"] = "knife",
        ["halves"] = "half",
    };

    /// <summary>The keys of a text.</summary>
    public static IReadOnlySet<string> Of(SearchKind kind, string text)
    {
        var keys = new HashSet<string>(Words(text).Select(word => OfWord(word.Folded)));
        if (SearchKinds.OfPeople.Contains(kind))
        {
            keys.UnionWith(keys.Select(OfPeople).ToList());
        }

        if (PartOf(kind, text) is { } part)
        {
            keys.UnionWith(kind switch
            {
                SearchKind.Reference => OfPart('r', part),
                SearchKind.Telephone or SearchKind.Email => OfPart('t', part),
                _ => part.Split(' ').SelectMany(OfName),
            });
        }

        return keys;
    }

    /// <summary>The text folded, where a part of it may be sought; else null.</summary>
    public static string? PartOf(SearchKind kind, string text)
    {
        var part = kind switch
        {
            SearchKind.Reference => Unspaced(WrittenKey.Folded(text)),
            SearchKind.Telephone or SearchKind.Email => FoldedKey.OfTelephone(text),
            SearchKind.Complainant or SearchKind.Child or SearchKind.Named => string.Join(' ', Words(text).Select(word => word.Folded)),
            _ => null,
        };
        return part is { Length: > FoldedKey.Longest } ? part[..FoldedKey.Longest] : part is "" ? null : part;
    }

    /// <summary>The key of a folded word, in whatever form it stands.</summary>
    public static string OfWord(string folded) => Plain('w', Stem(folded));

    /// <summary>
    /// The key of the same word where it names somebody or says how to reach them: so what stands in names is found without the many texts in
    /// which a frequent word stands too.
    /// </summary>
    /// <param name="word">The key of the word.</param>
    public static string OfPeople(string word) => $"m{word[1..]}";

    /// <summary>The keys of a word of a name: what stands together in it, and how it begins.</summary>
    public static IEnumerable<string> OfName(string folded) =>
        OfPart('n', folded).Concat(folded.Length < Gram - 1 ? [] : [Plain('s', folded[..(Gram - 1)])]);

    /// <summary>The keys of what stands together in a part, each with the letter of its kind.</summary>
    public static IEnumerable<string> OfPart(char kind, string part) =>
        Enumerable.Range(0, Math.Max(0, part.Length - Gram + 1)).Select(start => Plain(kind, part.Substring(start, Gram)));

    /// <summary>Only the letters and digits.</summary>
    public static string Unspaced(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>
    /// The form of a folded word that its singular and its plural share: "bus" of "buses", "compani" of "company" and "companies". It is no
    /// word: it is only compared.
    /// </summary>
    public static string Stem(string word)
    {
        word = Irregular.GetValueOrDefault(word, word);
        if (word.Length <= Gram)
        {
            return word;
        }

        var one = word switch
        {
            _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^2],
            _ when Ends(word, "ses", "xes", "zes", "ches", "shes") => word[..^2],
            _ when Ends(word, "ss", "us") || !word.EndsWith('s') => word,
            _ => word[..^1],
        };
        return one.Length > Gram && Ends(one, "ie", "se", "xe", "ze", "che", "she") ? one[..^1]
            : one.Length > Gram && one[^1] == 'y' && !"aeiou".Contains(one[^2], StringComparison.Ordinal) ? $"{one[..^1]}i"
            : one;
    }

    /// <summary>The words of a text in their order.</summary>
    public static IEnumerable<PlacedWord> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsOfAWord(text[end]))
            {
                end++;
            }

            if (end > start && Unspaced(FoldedKey.OfName(text[start..end])) is { Length: > 0 } folded)
            {
                yield return new(start, end - start, folded);
            }

            start = end;
        }
    }

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfAWord(char letter) => char.IsLetterOrDigit(letter) || FoldedKey.IsApostrophe(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    // Letters of other scripts are written as the numbers of their bytes: each engine has an opinion of its own on which are the same.
    private static string Plain(char kind, string word)
    {
        var plain = word.All(char.IsAsciiLetterOrDigit)
            ? $"{kind}{word.ToLowerInvariant()}"
            : $"{kind}0x{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(word))}";
        return plain.Length > Longest ? plain[..Longest] : plain;
    }
}
