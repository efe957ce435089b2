namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>The recorded decision of triage: the answers, who gave them, and what a manager said of it.</summary>
public sealed class Assessment : ICaseRecord
{
    private Assessment() => Facts = null!;

    /// <summary>An assessment with everything that it says.</summary>
    public Assessment(int caseId, AssessmentFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Everything that it says.</summary>
    public AssessmentFacts Facts { get; private set; }

    /// <summary>What was answered.</summary>
    public TriageAnswers Answers => Facts.Answers;

    internal void Restate(AssessmentFacts facts) => Facts = facts;
}

/// <summary>What an assessment says.</summary>
public sealed record AssessmentFacts
{
    /// <summary>The longest note of a manager.</summary>
    public const int NoteLength = 2_000;

    /// <summary>What was answered.</summary>
    public TriageAnswers Answers { get; init; } = new();

    /// <summary>The account that answered.</summary>
    public Guid AssessedBy { get; init; }

    /// <summary>The date on which it was answered.</summary>
    public DateOnly AssessedOn { get; init; }

    /// <summary>The account that accepted or rejected the case on it; null until somebody did.</summary>
    public Guid? DecidedBy { get; init; }

    /// <summary>The date on which a manager reviewed it; null while none has.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>The manager who did.</summary>
    public Guid? ReviewedBy { get; init; }

    /// <summary>Whether the manager agreed; false where they asked to reconsider.</summary>
    public bool? Agreed { get; init; }

    /// <summary>What the manager said.</summary>
    public string? ReviewNote { get; init; }

    /// <summary>Whether it is of an earlier decision, so that it has to be made anew before the case is accepted.</summary>
    public bool Superseded { get; init; }
}
