namespace ComplaintsPortal.Domain.Lists;

/// <summary>All of a council's lists at one moment: what a key means, and which places lie below which.</summary>
public sealed class CouncilLists
{
    private readonly Dictionary<string, Dictionary<string, ListEntry>> lists;

    /// <summary>The lists made of these entries.</summary>
    public CouncilLists(IEnumerable<ListEntry> entries)
    {
        lists = entries.GroupBy(entry => entry.List)
            .ToDictionary(list => list.Key, list => list.OrderBy(entry => entry.Position).ToDictionary(entry => entry.Key));
        Places = new PlaceTree(this);
    }

    /// <summary>The tree of divisions, services and teams.</summary>
    public PlaceTree Places { get; }

    /// <summary>The entry of that key, or null where no list knows it.</summary>
    public ListEntry? Find(string list, string? key) =>
        key is not null && lists.TryGetValue(list, out var entries) ? entries.GetValueOrDefault(key) : null;

    /// <summary>Whether the list knows the key, retired or not.</summary>
    public bool Knows(string list, string key) => Find(list, key) is not null;

    /// <summary>Every entry of a list in its order, retired ones included.</summary>
    public IReadOnlyCollection<ListEntry> All(string list) => lists.TryGetValue(list, out var entries) ? entries.Values : [];

    /// <summary>The entries that may be chosen for a new record.</summary>
    public IEnumerable<ListEntry> Offered(string list) => All(list).Where(entry => !entry.Retired);

    /// <summary>The label of a key; the key itself where no list knows it, an empty text where there is none.</summary>
    public string Label(string list, string? key) => Find(list, key)?.Label ?? key ?? "";
}
