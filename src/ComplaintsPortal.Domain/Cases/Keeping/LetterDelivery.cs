using System.Globalization;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>
/// That a letter goes by e-mail from the portal, and what became of that. It is stored with the letter that is sent, so that neither is without the
/// other, and goes out soon after.
/// </summary>
public sealed class LetterDelivery
{
    /// <summary>The longest address.</summary>
    public const int ToLength = 256;

    /// <summary>How long the numbers of the documents that go with it are together.</summary>
    public const int DocumentsLength = 400;

    /// <summary>The longest sentence about a failure.</summary>
    public const int FailureLength = 200;

    /// <summary>An e-mail that could not be sent so often is given up until somebody sends it again.</summary>
    public const int MostAttempts = 5;

    // Whoever took it on has long been done with it by then, or stopped in the middle.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private LetterDelivery() => (To, Documents) = ("", "");

    internal LetterDelivery(LetterEmail email, DateTimeOffset now) => (To, Documents, QueuedAt) = (
        email.To, string.Join(' ', email.Documents.Select(number => number.ToString(CultureInfo.InvariantCulture))), now);

    /// <summary>The database's key of the letter.</summary>
    public int LetterId { get; private set; }

    /// <summary>The e-mail address to which it goes.</summary>
    public string To { get; private set; }

    /// <summary>The numbers of the documents of the case that go with it, between blanks.</summary>
    public string Documents { get; private set; }

    /// <summary>When it was handed over to be sent, UTC.</summary>
    public DateTimeOffset QueuedAt { get; private set; }

    /// <summary>When the server that sends it took it on, UTC; null while none has.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>When the server for mail took it, UTC; null while it has not.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why it could not be sent the last time, as a sentence without a full stop.</summary>
    public string? Failure { get; private set; }

    /// <summary>The numbers of the documents that go with it.</summary>
    public IReadOnlyList<int> Attached =>
        [.. Documents.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>Whether nothing more is tried: it was given up, or whoever took it on never said what became of it.</summary>
    public bool IsGivenUp(DateTimeOffset now) =>
        DeliveredAt is null && (TakenAt is { } taken ? taken < now - Patience : Attempts >= MostAttempts);

    internal void Again(string to, DateTimeOffset now) => (To, QueuedAt, TakenAt, Attempts, Failure) = (to, now, null, 0, null);
}
