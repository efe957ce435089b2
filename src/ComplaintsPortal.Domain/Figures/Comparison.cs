namespace ComplaintsPortal.Domain.Figures;

/// <summary>What is made from two figures, and never stored. Whoever shows it names both.</summary>
public static class Comparison
{
    /// <summary>The share of a cohort, as per cent; none where the cohort is empty or one of the figures has no value.</summary>
    /// <param name="part">The figure of the part.</param>
    /// <param name="cohort">The figure of the whole cohort.</param>
    /// <param name="decimals">How many decimals are kept; half is rounded away from zero.</param>
    public static decimal? Share(decimal? part, decimal? cohort, int decimals = 0) =>
        cohort is null or 0 || part is null ? null : Rounded(part.Value * 100 / cohort.Value, decimals);

    /// <summary>
    /// The change on last year, as per cent of last year; none where last year's is 0 or one of the figures has no value.
    /// </summary>
    /// <param name="current">This year's figure.</param>
    /// <param name="last">The figure of the same cohort a year before.</param>
    /// <param name="decimals">How many decimals are kept; half is rounded away from zero.</param>
    public static decimal? Change(decimal? current, decimal? last, int decimals = 0) =>
        last is null or 0 || current is null ? null : Rounded((current.Value - last.Value) * 100 / last.Value, decimals);

    private static decimal Rounded(decimal percent, int decimals) => Math.Round(percent, decimals, MidpointRounding.AwayFromZero);
}
