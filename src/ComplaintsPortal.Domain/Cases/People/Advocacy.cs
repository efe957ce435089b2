namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>What was answered when an advocate was offered.</summary>
public enum AdvocacyAnswer
{
    /// <summary>Not answered yet.</summary>
    NotYet,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Declined.</summary>
    Declined,
}

/// <summary>The offer of an advocate, which a child or young person must have (Children Act 1989, section 26A; regulation 11).</summary>
public sealed class Advocacy : ICaseRecord
{
    /// <summary>The longest name or way to reach somebody.</summary>
    public const int LineLength = 200;

    private Advocacy() => Facts = null!;

    /// <summary>An offer with everything that is known of it.</summary>
    public Advocacy(int caseId, AdvocacyFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Everything that is known.</summary>
    public AdvocacyFacts Facts { get; private set; }

    internal void Restate(AdvocacyFacts facts) => Facts = facts;
}

/// <summary>What is known of the offer of an advocate.</summary>
/// <param name="OfferedOn">The date on which it was offered.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="Provider">A key of the list <c>advocacy-provider</c>.</param>
/// <param name="Name">The advocate's name.</param>
/// <param name="Contact">How to reach them.</param>
public sealed record AdvocacyFacts(
    DateOnly OfferedOn, AdvocacyAnswer Answer = AdvocacyAnswer.NotYet, string? Provider = null, string? Name = null, string? Contact = null);
