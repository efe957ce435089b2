namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>That stage 1 was skipped by agreement (guidance): who agreed, and why.</summary>
public sealed class StageSkip : ICaseRecord
{
    /// <summary>The longest line of names.</summary>
    public const int AgreedByLength = 200;

    /// <summary>The longest reason.</summary>
    public const int WhyLength = 2_000;

    private StageSkip() => (AgreedBy, Why) = ("", "");

    /// <summary>An agreement as it is stated.</summary>
    public StageSkip(int caseId, StageSkipFacts facts)
        : this()
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the stage that was skipped.</summary>
    public int? Stage { get; private set; }

    /// <summary>Who agreed: the complainant, and who for the council.</summary>
    public string AgreedBy { get; private set; }

    /// <summary>Why: serious, complex, or stage 1 would be of no use.</summary>
    public string Why { get; private set; }

    /// <summary>The date of the agreement.</summary>
    public DateOnly On { get; private set; }

    /// <summary>All that it says.</summary>
    public StageSkipFacts Facts => new(Stage, AgreedBy, Why, On);

    internal void Restate(StageSkipFacts facts) => (Stage, AgreedBy, Why, On) = (facts.Stage, facts.AgreedBy, facts.Why, facts.On);
}

/// <summary>What an agreement to skip a stage says.</summary>
/// <param name="Stage">The number of the stage that was skipped.</param>
/// <param name="AgreedBy">Who agreed.</param>
/// <param name="Why">Why.</param>
/// <param name="On">The date of the agreement.</param>
public sealed record StageSkipFacts(int? Stage, string AgreedBy, string Why, DateOnly On);
