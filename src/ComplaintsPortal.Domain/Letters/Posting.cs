using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Domain.Letters;

/// <summary>How a letter goes out.</summary>
/// <param name="Route">By what way.</param>
/// <param name="On">The date, which the letter bears.</param>
/// <param name="Council">Under whose name.</param>
public sealed record Posting(LetterRoute Route, DateOnly On, CouncilProfile Council)
{
    /// <summary>To whom the portal e-mails it; null where it does not.</summary>
    public LetterEmail? Email { get; init; }
}

/// <summary>An e-mail with a letter.</summary>
/// <param name="To">The address.</param>
/// <param name="Documents">The numbers of the documents of the case that go with it.</param>
public sealed record LetterEmail(string To, IReadOnlyList<int> Documents);

/// <summary>What a letter does by being sent.</summary>
public enum LetterAct
{
    Acknowledge,
    SendStatement,
    SendResponse,
    ConfirmWithdrawal,
}
