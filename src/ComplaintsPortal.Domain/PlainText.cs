using System.Buffers;
using System.Globalization;

namespace ComplaintsPortal.Domain;

/// <summary>
/// What a text may hold: every letter of every script, but nothing that is no letter at all and that no file could bring back, nor a
/// document or a spreadsheet hold.
/// </summary>
public static class PlainText
{
    // Those below the blank, but tabulator and ends of lines.
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(1, ' ' - 1).Select(code => (char)code).Except(['\t', '\n', '\r'])]);

    /// <summary>Why a text cannot be kept.</summary>
    public static Refusal? WhyNot(string text) => text switch
    {
        _ when text.Contains('\0', StringComparison.Ordinal) => new("Remove the NUL character from this text"),
        _ when text.AsSpan().IndexOfAny(Controls) is >= 0 and var place =>
            new(string.Create(CultureInfo.InvariantCulture, $"Remove the control character U+{(int)text[place]:X4} from this text")),
        _ when text.AsSpan().IndexOfAnyExceptInRange('\0', '\uD7FF') >= 0 && HoldsNoLetter(text) =>
            new("Remove the character from this text that is none in any script, and type it again"),
        _ => null,
    };

    // A half of a letter, and the values that Unicode keeps for programs: one of them marks here what was no UTF-8.
    private static bool HoldsNoLetter(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (char.IsSurrogate(text[place]))
            {
                if (place + 1 == text.Length || !char.IsSurrogatePair(text[place], text[place + 1]))
                {
                    return true;
                }

                place++;
            }
            else if (text[place] is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF')
            {
                return true;
            }
        }

        return false;
    }
}
