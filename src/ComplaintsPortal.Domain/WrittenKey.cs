using System.Text;

namespace ComplaintsPortal.Domain;

/// <summary>
/// How a key is written by which something is known: the reference of a case, the opaque key of a person. Two that look the same are
/// the same: they are compared in composed form, without capital letters, and with one shape of hyphen and stroke.
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

    /// <summary>The key in composed form, as it is kept.</summary>
    public static string Composed(string key) => Normal(key, NormalizationForm.FormC);

    /// <summary>What the key is compared by.</summary>
    public static string Folded(string key) => Ascii.IsValid(key)
        ? key.ToLowerInvariant()
        : Composed(string.Concat(Normal(key, NormalizationForm.FormKC).Select(Plain)).ToLowerInvariant());

    /// <summary>What the last number of a reference is found by: "37" of "2026/0037"; null where it does not end in a number.</summary>
    public static string? NumberAtTheEnd(string key)
    {
        var digits = key.Length - key.AsSpan().TrimEnd("0123456789").Length;
        return digits == 0 ? null : key[^digits..].TrimStart('0') is { Length: > 0 } number ? number : "0";
    }

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
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u2044' or '\u2215' => '/',
        _ => letter,
    };

    private sealed class ByFolded : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => ReferenceEquals(x, y)
            || (x is not null && y is not null
                && (Ascii.IsValid(x) && Ascii.IsValid(y) ? string.Equals(x, y, StringComparison.OrdinalIgnoreCase) : Folded(x) == Folded(y)));

        // What folds to the same has the same, and what is plain needs no folding.
        public int GetHashCode(string obj) => StringComparer.OrdinalIgnoreCase.GetHashCode(Ascii.IsValid(obj) ? obj : Folded(obj));
    }
}
