namespace ComplaintsPortal.Domain.Lists;

/// <summary>One choice of a list that a council may edit. A code in use never vanishes: it is retired.</summary>
public sealed class ListEntry
{
    /// <summary>The longest list name or key.</summary>
    public const int KeyLength = 100;

    /// <summary>The longest label.</summary>
    public const int LabelLength = 200;

    private string? parent;
    private bool child;
    private bool fault;
    private bool responded = true;
    private bool retired;
    private int position;

    private ListEntry() => (List, Key, Label) = ("", "", "");

    /// <summary>An entry of a list.</summary>
    public ListEntry(string list, string key, string label)
    {
        List = list;
        Key = key;
        Label = label;
    }

    /// <summary>The list's name, one of <see cref="ListName"/>.</summary>
    public string List { get; private set; }

    /// <summary>The code, unique in its list.</summary>
    public string Key { get; private set; }

    /// <summary>What a person reads.</summary>
    public string Label { get; private set; }

    /// <summary>A team's service; a service's division, or a service above it.</summary>
    public string? Parent { get => parent; init => parent = value; }

    /// <summary>This kind of complainant is a child or young person.</summary>
    public bool Child { get => child; init => child = value; }

    /// <summary>This outcome or finding means that fault was found.</summary>
    public bool Fault { get => fault; init => fault = value; }

    /// <summary>Whether an outcome counts as a response; false where the stage ended without one.</summary>
    public bool Responded { get => responded; init => responded = value; }

    /// <summary>No longer offered for new records; still known wherever it was used.</summary>
    public bool Retired { get => retired; init => retired = value; }

    /// <summary>Where the entry stands in its list, from 0.</summary>
    public int Position { get => position; init => position = value; }

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
}

/// <summary>What of an entry a council may change; its key never changes.</summary>
public sealed record ListEntryTerms(string Label, string? Parent, bool Child, bool Fault, bool Responded);
