using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Domain.Letters;

/// <summary>How a letter goes out.</summary>
/// <param name="Route">By what way.</param>
/// <param name="On">The date, which the letter bears.</param>
/// <param name="Council">Under whose name.</param>
public sealed record Posting(LetterRoute Route, DateOnly On, CouncilProfile Council);

/// <summary>What a letter does by being sent.</summary>
public enum LetterAct
{
    Acknowledge,
    SendStatement,
    SendResponse,
    ConfirmWithdrawal,
}
