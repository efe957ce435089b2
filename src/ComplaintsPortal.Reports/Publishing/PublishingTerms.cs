using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>Who publishes a report, when and on what understanding.</summary>
/// <param name="By">The manager.</param>
/// <param name="Now">The instant, UTC.</param>
public sealed record PublishingTerms(Officer By, DateTimeOffset Now)
{
    /// <summary>The longest reason.</summary>
    public const int SignOffLength = 2_000;

    /// <summary>Why the report goes out although it is not ready in every point.</summary>
    public string? SignOff { get; init; }

    /// <summary>The number of the edition that the manager saw announced; another one is not published in its place.</summary>
    public int? Number { get; init; }

    /// <summary>The instant at which it is to be published, UTC; null where that is at once.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>Who may read it before that.</summary>
    public IReadOnlyList<Officer> Readers { get; init; } = [];
}

/// <summary>What came of publishing: the edition, or why there is none.</summary>
/// <param name="Edition">The edition, stored.</param>
/// <param name="WhyNot">A sentence for the person who wished to publish it.</param>
public sealed record Publication(Edition? Edition, Refusal? WhyNot)
{
    internal static Publication Refused(Refusal why) => new(null, why);
}
