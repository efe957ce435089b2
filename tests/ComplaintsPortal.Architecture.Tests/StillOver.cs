namespace ComplaintsPortal.Architecture.Tests;

/// <summary>What is still over a limit, each with its present number: a list that can only become shorter.</summary>
/// <param name="limit">What all the others keep to.</param>
/// <param name="listed">What may be over it, and by how much it is so today.</param>
internal sealed class StillOver(int limit, Dictionary<string, int> listed)
{
    /// <summary>Nothing but the listed is over the limit, and nothing is listed that has become smaller than the list says.</summary>
    public void AssertExact(IEnumerable<KeyValuePair<string, int>> counted)
    {
        var over = counted.Where(one => one.Value > limit).ToDictionary();
        string[] wrong = [.. over.Keys.Union(listed.Keys).Order(StringComparer.Ordinal).Select(name => WhatIsWrong(name, over)).OfType<string>()];

        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private string? WhatIsWrong(string name, Dictionary<string, int> over)
    {
        if (!over.TryGetValue(name, out var now))
        {
            return $"{name}: keeps to the limit of {limit} now or is gone; take it out of the list";
        }

        return listed.TryGetValue(name, out var before)
            ? now.CompareTo(before) switch
            {
                > 0 => $"{name}: {now}, and was {before}; it may only come down",
                < 0 => $"{name}: came down to {now}; write that into the list instead of {before}",
                _ => null,
            }
            : $"{name}: {now}, and the limit is {limit}";
    }
}
