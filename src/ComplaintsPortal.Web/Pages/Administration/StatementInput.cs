using System.ComponentModel;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What is asked for the accessibility statement.</summary>
public sealed class StatementInput : SetupInput
{
    public string? Contact { get; set; }

    [DisplayName("Working days until they have an answer")]
    public int? AnswerDays { get; set; }

    [DisplayName("Date of the statement")]
    public DateOnly? Prepared { get; set; }

    [DisplayName("Date of the review")]
    public DateOnly? Reviewed { get; set; }

    [DisplayName("Date of the test")]
    public DateOnly? Tested { get; set; }

    internal AccessibilityTerms Terms => new(Contact.Kept(), AnswerDays, Prepared, Reviewed, Tested);

    internal static StatementInput Of(CouncilProfile council) => new()
    {
        Stamp = council.Stamp,
        Contact = council.Accessibility.Contact,
        AnswerDays = council.Accessibility.AnswerDays,
        Prepared = council.Accessibility.Prepared,
        Reviewed = council.Accessibility.Reviewed,
        Tested = council.Accessibility.Tested,
    };
}

internal sealed class StatementValidator : AbstractValidator<StatementInput>
{
    public StatementValidator(DateOnly today)
    {
        RuleFor(input => input.Contact)
            .AtMost(AccessibilityTerms.ContactLength)
            .Unless((_, typed) => typed.Kept() is { } contact ? AccessibilityTerms.WhyNotContact(contact) : null);
        RuleFor(input => input.AnswerDays)
            .Must(days => days is null or (>= 1 and <= AccessibilityTerms.MostAnswerDays))
            .WithMessage($"Working days until they have an answer must be a number from 1 to {AccessibilityTerms.MostAnswerDays}");
        RuleFor(input => input.Prepared).Unless(on => AccessibilityTerms.WhyNotOn(on, today));
        RuleFor(input => input.Reviewed).Unless(on => AccessibilityTerms.WhyNotOn(on, today));
        RuleFor(input => input.Tested).Unless(on => AccessibilityTerms.WhyNotOn(on, today));
    }
}
