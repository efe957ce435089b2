using System.Globalization;
using System.Text;

namespace ComplaintsPortal.Domain.Lists;

/// <summary>The keys of the entries that a council adds to its lists.</summary>
public static class ListKey
{
    /// <summary>A key made of a label, which the list does not know yet: "Out of hours" becomes "out-of-hours".</summary>
    public static string For(string label, IEnumerable<string> known)
    {
        StringBuilder key = new();
        foreach (var letter in label.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            key.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        }

        var made = string.Join('-', key.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        made = made.Length == 0 ? "entry" : made[..Math.Min(made.Length, ListEntry.KeyLength - 5)];
        var taken = known.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return taken.Contains(made) ? Enumerable.Range(2, taken.Count + 1).Select(number => $"{made}-{number}").First(one => !taken.Contains(one)) : made;
    }
}
