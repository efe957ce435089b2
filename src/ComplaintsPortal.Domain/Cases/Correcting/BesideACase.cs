using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Remedies;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>What is kept beside a case, each kind in the order in which it was entered.</summary>
public sealed record BesideACase
{
    /// <summary>What was promised to put right.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init; } = [];

    /// <summary>What was paid.</summary>
    public IReadOnlyList<Payment> Payments { get; init; } = [];

    /// <summary>What is to change for others.</summary>
    public IReadOnlyList<LearningAction> LearningActions { get; init; } = [];

    /// <summary>What the Ombudsman recommended.</summary>
    public IReadOnlyList<OmbudsmanRecommendation> OmbudsmanRecommendations { get; init; } = [];

    /// <summary>Its letters.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];

    /// <summary>Its documents.</summary>
    public IReadOnlyList<CaseDocument> Documents { get; init; } = [];
}
