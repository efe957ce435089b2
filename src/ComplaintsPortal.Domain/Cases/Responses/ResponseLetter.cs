using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Domain.Cases.Responses;

/// <summary>The letter in which a response goes.</summary>
/// <param name="Variant">For whom it is worded.</param>
/// <param name="Recipient">To whom it goes; empty while nobody said so.</param>
/// <param name="Address">The address below the name, one line a line; null where it needs none.</param>
public sealed record ResponseLetter(LetterVariant Variant, string Recipient, string? Address)
{
    /// <summary>
    /// Every word of it, as it was put to a manager: what is approved, and what goes, whatever becomes of the template. Null while the
    /// response is written.
    /// </summary>
    public string? Words { get; init; }
}

/// <summary>What a manager returned, kept so that they see what was changed since.</summary>
/// <param name="Words">The words of the letter; where there was none, those of the response.</param>
/// <param name="Reason">What had to change.</param>
public sealed record ReturnedLetter(string Words, string Reason);
