using System.Globalization;
using System.Text;

namespace ComplaintsPortal.Domain;

/// <summary>
/// Characters that nobody sees: two keys that differ by one look the same. A text may hold them (an emoji is joined by one), a key or
/// a reference never.
/// </summary>
public static class Invisible
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [0x00A0] = "no-break space",
        [0x00AD] = "soft hyphen",
        [0x034F] = "combining grapheme joiner",
        [0x061C] = "Arabic letter mark",
        [0x2007] = "figure space",
        [0x200B] = "zero-width space",
        [0x200C] = "zero-width non-joiner",
        [0x200D] = "zero-width joiner",
        [0x200E] = "left-to-right mark",
        [0x200F] = "right-to-left mark",
        [0x202A] = "left-to-right embedding",
        [0x202B] = "right-to-left embedding",
        [0x202C] = "pop directional formatting",
        [0x202D] = "left-to-right override",
        [0x202E] = "right-to-left override",
        [0x202F] = "narrow no-break space",
        [0x2060] = "word joiner",
        [0x2066] = "left-to-right isolate",
        [0x2067] = "right-to-left isolate",
        [0x2068] = "first strong isolate",
        [0x2069] = "pop directional isolate",
        [0x3000] = "ideographic space",
        [0xFEFF] = "byte-order mark",
    };

    /// <summary>The first such character of a text, in words: "zero-width space, U+200B"; null where there is none.</summary>
    public static string? FirstIn(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Is(rune))
            {
                return NameOf(rune);
            }
        }

        return null;
    }

    /// <summary>The text with each such character written out: "FC/[U+200B]0001".</summary>
    public static string Shown(string text)
    {
        if (Ascii.IsValid(text) || FirstIn(text) is null)
        {
            return text;
        }

        StringBuilder shown = new();
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Is(rune) ? shown.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]") : shown.Append(rune);
        }

        return shown.ToString();
    }

    /// <summary>The text without such characters, and without blanks at its ends.</summary>
    public static string Without(string text) => Ascii.IsValid(text) || FirstIn(text) is null
        ? text.Trim()
        : string.Concat(text.EnumerateRunes().Where(rune => !Is(rune))).Trim();

    // What has no shape, and blanks other than the ordinary one.
    private static bool Is(Rune rune) => HasNoShape(rune) || (!rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator);

    /// <summary>Whether nothing is drawn for it: formats, variation selectors, and letters that are drawn as nothing.</summary>
    internal static bool HasNoShape(Rune rune) => !rune.IsAscii && (rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0
        or 0xFFFC or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private static string NameOf(Rune rune)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        return Names.TryGetValue(rune.Value, out var name) ? $"{name}, {code}" : code;
    }
}
