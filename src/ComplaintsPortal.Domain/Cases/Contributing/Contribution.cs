namespace ComplaintsPortal.Domain.Cases.Contributing;

/// <summary>
/// What a service is asked to contribute to the response of a stage: most answers come from the service that was complained about. Whoever is
/// asked has no account; they answer at a private address, of which only the digest is kept.
/// </summary>
public sealed class Contribution : ICaseRecord
{
    /// <summary>The longest name of whoever is asked.</summary>
    public const int NameLength = 200;

    /// <summary>The longest e-mail address.</summary>
    public const int EmailLength = 256;

    /// <summary>The longest text of what is asked.</summary>
    public const int AskedLength = 10_000;

    /// <summary>The longest answer, in characters.</summary>
    public const int AnswerLength = 20_000;

    private Contribution() => (Name, Email, Asked) = ("", "", "");

    /// <summary>A contribution with everything that is known of it. Its link is none of that: nobody can answer it until it is asked anew.</summary>
    public Contribution(int caseId, ContributionFacts facts)
    {
        CaseId = caseId;
        (Stage, Number, AskedBy, AskedAt) = (facts.Stage, facts.Number, facts.AskedBy, facts.AskedAt);
        (Name, Email, Service, Asked, Due) = facts.Terms;
        (AnsweredAt, Answer, FirstDocument, LastDocument) = (facts.AnsweredAt, facts.Answer, facts.FirstDocument, facts.LastDocument);
        WithdrawnAt = facts.WithdrawnAt;
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the stage to whose response it is asked.</summary>
    public int Stage { get; private set; }

    /// <summary>Its number in the case, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Who is asked.</summary>
    public string Name { get; private set; }

    /// <summary>Their e-mail address at work.</summary>
    public string Email { get; private set; }

    /// <summary>A key of the list <c>service</c>.</summary>
    public string? Service { get; private set; }

    /// <summary>What is asked: all of the case that they are shown.</summary>
    public string Asked { get; private set; }

    /// <summary>The day by which the answer is due.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The account that asked.</summary>
    public Guid AskedBy { get; private set; }

    /// <summary>When it was asked, UTC; where it was asked anew, the last time.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The SHA-256 digest of the link that holds now; null where there is none.</summary>
    public byte[]? Link { get; private set; }

    /// <summary>When the answer came, UTC; null while there is none.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The answer.</summary>
    public string? Answer { get; private set; }

    /// <summary>The number of the first document that came with the answer; null where none did.</summary>
    public int? FirstDocument { get; private set; }

    /// <summary>The number of the last of them.</summary>
    public int? LastDocument { get; private set; }

    /// <summary>When it was withdrawn, UTC; null unless it was.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Whether an answer is still awaited.</summary>
    public bool IsOpen => AnsweredAt is null && WithdrawnAt is null;

    /// <summary>Whether the answer is awaited and its day is over.</summary>
    public bool IsLate(DateOnly today) => IsOpen && Due < today;

    /// <summary>Whether a document of the case came with the answer.</summary>
    public bool Brought(int document) => document >= FirstDocument && document <= LastDocument;

    /// <summary>Everything that is known of it, without its link.</summary>
    public ContributionFacts Facts => new(Stage, Number, new ContributionTerms(Name, Email, Service, Asked, Due), AskedBy, AskedAt)
    {
        AnsweredAt = AnsweredAt,
        Answer = Answer,
        FirstDocument = FirstDocument,
        LastDocument = LastDocument,
        WithdrawnAt = WithdrawnAt,
    };

    internal void SendBy(ContributionLink link) => Link = link.Digest;

    internal void AskAnew(DateOnly due, Guid by, DateTimeOffset now) => (Due, AskedBy, AskedAt) = (due, by, now);

    internal void Receive(ContributionAnswer answer, DateTimeOffset now)
    {
        (AnsweredAt, Answer) = (now, answer.Words);
        if (answer.Files.Count > 0)
        {
            (FirstDocument, LastDocument) = (answer.Files[0].Number, answer.Files[^1].Number);
        }
    }

    internal void Withdraw(DateTimeOffset now) => WithdrawnAt = now;
}

/// <summary>What is entered to ask for a contribution.</summary>
/// <param name="Name">Who is asked.</param>
/// <param name="Email">Their e-mail address at work.</param>
/// <param name="Service">A key of the list <c>service</c>; null where it was not said.</param>
/// <param name="Asked">What is asked.</param>
/// <param name="Due">The day by which the answer is due.</param>
public sealed record ContributionTerms(string Name, string Email, string? Service, string Asked, DateOnly Due);

/// <summary>Everything that is known of a contribution.</summary>
public sealed record ContributionFacts(int Stage, int Number, ContributionTerms Terms, Guid AskedBy, DateTimeOffset AskedAt)
{
    public DateTimeOffset? AnsweredAt { get; init; }

    public string? Answer { get; init; }

    public int? FirstDocument { get; init; }

    public int? LastDocument { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }
}
