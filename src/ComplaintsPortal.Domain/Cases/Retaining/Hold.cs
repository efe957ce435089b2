namespace ComplaintsPortal.Domain.Cases.Retaining;

/// <summary>
/// That a case is kept beyond its time, because somebody may still need its papers. Lifted ones stay, so that it can be told why it was kept.
/// </summary>
public sealed class Hold : ICaseRecord
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private Hold() => Facts = null!;

    /// <summary>A hold as it is stated.</summary>
    public Hold(int caseId, HoldFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>All that it says.</summary>
    public HoldFacts Facts { get; private set; }

    /// <summary>Whether it stands.</summary>
    public bool Stands => Facts.Lifted is null;

    internal void Lift(DateOnly on, string why, Guid by) => Facts = Facts with { Lifted = on, LiftedWhy = why, LiftedBy = by };
}

/// <summary>What is said where a case is held.</summary>
/// <param name="Kind">What it is held for.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="On">The date on which it was put on hold.</param>
/// <param name="By">The account that did it.</param>
public sealed record HoldFacts(HoldKind Kind, string Reason, DateOnly On, Guid? By = null)
{
    /// <summary>The date on which the hold was lifted; null while it stands.</summary>
    public DateOnly? Lifted { get; init; }

    /// <summary>Why it was lifted.</summary>
    public string? LiftedWhy { get; init; }

    /// <summary>The account that lifted it.</summary>
    public Guid? LiftedBy { get; init; }
}

/// <summary>What a case is held for.</summary>
public enum HoldKind
{
    /// <summary>Legal proceedings, begun or expected.</summary>
    Proceedings,

    /// <summary>The Ombudsman asks, or may ask, about it.</summary>
    Ombudsman,

    /// <summary>An inquiry forbids that such records are destroyed.</summary>
    Inquiry,

    /// <summary>Somebody has asked for what is held about them, and has not had it yet.</summary>
    SubjectAccess,
}
