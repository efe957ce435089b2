using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

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

    internal Response(string text, Officer author, DateTimeOffset now)
        : this() => Write(text, author, now);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The words, as they stand.</summary>
    public string Text { get; private set; }

    /// <summary>Everybody whose words are in it. None of them may approve it.</summary>
    public IReadOnlyList<Guid> Authors => authors;

    /// <summary>When it was last written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When it was put to a manager; null while it is a draft.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Why a manager returned it, until it is submitted again.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Who approved this exact text.</summary>
    public Guid? ApprovedBy { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>The date on which it was sent.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>Whether the stage was reopened after it: it is kept, and another one counts.</summary>
    public bool Superseded { get; private set; }

    /// <summary>Whether it waits for a manager.</summary>
    public bool AwaitsApproval => SubmittedAt is not null && ApprovedAt is null && SentOn is null;

    /// <summary>Where it stands.</summary>
    public ResponseState State => this switch
    {
        { SentOn: not null } => ResponseState.Sent,
        { ApprovedAt: not null } => ResponseState.Approved,
        { SubmittedAt: not null } => ResponseState.AwaitingApproval,
        { ReturnReason: not null } => ResponseState.Returned,
        _ => ResponseState.Draft,
    };

    internal void Write(string text, Officer author, DateTimeOffset now)
    {
        Text = text;
        WrittenAt = now;
        SubmittedAt = null;
        ApprovedBy = null;
        ApprovedAt = null;
        if (!authors.Contains(author.Id))
        {
            authors.Add(author.Id);
        }
    }

    internal void Submit(DateTimeOffset now)
    {
        SubmittedAt = now;
        ReturnReason = null;
    }

    internal void Return(string reason)
    {
        SubmittedAt = null;
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

/// <summary>Where a response stands, derived from what happened to it.</summary>
public enum ResponseState
{
    Draft,
    AwaitingApproval,
    Returned,
    Approved,
    Sent,
}
