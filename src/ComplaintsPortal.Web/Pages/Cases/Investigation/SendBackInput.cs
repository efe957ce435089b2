using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>What is entered on the page.</summary>
public sealed class SendBackInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date on which it was sent back")]
    public DateOnly? On { get; set; }
}

internal sealed class SendBackValidator : AbstractValidator<SendBackInput>
{
    public SendBackValidator(OpenedCase opened) => RuleFor(input => input.On)
        .NotNull().WithMessage("Enter the date on which it was sent back")
        .Unless(on => opened.Case.Escalation.WhyNotSendBackOn(on, opened.Office));
}
