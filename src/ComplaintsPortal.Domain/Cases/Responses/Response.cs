using System.Linq.Expressions;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Responses;

/// <summary>
/// The council's answer to a stage. Somebody other than its authors approves the exact text; a later edit voids the approval;
/// nothing is sent without it.
/// </summary>
public sealed class Response
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextLength = 60_000;

    /// <summary>The longest reason for a return.</summary>
    public const int ReasonLength = 2_000;

    private readonly List<Guid> authors = [];

    private Response() => Text = "";

    internal Response(string text, ResponseLetter? letter, Officer author, DateTimeOffset now)
        : this() => Write(text, letter, author, now);

    /// <summary>A response as a council's own records state it.</summary>
    public Response(ResponseFacts facts)
    {
        (Text, WrittenAt, SubmittedAt) = (facts.Text, facts.WrittenAt, facts.SubmittedAt);
        (ReturnedAt, ReturnReason) = (facts.ReturnedAt, facts.ReturnReason);
        (ApprovedBy, ApprovedAt, SentOn, Superseded) = (facts.ApprovedBy, facts.ApprovedAt, facts.SentOn, facts.Superseded);
        Letter = facts.Letter;
        authors.AddRange(facts.Authors);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The words, as they stand.</summary>
    public string Text { get; private set; }

    /// <summary>The letter around the words; null where nobody said to whom they go, as in records of before.</summary>
    public ResponseLetter? Letter { get; private set; }

    /// <summary>What a manager returned last; null where that was never done.</summary>
    public ReturnedLetter? LastReturn { get; private set; }

    /// <summary>Everybody whose words are in it. None of them may approve it.</summary>
    public IReadOnlyList<Guid> Authors => authors;

    /// <summary>When it was last written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When it was put to a manager; null while it is a draft.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Why a manager returned it, until it is submitted again.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>When a manager last returned it; null where that was never done, or before the portal kept it.</summary>
    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>Who approved this exact text.</summary>
    public Guid? ApprovedBy { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>The date on which it was sent.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>Whether the stage was reopened after it: it is kept, and another one counts.</summary>
    public bool Superseded { get; private set; }

    /// <summary>
    /// Which responses count now: those that no reopening has superseded. It is said here alone; the database asks the same expression.
    /// </summary>
    public static Expression<Func<Response, bool>> IsCurrent { get; } = response => !response.Superseded;

    /// <summary>Which responses wait for a manager, once they are current: said here alone too.</summary>
    public static Expression<Func<Response, bool>> IsAwaitingApproval { get; } =
        response => response.SentOn == null && response.ApprovedAt == null && response.SubmittedAt != null;

    private static readonly Func<Response, bool> Counts = IsCurrent.Compile();
    private static readonly Func<Response, bool> Awaits = IsAwaitingApproval.Compile();

    /// <summary>Whether it counts now.</summary>
    public bool Current => Counts(this);

    /// <summary>Whether it waits for a manager.</summary>
    public bool AwaitsApproval => Awaits(this);

    /// <summary>Where it stands.</summary>
    public ResponseState State => this switch
    {
        { SentOn: not null } => ResponseState.Sent,
        { ApprovedAt: not null } => ResponseState.Approved,
        { SubmittedAt: not null } => ResponseState.AwaitingApproval,
        { ReturnReason: not null } => ResponseState.Returned,
        _ => ResponseState.Draft,
    };

    /// <summary>The response as the interchange format writes it.</summary>
    public ResponseFacts Facts => new(Text, [.. authors], WrittenAt)
    {
        SubmittedAt = SubmittedAt,
        ReturnedAt = ReturnedAt,
        ReturnReason = ReturnReason,
        ApprovedBy = ApprovedBy,
        ApprovedAt = ApprovedAt,
        SentOn = SentOn,
        Superseded = Superseded,
        Letter = Letter,
    };

    internal void Write(string text, ResponseLetter? letter, Officer author, DateTimeOffset now)
    {
        Text = text;
        Letter = (letter ?? Letter) is { } around ? around with { Words = null } : null;
        WrittenAt = now;
        SubmittedAt = null;
        ApprovedBy = null;
        ApprovedAt = null;
        if (!authors.Contains(author.Id))
        {
            authors.Add(author.Id);
        }
    }

    internal void Submit(string? words, DateTimeOffset now)
    {
        Letter = Letter is { } around ? around with { Words = words } : null;
        SubmittedAt = now;
        ReturnReason = null;
    }

    internal void Return(string reason, DateTimeOffset now)
    {
        LastReturn = new ReturnedLetter(Letter?.Words ?? Text, reason);
        Letter = Letter is { } around ? around with { Words = null } : null;
        SubmittedAt = null;
        ReturnedAt = now;
        ReturnReason = reason;
    }

    internal void Approve(Officer officer, DateTimeOffset now)
    {
        ApprovedBy = officer.Id;
        ApprovedAt = now;
    }

    internal void Send(DateOnly on) => SentOn = on;

    internal void Supersede() => Superseded = true;
}

/// <summary>What the interchange format says of a response.</summary>
/// <param name="Text">The words.</param>
/// <param name="Authors">Everybody whose words are in it.</param>
/// <param name="WrittenAt">When it was last written, UTC.</param>
public sealed record ResponseFacts(string Text, IReadOnlyList<Guid> Authors, DateTimeOffset WrittenAt)
{
    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? ReturnedAt { get; init; }

    public string? ReturnReason { get; init; }

    public Guid? ApprovedBy { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public DateOnly? SentOn { get; init; }

    public bool Superseded { get; init; }

    /// <summary>The letter in which it goes, with every word where it was put to a manager.</summary>
    public ResponseLetter? Letter { get; init; }

    /// <summary>The same in a letter for that reader; in none where there is none.</summary>
    public ResponseFacts Around(LetterVariant? variant) =>
        this with { Letter = variant is { } worded ? (Letter ?? new ResponseLetter(worded, "", null)) with { Variant = worded } : null };

    /// <summary>The same with the letter around it changed; as it is where there is none.</summary>
    public ResponseFacts Around(Func<ResponseLetter, ResponseLetter> change) => Letter is null ? this : this with { Letter = change(Letter) };
}

/// <summary>Where a response stands, derived from what happened to it.</summary>
public enum ResponseState
{
    Draft,
    AwaitingApproval,
    Returned,
    Approved,
    Sent,
}
