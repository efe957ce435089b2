namespace ComplaintsPortal.Domain.Cases.Retaining;

/// <summary>
/// That what a case says of somebody is kept and not otherwise used, because they asked for that and have a ground (UK GDPR, article 18).
/// Lifted ones stay, so that it can be told what was restricted when.
/// </summary>
public sealed class ProcessingRestriction : ICaseRecord
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private ProcessingRestriction() => Facts = null!;

    /// <summary>A restriction as it is stated.</summary>
    public ProcessingRestriction(int caseId, ProcessingRestrictionFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>All that it says.</summary>
    public ProcessingRestrictionFacts Facts { get; private set; }

    /// <summary>Whether it stands.</summary>
    public bool Stands => Facts.Lifted is null;

    internal void Lift(DateOnly on, string why, Guid by) => Facts = Facts with { Lifted = on, LiftedWhy = why, LiftedBy = by };
}

/// <summary>What is said where processing is restricted.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">Who asked, and why, in words.</param>
/// <param name="Asked">The date on which it was asked for.</param>
/// <param name="On">The date from which it stands.</param>
/// <param name="By">The account that restricted it.</param>
public sealed record ProcessingRestrictionFacts(RestrictionGround Ground, string Reason, DateOnly Asked, DateOnly On, Guid? By = null)
{
    /// <summary>The date on which it was lifted; null while it stands.</summary>
    public DateOnly? Lifted { get; init; }

    /// <summary>Why it was lifted.</summary>
    public string? LiftedWhy { get; init; }

    /// <summary>The account that lifted it.</summary>
    public Guid? LiftedBy { get; init; }
}

/// <summary>What is entered where processing is restricted.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">Who asked, and why.</param>
/// <param name="Asked">When it was asked for.</param>
public sealed record ProcessingRestrictionTerms(RestrictionGround Ground, string Reason, DateOnly Asked);

/// <summary>On what ground somebody may have processing restricted (UK GDPR, article 18(1)).</summary>
public enum RestrictionGround
{
    /// <summary>They contest that it is accurate, and it is being verified: point (a).</summary>
    Accuracy,

    /// <summary>The processing is unlawful, and they oppose erasure: point (b).</summary>
    Unlawful,

    /// <summary>The council needs it no longer, but they do for legal claims: point (c).</summary>
    Claims,

    /// <summary>They have objected to the processing, and it is being verified whose grounds override: point (d).</summary>
    Objection,
}
