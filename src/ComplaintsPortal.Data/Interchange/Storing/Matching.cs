namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>Matches what is stated with what is stored where neither has a key: as often as it is stated, it is to be there.</summary>
internal static class Matching
{
    /// <summary>What is stated more often than stored, and what is stored more often than stated.</summary>
    public static (IReadOnlyList<TStated> Missing, IReadOnlyList<TStored> Surplus) Match<TStated, TStored>(
        IEnumerable<TStated> stated, IEnumerable<TStored> stored, Func<TStated, string> says, Func<TStored, string> known)
    {
        var unmatched = stored.GroupBy(known).ToDictionary(group => group.Key, group => new Queue<TStored>(group));
        List<TStated> missing = [];
        foreach (var one in stated)
        {
            if (!unmatched.TryGetValue(says(one), out var same) || !same.TryDequeue(out _))
            {
                missing.Add(one);
            }
        }

        return (missing, [.. unmatched.Values.SelectMany(left => left)]);
    }
}
