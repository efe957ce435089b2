using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>What is entered on the page.</summary>
public sealed class SendPapersInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of sending")]
    public DateOnly? On { get; set; }
}

internal sealed class SendPapersValidator : AbstractValidator<SendPapersInput>
{
    public SendPapersValidator(OpenedCase opened) => RuleFor(input => input.On)
        .NotNull().WithMessage("Enter the date on which the papers were sent")
        .Unless(on => opened.Stage.Panel.WhyNotSendPapersOn(on, opened.Office));
}
