namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// Hides small counts, as the Department for Education does in its own releases: 0 is shown, 1 to 5 are not. What is hidden must not be found
/// again from what is shown, by somebody who knows the total and this rule too: at least <see cref="Open"/> values remain possible for every
/// hidden count, or the smallest of the others are hidden with them, or nothing is shown.
/// </summary>
internal static class SmallNumbers
{
    /// <summary>The largest count that is hidden.</summary>
    public const int Most = 5;

    /// <summary>How many values must remain possible for a hidden count.</summary>
    public const int Open = 3;

    /// <summary>What stands in its place.</summary>
    public const string Hidden = "c";

    /// <summary>The counts of one column whose total is shown, null where one is hidden; null altogether where no column can be shown.</summary>
    public static IReadOnlyList<decimal?>? Hide(IReadOnlyList<decimal> counts)
    {
        var small = Enumerable.Range(0, counts.Count).Where(index => counts[index] is >= 1 and <= Most).ToList();
        var sum = (int)small.Sum(index => counts[index]);
        if (small.Count == 0 || IsOpen(small.Count, [sum]))
        {
            return Without(small);
        }

        var others = Enumerable.Range(0, counts.Count).Where(index => counts[index] > Most)
            .Select(index => (Value: (int)counts[index], Index: index)).Order().Append((Value: int.MaxValue, Index: counts.Count)).ToList();
        if (others is [var smallest, var next, ..] && OneMoreHides(small.Count, sum + smallest.Value, smallest.Index, next))
        {
            return Without([.. small, smallest.Index]);
        }

        return others is [var first, var second, var third, ..]
            && TwoMoreHide(small.Count, sum + first.Value + second.Value, first.Index, second.Index, third)
            ? Without([.. small, first.Index, second.Index])
            : null;

        decimal?[] Without(IReadOnlyCollection<int> hidden) =>
            [.. counts.Select((count, index) => hidden.Contains(index) ? (decimal?)null : count)];
    }

    // Whether each of some small counts has enough possible values, where one of these sums is theirs.
    private static bool IsOpen(int small, IEnumerable<int> sums) => sums
        .SelectMany(sum => Enumerable.Range(1, Most).Where(value => sum - value >= small - 1 && sum - value <= Most * (small - 1)))
        .Distinct().Count() >= Open;

    // The sums of small counts that would give them away.
    private static IEnumerable<int> Closed(int small) => Enumerable.Range(small, (Most * small) - small + 1).Where(sum => !IsOpen(small, [sum]));

    // One further count hides the small ones: it might have enough values, as might they, given the sum of all and the smallest that is shown.
    private static bool OneMoreHides(int small, int sum, int index, (int, int) shown)
    {
        var sums = Closed(small).Where(closed => sum - closed > Most && IsBefore((sum - closed, index), shown)).ToList();
        return sums.Count >= Open && IsOpen(small, sums);
    }

    // Two further counts: of all that they and the small ones might be, those fall away for which one further would have been enough.
    private static bool TwoMoreHide(int small, int sum, int first, int second, (int, int) shown)
    {
        var possible = (from closed in Closed(small)
                        from value in Enumerable.Range(Most + 1, Math.Max(0, ((sum - closed) / 2) - Most))
                        let smaller = (Value: value, first)
                        let larger = (Value: sum - closed - value, second)
                        where IsBefore(smaller, larger) && IsBefore(larger, shown) && !OneMoreHides(small, closed + value, first, larger)
                        select (closed, smaller.Value, Larger: larger.Value)).ToList();
        return possible.DistinctBy(one => one.Value).Count() >= Open && possible.DistinctBy(one => one.Larger).Count() >= Open
            && IsOpen(small, possible.Select(one => one.closed).Distinct());
    }

    // The smallest is hidden first, and of equal ones the first.
    private static bool IsBefore((int Value, int Index) count, (int Value, int Index) other) => count.CompareTo(other) < 0;
}
