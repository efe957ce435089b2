using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>What the interchange format says of a case: keys of lists, dates and its words.</summary>
public sealed record CaseFacts(string Reference, string Procedure, DateOnly Received)
{
    public TriageDecision Triage { get; init; } = TriageDecision.Accepted;

    public string? TriageReason { get; init; }

    public string? Channel { get; init; }

    public string? Division { get; init; }

    public string? Service { get; init; }

    public string? Team { get; init; }

    public string? District { get; init; }

    public string? Complainant { get; init; }

    public string? ComplainantType { get; init; }

    public string? SubjectStatus { get; init; }

    public string? AdvocacyProvider { get; init; }

    public string? Summary { get; init; }

    /// <summary>What was said or written, in full.</summary>
    public string? Account { get; init; }

    public string? ChildName { get; init; }

    public string? TriageNote { get; init; }

    /// <summary>The account whose case it is.</summary>
    public Guid? Owner { get; init; }

    /// <summary>The reference of the case from which it was split.</summary>
    public string? SplitFrom { get; init; }

    /// <summary>The reference of the case about which the Ombudsman asked; a case itself knows only its key.</summary>
    public string? OmbudsmanOf { get; init; }

    /// <summary>The date on which its words were erased; null while they are kept.</summary>
    public DateOnly? ErasedOn { get; init; }
}

/// <summary>What the interchange format says of a stage.</summary>
public sealed record StageFacts(int Number, DateOnly Received)
{
    public DateOnly? Acknowledged { get; init; }

    public DateOnly? Agreed { get; init; }

    public DateOnly? Started { get; init; }

    public bool Extended { get; init; }

    public DateOnly? Concluded { get; init; }

    public string? Outcome { get; init; }

    public int Reopened { get; init; }

    public string? EscalationReason { get; init; }

    public DateOnly? PanelMet { get; init; }

    public DateOnly? PanelReported { get; init; }

    public DateOnly? ResponseReceived { get; init; }

    public DateOnly? StageTwoOffered { get; init; }

    public string? OutcomeOfFindings { get; init; }

    public string? OutcomeReason { get; init; }

    public DateOnly? HoldingReply { get; init; }

    public string? StageTwoOfferedBy { get; init; }

    /// <summary>Why it was late, a key of the list <c>lateness-reason</c>.</summary>
    public string? LateReason { get; init; }

    public string? LateWords { get; init; }

    /// <summary>The service that was responsible for that.</summary>
    public string? LateService { get; init; }

    public string? StartReason { get; init; }

    public bool RequestedOrally { get; init; }

    public DateOnly? RecordSent { get; init; }

    public DateOnly? RecordSettled { get; init; }

    public DateOnly? ReopenedOn { get; init; }

    /// <summary>How it was first concluded, where it was reopened since.</summary>
    public FirstConclusion? First { get; init; }
}

/// <summary>What the interchange format says of an issue.</summary>
public sealed record PointFacts(string? Theme, string? Classification, string? Finding)
{
    public int? Number { get; init; }

    public string? Words { get; init; }

    public string? DesiredOutcome { get; init; }

    public DateOnly? Agreed { get; init; }

    /// <summary>What was found when the stage was first concluded, where it was reopened since.</summary>
    public string? FirstFinding { get; init; }

    /// <summary>In which round of a reopened stage it was added; 0 for the first.</summary>
    public int AddedIn { get; init; }
}
