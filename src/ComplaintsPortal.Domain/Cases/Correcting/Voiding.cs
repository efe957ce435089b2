namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>
/// That an entry was made by mistake: a test, the same thing logged twice. It is kept and can be read, and counts nowhere. A case has at
/// most one; the history keeps what was said when it was lifted.
/// </summary>
public sealed class Voiding : ICaseRecord
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private Voiding() => Reason = "";

    /// <summary>A voiding as it is stated.</summary>
    public Voiding(int caseId, VoidingFacts facts)
    {
        CaseId = caseId;
        (On, Reason, DuplicateOf) = (facts.On, facts.Reason, facts.DuplicateOf);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The date on which it was voided.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; }

    /// <summary>The reference of the entry that says the same and counts; null where it was no duplicate.</summary>
    public string? DuplicateOf { get; private set; }

    /// <summary>All that it says.</summary>
    public VoidingFacts Facts => new(On, Reason, DuplicateOf);
}

/// <summary>What is said where an entry is voided.</summary>
/// <param name="On">The date on which it was voided.</param>
/// <param name="Reason">Why.</param>
/// <param name="DuplicateOf">The reference of the entry that says the same and counts.</param>
public sealed record VoidingFacts(DateOnly On, string Reason, string? DuplicateOf = null);
