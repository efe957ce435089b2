using System.Globalization;
using System.Text;

namespace ComplaintsPortal.Domain.People;

/// <summary>
/// What somebody is found by, however it was typed: kept and indexed beside the words themselves, so that both engines find alike.
/// </summary>
public static class FoldedKey
{
    /// <summary>The longest key: a letter may become two, as ß does.</summary>
    public const int Longest = 400;

    private static readonly Dictionary<char, string> Plain = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
    };

    /// <summary>A name without capital letters, accents, apostrophes of any shape and doubled blanks: "sean obrien" of "Seán  O’Brien".</summary>
    public static string OfName(string name)
    {
        StringBuilder folded = new(name.Length);
        foreach (var letter in Decomposed(name))
        {
            Add(folded, letter);
        }

        return Kept(WrittenKey.Composed(folded.ToString().TrimEnd()));
    }

    /// <summary>The last word of a folded name: "obrien".</summary>
    public static string Surname(string folded) => folded[(folded.LastIndexOf(' ') + 1)..];

    /// <summary>An e-mail address in small letters; null where there is none.</summary>
    public static string? OfEmail(string? address) =>
        string.IsNullOrWhiteSpace(address) ? null : Kept(WrittenKey.Folded(Invisible.Without(address)));

    /// <summary>The digits of a telephone number, with 0 for +44; null where there are none.</summary>
    public static string? OfTelephone(string? number)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));
        var abroad = (number ?? "").TrimStart().StartsWith('+') ? "44" : "0044";
        return digits.Length == 0 ? null : digits.StartsWith(abroad, StringComparison.Ordinal) ? $"0{digits[abroad.Length..].TrimStart('0')}" : digits;
    }

    /// <summary>Whether it is an apostrophe, in whatever shape a keyboard, a telephone or an office program writes it.</summary>
    public static bool IsApostrophe(char letter) => letter is '\'' or '`' or '\u00B4' or '\u2032' or '\u2035' or '\uFF07' or '\uFF40'
        or '\u02B9' or (>= '\u02BB' and <= '\u02BD') or '\u02C8' or '\u02CA' or '\u02CB' or '\u05F3' or '\uA78B' or '\uA78C'
        or (>= '\u2018' and <= '\u201B');

    // One sign of some scripts stands for many letters; nobody is told apart by what comes after so many.
    private static string Kept(string key) => key.Length <= Longest ? key : key[..Longest];

    private static string Decomposed(string name)
    {
        try
        {
            return Ascii.IsValid(name)
                ? name.ToLowerInvariant()
                : string.Concat(name.Where(letter => !IsApostrophe(letter))).Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // No text at all, and so without a form; it is refused elsewhere.
            return name.ToLowerInvariant();
        }
    }

    private static void Add(StringBuilder folded, char letter)
    {
        switch (letter)
        {
            case >= '\u0300' and <= '\u036F':
            case '.' or ',':
            case var apostrophe when IsApostrophe(apostrophe):
                break;
            case >= '\u2010' and <= '\u2015' or '\u2212':
                folded.Append('-');
                break;
            case var blank when char.IsWhiteSpace(blank):
                _ = folded.Length > 0 && folded[^1] != ' ' ? folded.Append(' ') : folded;
                break;
            case var unseen when char.GetUnicodeCategory(unseen) is UnicodeCategory.Format or UnicodeCategory.Control:
                break;
            default:
                _ = Plain.TryGetValue(letter, out var plain) ? folded.Append(plain) : folded.Append(letter);
                break;
        }
    }
}
