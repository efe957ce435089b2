
namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>The answers to the equality questions, each a key of the list of its name; null means not asked.</summary>
public sealed record MonitoringAnswers(string? AgeBand, string? Gender, string? Ethnicity, string? Disability, string? SexualOrientation);
