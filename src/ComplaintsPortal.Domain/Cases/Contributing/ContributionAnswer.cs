using ComplaintsPortal.Domain.Cases.Keeping;

namespace ComplaintsPortal.Domain.Cases.Contributing;

/// <summary>What a service contributes.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Files">The documents that it gives, numbered as the case goes on to number its documents.</param>
public sealed record ContributionAnswer(string Words, IReadOnlyList<DocumentFacts> Files);
