using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Reports.Dashboards;

/// <summary>Some of a cohort, as one person may read it: "29 of 37".</summary>
/// <param name="Part">Those that are told of.</param>
/// <param name="Whole">The whole cohort.</param>
public sealed record PartOfCohort(Figure Part, Figure Whole)
{
    /// <summary>Whether one of the two is kept from whoever reads.</summary>
    public bool Suppressed => Part.Suppressed || Whole.Suppressed;

    /// <summary>The share, as whole per cent; none where there is no cohort, or one of the two is kept.</summary>
    public decimal? Share => Comparison.Share(Part.Value, Whole.Value);

    /// <summary>The two as given to a person. Where what is left of the whole is small, the part is kept too: it would be told by subtraction.</summary>
    public static PartOfCohort For(Officer who, Figure part, Figure whole) =>
        !who.SeesSmallFigures && SmallFigures.IsSmall(whole.Value - part.Value)
            ? new PartOfCohort(new Figure(part.Question, null) { Suppressed = true }, whole)
            : new PartOfCohort(part, whole);
}
