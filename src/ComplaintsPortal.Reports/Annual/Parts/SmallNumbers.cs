namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// Hides small counts, as the Department for Education does in its own releases: 0 is shown, 1 to 5 are not, and where one hidden count could
/// be worked out from the total, the next smallest is hidden with it.
/// </summary>
internal static class SmallNumbers
{
    /// <summary>The largest count that is hidden.</summary>
    public const int Most = 5;

    /// <summary>What stands in its place.</summary>
    public const string Hidden = "c";

    /// <summary>The counts of one column whose total is shown; null where one is hidden.</summary>
    public static IReadOnlyList<decimal?> Hide(IReadOnlyList<decimal> counts)
    {
        decimal?[] shown = [.. counts.Select(count => count is >= 1 and <= Most ? (decimal?)null : count)];
        if (shown.Count(count => count is null) == 1)
        {
            var next = Enumerable.Range(0, counts.Count).Where(index => shown[index] > 0).OrderBy(index => counts[index]).Select(index => (int?)index)
                .FirstOrDefault();
            if (next is { } hidden)
            {
                shown[hidden] = null;
            }
        }

        return shown;
    }
}
