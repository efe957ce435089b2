namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>A reasonable adjustment under the Equality Act 2010, recorded and kept under review (Complaint Handling Code 5.6).</summary>
public sealed class Adjustment : ICaseRecord
{
    /// <summary>The longest description.</summary>
    public const int NeedLength = 1_000;

    private Adjustment() => Facts = null!;

    /// <summary>An adjustment with everything that it says.</summary>
    public Adjustment(int caseId, AdjustmentFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Everything that it says.</summary>
    public AdjustmentFacts Facts { get; private set; }

    internal void Restate(AdjustmentFacts facts) => Facts = facts;
}

/// <summary>What an adjustment says.</summary>
/// <param name="Need">What is done: "large print, and telephone before writing".</param>
/// <param name="AgreedOn">The date on which it was agreed.</param>
/// <param name="ReviewOn">When it is looked at again.</param>
/// <param name="EndedOn">The date on which it ended; null while it is in force.</param>
public sealed record AdjustmentFacts(string Need, DateOnly AgreedOn, DateOnly? ReviewOn = null, DateOnly? EndedOn = null);
