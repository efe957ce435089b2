using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Publishing;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>A report that belongs with another: on a quarter of its year, or on the year of its quarter.</summary>
/// <param name="Period">Its period.</param>
/// <param name="Latest">Its edition that is in force; null where none is published.</param>
public sealed record RelatedReport(Period Period, EditionSummary? Latest)
{
    /// <summary>Of a year its quarters that have begun; of a quarter its year.</summary>
    internal static IReadOnlyList<RelatedReport> To(Period period, IReadOnlyList<EditionSummary> editions, DateOnly today) =>
    [
        .. period.Related.Where(other => other.From <= today)
            .Select(other => new RelatedReport(other, editions.FirstOrDefault(edition => edition.Period == other.Name && !edition.IsSuperseded))),
    ];
}
