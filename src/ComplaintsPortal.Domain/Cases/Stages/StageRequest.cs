
namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>How a stage was asked for.</summary>
/// <param name="Orally">By word of mouth: a written record of it is to be settled (regulation 16).</param>
/// <param name="LateBecause">Why it is accepted, where it came after the time for it.</param>
public sealed record StageRequest(bool Orally = false, string? LateBecause = null);
