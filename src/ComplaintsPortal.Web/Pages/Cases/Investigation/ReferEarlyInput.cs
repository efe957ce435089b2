using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>What is entered on the page.</summary>
public sealed class ReferEarlyInput : IVersioned
{
    public int Version { get; set; }

    public List<string> Met { get; set; } = [];

    [DisplayName("Date of the agreement")]
    public DateOnly? Consented { get; set; }

    [DisplayName("Date of the referral")]
    public DateOnly? On { get; set; }

    internal EarlyReferralGate Gate() => EarlyReferralConditions.Gate(Met);
}

internal sealed class ReferEarlyValidator : AbstractValidator<ReferEarlyInput>
{
    public ReferEarlyValidator(OpenedCase opened)
    {
        RuleFor(input => input.Met).Refused(input => opened.Case.Escalation.WhyNotReferEarly(input.Gate(), opened.Office, opened.Council.Lists));
        RuleFor(input => input.Consented)
            .NotNull().WithMessage("Enter the date on which the complainant agreed")
            .Unless(on => CaseEscalation.WhyNotAgreeToReferralOn(on, opened.Office));
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date of the referral")
            .Refused(input => input.On is { } on ? opened.Case.Escalation.WhyNotReferEarlyOn(on, input.Consented, opened.Office) : null);
    }
}
