using System.Text;

namespace ComplaintsPortal.Domain;

/// <summary>
/// How a key is written by which something is known: the reference of a case, the opaque key of a person. Two that look the same are
/// the same: they are compared in composed form, without capital letters (whose ß is SS), with one shape of hyphen, stroke, apostrophe and quote, and
/// with one blank where there are several.
/// </summary>
public static class WrittenKey
{
    /// <summary>Compares keys as the portal does.</summary>
    public static IEqualityComparer<string> Comparer { get; } = new ByFolded();

    /// <summary>Why a key cannot be written so.</summary>
    public static Refusal? WhyNot(string key) => key switch
    {
        _ when key.Length != key.AsSpan().Trim().Length => new("Remove the space at the start or the end"),
        _ when key.Any(char.IsControl) => new("Remove the line break or other control character"),
        _ when !Ascii.IsValid(key) && Invisible.FirstIn(key) is { } invisible => new($"Remove the invisible character ({invisible}) and type this again"),
        _ => null,
    };

    /// <summary>Why a key cannot be kept: some signs stand for several letters, by which it is compared.</summary>
    public static Refusal? WhyNotAsLong(string key, int longest) => !Ascii.IsValid(key) && Folded(key).Length > longest
        ? new($"Use fewer characters: some of these stand for several letters, and together they count as more than {longest}")
        : null;

    /// <summary>The key in composed form, as it is kept.</summary>
    public static string Composed(string key) => Normal(key, NormalizationForm.FormC);

    /// <summary>What the key is compared by.</summary>
    public static string Folded(string key) => IsPlain(key)
        ? key.ToLowerInvariant()
        : WithSingleBlanks(Composed(InSmallLetters(string.Concat(Normal(key, NormalizationForm.FormKC).Select(Plain)))));

    /// <summary>What the last number of a reference is found by: "37" of "2026/0037"; null where it does not end in a number.</summary>
    public static string? NumberAtTheEnd(string key)
    {
        var digits = key.Length - key.AsSpan().TrimEnd("0123456789").Length;
        return digits == 0 ? null : key[^digits..].TrimStart('0') is { Length: > 0 } number ? number : "0";
    }

    // Of some capital letters there are two small ones, and ß has none of its own (Unicode, full case folding).
    private static string InSmallLetters(string key) => key.ToLowerInvariant().Replace('ς', 'σ').Replace("ß", "ss", StringComparison.Ordinal);

    private static bool IsPlain(string key) => Ascii.IsValid(key) && !key.Contains("  ", StringComparison.Ordinal);

    // A page shows several blanks as one.
    private static string WithSingleBlanks(string key) =>
        key.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', key.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : key;

    // What is no text at all has no form; it is refused elsewhere.
    private static string Normal(string key, NormalizationForm form)
    {
        try
        {
            return Ascii.IsValid(key) ? key : key.Normalize(form);
        }
        catch (ArgumentException)
        {
            return key;
        }
    }

    private static char Plain(char letter) => letter switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u02D7' or '\u2043' or '\u058A' => '-',
        '\u2044' or '\u2215' or '\u29F8' => '/',
        >= '\u2018' and <= '\u201B' or '\u2032' or '\u02B9' or '\u02BC' => '\'',
        >= '\u201C' and <= '\u201F' or '\u02BA' => '"',
        _ => letter,
    };

    private sealed class ByFolded : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => ReferenceEquals(x, y)
            || (x is not null && y is not null
                && (IsPlain(x) && IsPlain(y) ? string.Equals(x, y, StringComparison.OrdinalIgnoreCase) : Folded(x) == Folded(y)));

        // What folds to the same has the same, and what is plain needs no folding.
        public int GetHashCode(string obj) => StringComparer.OrdinalIgnoreCase.GetHashCode(IsPlain(obj) ? obj : Folded(obj));
    }
}
