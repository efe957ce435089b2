using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>One row that a measure counts, with all that a facet may ask of it. Which parts there are depends on the measure.</summary>
internal sealed class Fact
{
    public Case Case { get; init; } = null!;

    public Stage Stage { get; init; } = null!;

    public Point Issue { get; init; } = null!;

    public Round Round { get; init; } = null!;

    public Payment Payment { get; init; } = null!;

    public LearningAction Action { get; init; } = null!;

    /// <summary>The complainant; null where nobody recorded who it was.</summary>
    public Person? Person { get; init; }
}
