namespace ComplaintsPortal.Reports.Figures;

/// <summary>What a group of rows has in common. Only what a query asks for is set.</summary>
internal sealed class FactKey
{
    public string? Procedure { get; init; }

    public string? ComplainantType { get; init; }

    public string? SubjectStatus { get; init; }

    public string? Division { get; init; }

    public string? Service { get; init; }

    public string? Team { get; init; }

    public string? District { get; init; }

    public string? Channel { get; init; }

    public string? AdvocacyProvider { get; init; }

    public string? AgeBand { get; init; }

    public string? Gender { get; init; }

    public string? Ethnicity { get; init; }

    public string? Disability { get; init; }

    public string? SexualOrientation { get; init; }

    public string? Repeat { get; init; }

    public string? Stage { get; init; }

    public string? Extended { get; init; }

    public string? EscalationReason { get; init; }

    public string? Reopened { get; init; }

    public string? Outcome { get; init; }

    public string? Timeliness { get; init; }

    public string? Band { get; init; }

    public string? Theme { get; init; }

    public string? Classification { get; init; }

    public string? Finding { get; init; }

    public string? Triage { get; init; }

    public string? TriageReason { get; init; }

    public string? Category { get; init; }
}
