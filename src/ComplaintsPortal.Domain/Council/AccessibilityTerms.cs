using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Council;

/// <summary>
/// What only the council can say in its accessibility statement (Public Sector Bodies (Websites and Mobile Applications) (No. 2)
/// Accessibility Regulations 2018, regulation 8).
/// </summary>
/// <param name="Contact">An e-mail address or a telephone number for whoever cannot use a page; null until it is known.</param>
/// <param name="AnswerDays">Within how many working days they have an answer.</param>
/// <param name="Prepared">When the statement was first prepared.</param>
/// <param name="Reviewed">When it was last reviewed.</param>
/// <param name="Tested">When the portal was last tested.</param>
public sealed partial record AccessibilityTerms(string? Contact, int? AnswerDays, DateOnly? Prepared, DateOnly? Reviewed, DateOnly? Tested)
{
    /// <summary>The longest contact.</summary>
    public const int ContactLength = 200;

    /// <summary>The longest time for an answer, in working days.</summary>
    public const int MostAnswerDays = 60;

    /// <summary>Nothing said yet.</summary>
    public static AccessibilityTerms None { get; } = new(null, null, null, null, null);

    /// <summary>Why nobody could be reached by that.</summary>
    public static Refusal? WhyNotContact(string contact) =>
        Address().IsMatch(contact) || Telephone().IsMatch(contact) ? null : new("Enter an e-mail address or a telephone number, such as access@example.gov.uk");

    /// <summary>Why the statement cannot be of that date.</summary>
    public static Refusal? WhyNotOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today);

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^\+?[0-9][0-9 ()-]{6,}$")]
    private static partial Regex Telephone();
}
