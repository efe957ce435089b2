namespace ComplaintsPortal.Domain.Lists;

/// <summary>One choice of a list that a council may edit. A code in use never vanishes: it is retired.</summary>
public sealed partial class ListEntry
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
}
