namespace ComplaintsPortal.Domain.Cases.Investigating;

/// <summary>What an investigation or a panel recommends, and what the council decides about it.</summary>
public sealed class Recommendation : ICaseRecord
{
    /// <summary>The longest recommendation, reason or action.</summary>
    public const int TextLength = 4_000;

    /// <summary>The longest name and position of whoever decides.</summary>
    public const int LineLength = 200;

    private Recommendation() => Text = "";

    /// <summary>A recommendation of a case, with what was decided about it.</summary>
    public Recommendation(int caseId, RecommendationFacts facts)
        : this()
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the stage at which it was made: 2 or 3.</summary>
    public int Stage { get; private set; }

    /// <summary>Who made it.</summary>
    public Recommender From { get; private set; }

    /// <summary>What is recommended.</summary>
    public string Text { get; private set; }

    /// <summary>Whether the council accepts it; null until it is adjudicated.</summary>
    public bool? Accepted { get; private set; }

    /// <summary>The date of that decision.</summary>
    public DateOnly? Adjudicated { get; private set; }

    /// <summary>The adjudicating officer: name and position.</summary>
    public string? AdjudicatedBy { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; private set; }

    /// <summary>What is to be done, where it was accepted.</summary>
    public string? Action { get; private set; }

    /// <summary>By when, where it was accepted.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>All that is known of it.</summary>
    public RecommendationFacts Facts => new(Stage, From, Text)
    {
        Accepted = Accepted,
        Adjudicated = Adjudicated,
        AdjudicatedBy = AdjudicatedBy,
        Reason = Reason,
        Action = Action,
        Due = Due,
    };

    internal void Restate(RecommendationFacts facts)
    {
        (Stage, From, Text) = (facts.Stage, facts.From, facts.Text);
        (Accepted, Adjudicated, AdjudicatedBy) = (facts.Accepted, facts.Adjudicated, facts.AdjudicatedBy);
        (Reason, Action, Due) = (facts.Reason, facts.Action, facts.Due);
    }

    internal void Adjudicate(Adjudication decided)
    {
        (Adjudicated, AdjudicatedBy) = (decided.On, decided.By);
        Accepted = decided is Acceptance;
        Reason = (decided as Rejection)?.Reason;
        Action = (decided as Acceptance)?.Action;
        Due = (decided as Acceptance)?.Due;
    }
}

/// <summary>What is known of a recommendation.</summary>
public sealed record RecommendationFacts(int Stage, Recommender From, string Text)
{
    public bool? Accepted { get; init; }

    public DateOnly? Adjudicated { get; init; }

    public string? AdjudicatedBy { get; init; }

    public string? Reason { get; init; }

    public string? Action { get; init; }

    public DateOnly? Due { get; init; }
}

/// <summary>Who recommends.</summary>
public enum Recommender
{
    InvestigatingOfficer,
    IndependentPerson,
    Panel,
}

/// <summary>What the adjudicating officer decides about a recommendation.</summary>
/// <param name="By">Name and position.</param>
/// <param name="On">The date.</param>
public abstract record Adjudication(string By, DateOnly On);

/// <summary>It is accepted: with an action, by a date.</summary>
public sealed record Acceptance(string By, DateOnly On, string Action, DateOnly Due) : Adjudication(By, On);

/// <summary>It is rejected, which the council may do if it says why.</summary>
public sealed record Rejection(string By, DateOnly On, string Reason) : Adjudication(By, On);
