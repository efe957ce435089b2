using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>What is entered on the page.</summary>
public sealed class SendStatementInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of sending")]
    public DateOnly? On { get; set; }
}

internal sealed class SendStatementValidator : AbstractValidator<SendStatementInput>
{
    public SendStatementValidator(OpenedCase opened) => RuleFor(input => input.On)
        .NotNull().WithMessage("Enter the date on which the statement was sent")
        .Unless(on => opened.Stage.Investigation.WhyNotSendStatementOn(on, opened.Office));
}
