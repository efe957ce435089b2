using System.Globalization;
using System.Text;

namespace ComplaintsPortal.Domain.Lists;

/// <summary>What of an entry a council may change; its key never changes.</summary>
public sealed record ListEntryTerms(string Label, string? Parent, bool Child, bool Fault, bool Responded);

// Keeping the lists. Nothing is deleted: a code in use is retired, and can be brought back.
public sealed partial class ListEntry
{
    /// <summary>What it says, as a form states it.</summary>
    public ListEntryTerms Terms => new(Label, Parent, Child, Fault, Responded);

    /// <summary>Why the entry cannot say so.</summary>
    /// <param name="terms">What it is to say.</param>
    /// <param name="lists">The council's lists as they are.</param>
    public Refusal? WhyNotRestate(ListEntryTerms terms, CouncilLists lists) => terms switch
    {
        _ when lists.All(List).Any(other => other.Key != Key && string.Equals(other.Label, terms.Label, StringComparison.OrdinalIgnoreCase)) =>
            new("There is an entry of this name already"),
        { Parent: not null } when !ParentsFor(List, lists).Any(parent => parent.Key == terms.Parent) => new("Choose a place from the list"),
        { Parent: { } parent } when List == ListName.Service && (parent == Key || lists.Places.ServiceAndAbove(parent).Contains(Key)) =>
            new("A service cannot lie under itself"),
        _ => null,
    };

    /// <summary>Changes what the entry says, wherever it was used.</summary>
    public void Restate(ListEntryTerms terms, CouncilLists lists)
    {
        WhyNotRestate(terms, lists)?.Throw();
        (Label, parent, child, fault, responded) = (terms.Label, terms.Parent, terms.Child, terms.Fault, terms.Responded);
    }

    /// <summary>Offers it no longer for new records.</summary>
    public void Retire() => retired = true;

    /// <summary>Offers it again.</summary>
    public void BringBack() => retired = false;

    /// <summary>Puts it at a place of its list, from 0.</summary>
    public void MoveTo(int place) => position = place;

    /// <summary>The entries under which one of that list may lie: a team under a service, a service under a division or another service.</summary>
    public static IEnumerable<ListEntry> ParentsFor(string list, CouncilLists lists) => list switch
    {
        ListName.Team => lists.All(ListName.Service),
        ListName.Service => [.. lists.All(ListName.Division), .. lists.All(ListName.Service)],
        _ => [],
    };

    /// <summary>A key made of a label, which the list does not know yet: "Out of hours" becomes "out-of-hours".</summary>
    public static string KeyFor(string label, IEnumerable<string> known)
    {
        StringBuilder key = new();
        foreach (var letter in label.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            key.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        }

        var made = string.Join('-', key.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        made = made.Length == 0 ? "entry" : made[..Math.Min(made.Length, KeyLength - 5)];
        var taken = known.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return taken.Contains(made) ? Enumerable.Range(2, taken.Count + 1).Select(number => $"{made}-{number}").First(one => !taken.Contains(one)) : made;
    }
}
