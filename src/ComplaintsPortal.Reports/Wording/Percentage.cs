using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Wording;

/// <summary>Percentages by the one rule: two counts of the same cohort, rounded half away from zero to a whole per cent.</summary>
public static class Percentage
{
    /// <summary>What a share of nothing is called.</summary>
    public const string None = "n/a";

    /// <summary>The part in the whole: "50%". A part that rounds away is said to be under 1%, one that is not quite all over 99%.</summary>
    public static string Share(decimal part, decimal whole) => (part, whole, Whole(part, whole)) switch
    {
        (_, 0, _) => None,
        ( > 0, _, 0) => "under 1%",
        (_, _, 100) when part < whole => "over 99%",
        (_, _, var percent) => $"{Words.Number(percent)}%",
    };

    /// <summary>The part in the whole, in whole per cent; 0 where the whole is 0.</summary>
    public static decimal Whole(decimal part, decimal whole) =>
        Comparison.Share(part, whole) ?? 0;
}
