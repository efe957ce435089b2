namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>
/// One time that a stage was opened again after its response, and how that round ended. What was concluded before it stays as it was:
/// the stage keeps its first conclusion, and each round has its own.
/// </summary>
public sealed class Round
{
    /// <summary>The longest reason.</summary>
    public const int WhyLength = StageReopening.ReopeningLength;

    private Round()
    {
    }

    /// <summary>A round as a council's own records state it.</summary>
    public Round(RoundFacts facts) => Restate(facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The database's key of the stage.</summary>
    public int StageId { get; private set; }

    /// <summary>The date on which the stage was reopened.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Why.</summary>
    public string? Why { get; private set; }

    /// <summary>The date on which the round ended; null while it is open.</summary>
    public DateOnly? Concluded { get; private set; }

    /// <summary>A key of the list <c>outcome</c>: with what it ended.</summary>
    public string? Outcome { get; private set; }

    /// <summary>All that it says.</summary>
    public RoundFacts Facts => new(On) { Why = Why, Concluded = Concluded, Outcome = Outcome };

    internal void Restate(RoundFacts facts) => (On, Why, Concluded, Outcome) = (facts.On, facts.Why, facts.Concluded, facts.Outcome);

    internal void End(DateOnly? concluded, string? outcome) => (Concluded, Outcome) = (concluded, outcome);
}

/// <summary>What is known of a round.</summary>
public sealed record RoundFacts(DateOnly On)
{
    public string? Why { get; init; }

    public DateOnly? Concluded { get; init; }

    public string? Outcome { get; init; }
}

/// <summary>
/// How a stage was first concluded, kept once it is reopened: the date, outcome and due date that figures count, whatever happens
/// later.
/// </summary>
/// <param name="Concluded">The date.</param>
/// <param name="Outcome">A key of the list <c>outcome</c>.</param>
/// <param name="Due">The date by which it was due; null where it had no clock.</param>
public sealed record FirstConclusion(DateOnly Concluded, string? Outcome, DateOnly? Due);
