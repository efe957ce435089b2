using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>What is entered where something is considered again.</summary>
public sealed class ConsiderAgainInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date on which the proceedings ended")]
    public DateOnly? Ended { get; set; }

    [DisplayName("Date on which it came again")]
    public DateOnly? On { get; set; }
}

internal sealed class ConsiderAgainValidator : AbstractValidator<ConsiderAgainInput>
{
    public ConsiderAgainValidator(OpenedCase opened)
    {
        RuleFor(input => input.Ended).Unless(on => CaseTriage.WhyNotEndOn(on, opened.Office));
        RuleFor(input => input.On).NotNull().WithMessage("Enter the date on which it came again");
        RuleFor(input => input.On).Refused(input => input.On is { } on ? opened.Case.Triage.WhyNotConsiderAgainOn(input.Ended, on, opened.Office) : null);
    }
}
