namespace ComplaintsPortal.Domain.Cases;

/// <summary>What is known when something arrives. An officer on the telephone fills in the least of it and completes it later.</summary>
/// <param name="Reference">The reference that the case gets.</param>
/// <param name="Procedure">The procedure that it looks like; triage decides.</param>
/// <param name="Received">The date on which it arrived.</param>
/// <param name="Summary">What it is about, in one line.</param>
public sealed record Arrival(string Reference, string Procedure, DateOnly Received, string Summary)
{
    public string? Account { get; init; }

    public string? ChildName { get; init; }

    public string? Channel { get; init; }

    public string? Division { get; init; }

    public string? Service { get; init; }

    public string? Team { get; init; }

    public string? District { get; init; }

    public string? Complainant { get; init; }

    public string? ComplainantType { get; init; }

    public string? SubjectStatus { get; init; }

    public string? AdvocacyProvider { get; init; }
}
