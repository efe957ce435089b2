namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>
/// What was decided about a request for a review panel that came after the 20 working days (regulation 18): it is considered, and
/// accepted or refused with a reason.
/// </summary>
public sealed class LateRequest : ICaseRecord
{
    /// <summary>The longest reason.</summary>
    public const int WhyLength = 2_000;

    private LateRequest() => Why = "";

    /// <summary>A decision as it is stated.</summary>
    public LateRequest(int caseId, LateRequestFacts facts)
        : this()
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the stage that was asked for.</summary>
    public int? Stage { get; private set; }

    /// <summary>The date of the request.</summary>
    public DateOnly Asked { get; private set; }

    /// <summary>The last day on which it would have been in time.</summary>
    public DateOnly WindowEnded { get; private set; }

    /// <summary>Whether it was accepted all the same.</summary>
    public bool Accepted { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public string Why { get; private set; }

    /// <summary>The date of the decision.</summary>
    public DateOnly DecidedOn { get; private set; }

    /// <summary>The account that decided; null where that is not known.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>All that it says.</summary>
    public LateRequestFacts Facts => new(Stage, Asked, WindowEnded, Accepted, Why, DecidedOn, DecidedBy);

    internal void Restate(LateRequestFacts facts) => (Stage, Asked, WindowEnded, Accepted, Why, DecidedOn, DecidedBy) =
        (facts.Stage, facts.Asked, facts.WindowEnded, facts.Accepted, facts.Why, facts.DecidedOn, facts.DecidedBy);
}

/// <summary>What a decision about a late request says.</summary>
/// <param name="Stage">The number of the stage that was asked for.</param>
/// <param name="Asked">The date of the request.</param>
/// <param name="WindowEnded">The last day on which it would have been in time.</param>
/// <param name="Accepted">Whether it was accepted all the same.</param>
/// <param name="Why">Why it was decided so.</param>
/// <param name="DecidedOn">The date of the decision.</param>
/// <param name="DecidedBy">The account that decided.</param>
public sealed record LateRequestFacts(int? Stage, DateOnly Asked, DateOnly WindowEnded, bool Accepted, string Why, DateOnly DecidedOn, Guid? DecidedBy);
