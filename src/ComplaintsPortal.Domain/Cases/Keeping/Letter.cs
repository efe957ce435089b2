using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>A letter of a case: a draft until it is sent, and from then on kept exactly as it was.</summary>
public sealed class Letter : ICaseRecord
{
    /// <summary>The longest name of a recipient.</summary>
    public const int RecipientLength = 200;

    /// <summary>The longest address.</summary>
    public const int AddressLength = 1_000;

    /// <summary>The longest text, in characters: a response of the greatest length, and what stands around it.</summary>
    public const int WordsLength = Response.TextLength + LetterTemplate.TextLength;

    private Letter() => (Recipient, Words) = ("", "");

    /// <summary>A letter with everything that it says.</summary>
    public Letter(int caseId, LetterFacts facts)
        : this()
    {
        CaseId = caseId;
        (Kind, Variant, Stage) = (facts.Kind, facts.Variant, facts.Stage);
        (WrittenBy, WrittenAt) = (facts.WrittenBy, facts.WrittenAt);
        Write(facts.Wording);
        (SentOn, Route, SentBy, SentByName, Council, Team) = (facts.SentOn, facts.Route, facts.SentBy, facts.SentByName, facts.Council, facts.Team);
        SenderAddress = facts.SenderAddress;
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>What it is for.</summary>
    public LetterKind Kind { get; private set; }

    /// <summary>For whom it is worded.</summary>
    public LetterVariant Variant { get; private set; }

    /// <summary>The number of the stage that it belongs to; null where it belongs to none.</summary>
    public int? Stage { get; private set; }

    /// <summary>To whom it goes.</summary>
    public string Recipient { get; private set; }

    /// <summary>The address below the name, one line a line; null where it needs none.</summary>
    public string? Address { get; private set; }

    /// <summary>The words, in the format of <see cref="LetterText"/>.</summary>
    public string Words { get; private set; }

    /// <summary>The account that wrote it last.</summary>
    public Guid WrittenBy { get; private set; }

    /// <summary>When it was last written, UTC.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The date on which it was sent, which it bears; null while it is a draft.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>How it was sent.</summary>
    public LetterRoute? Route { get; private set; }

    /// <summary>The account that sent it.</summary>
    public Guid? SentBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string? SentByName { get; private set; }

    /// <summary>The council's name then.</summary>
    public string? Council { get; private set; }

    /// <summary>The team's name then.</summary>
    public string? Team { get; private set; }

    /// <summary>The team's postal address then, one line a line; null where letters bore none.</summary>
    public string? SenderAddress { get; private set; }

    /// <summary>What became of the e-mail in which the portal sends it; null where it does not.</summary>
    public LetterDelivery? Delivery { get; private set; }

    /// <summary>Whether it can still be changed.</summary>
    public bool IsDraft => SentOn is null;

    /// <summary>Everything that it says.</summary>
    public LetterFacts Facts => new(Kind, Variant, Stage, new LetterWording(Recipient, Address, Words), WrittenBy, WrittenAt)
    {
        SentOn = SentOn,
        Route = Route,
        SentBy = SentBy,
        SentByName = SentByName,
        Council = Council,
        Team = Team,
        SenderAddress = SenderAddress,
    };

    internal void Rewrite(LetterWording wording, Officer officer, DateTimeOffset now)
    {
        Write(wording);
        (WrittenBy, WrittenAt) = (officer.Id, now);
    }

    internal void Send(Posting posting, Officer officer, DateTimeOffset now)
    {
        (Route, SentOn, SentBy, SentByName) = (posting.Route, posting.On, officer.Id, officer.Name);
        (Council, Team, SenderAddress) = (posting.Council.Name, posting.Council.Team, posting.Council.Letterhead.Address);
        Delivery = posting.Email is { } email ? new LetterDelivery(email, now) : null;
    }

    internal void SentOnAnother(DateOnly on) => SentOn = on;

    internal void WentBy(LetterRoute route) => Route = route;

    private void Write(LetterWording wording) => (Recipient, Address, Words) =
        (wording.Recipient.Trim(), wording.Address is null ? null : LetterText.Normal(wording.Address), LetterText.Normal(wording.Words));
}

/// <summary>What somebody writes into a letter.</summary>
/// <param name="Recipient">To whom it goes.</param>
/// <param name="Address">The address below the name.</param>
/// <param name="Words">The words.</param>
public sealed record LetterWording(string Recipient, string? Address, string Words);

/// <summary>Everything that a letter says.</summary>
public sealed record LetterFacts(LetterKind Kind, LetterVariant Variant, int? Stage, LetterWording Wording, Guid WrittenBy, DateTimeOffset WrittenAt)
{
    public DateOnly? SentOn { get; init; }

    public LetterRoute? Route { get; init; }

    public Guid? SentBy { get; init; }

    public string? SentByName { get; init; }

    public string? Council { get; init; }

    public string? Team { get; init; }

    public string? SenderAddress { get; init; }
}
