namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>
/// What was decided about holding back a disputed change of placement, plan or service while the complaint is considered. The
/// guidance presumes that it is held back, unless there is good reason not to. A case has at most one; the history keeps what was
/// decided before.
/// </summary>
public sealed class Freezing : ICaseRecord
{
    /// <summary>The longest rationale.</summary>
    public const int TextLength = 4_000;

    /// <summary>The longest name and position.</summary>
    public const int LineLength = 200;

    private Freezing() => (Rationale, DecidedBy) = ("", "");

    /// <summary>What was decided in a case.</summary>
    public Freezing(int caseId, FreezingFacts facts)
        : this()
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>What was decided.</summary>
    public FreezingAnswer Answer { get; private set; }

    /// <summary>Why.</summary>
    public string Rationale { get; private set; }

    /// <summary>Who decided: name and position.</summary>
    public string DecidedBy { get; private set; }

    /// <summary>The date of the decision.</summary>
    public DateOnly Decided { get; private set; }

    /// <summary>When it is looked at again; only what is held back has such a date.</summary>
    public DateOnly? Review { get; private set; }

    /// <summary>All that is known of it.</summary>
    public FreezingFacts Facts => new(Answer, Rationale, DecidedBy, Decided, Review);

    internal void Restate(FreezingFacts facts) =>
        (Answer, Rationale, DecidedBy, Decided, Review) = (facts.Answer, facts.Rationale, facts.DecidedBy, facts.Decided, facts.Review);
}

/// <summary>What was decided about a disputed change.</summary>
public sealed record FreezingFacts(FreezingAnswer Answer, string Rationale, string DecidedBy, DateOnly Decided, DateOnly? Review);

/// <summary>Whether a disputed decision is held back.</summary>
public enum FreezingAnswer
{
    /// <summary>No change of placement, plan or service is in dispute.</summary>
    NothingInDispute,

    /// <summary>The change waits until the complaint has been considered.</summary>
    Frozen,

    /// <summary>The change goes ahead, for good reason.</summary>
    NotFrozen,
}
