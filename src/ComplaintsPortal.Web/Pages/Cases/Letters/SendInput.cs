using System.ComponentModel;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>What is asked when a letter is sent.</summary>
public sealed class SendInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of sending")]
    public DateOnly? On { get; set; }

    public LetterRoute? Route { get; set; }
}

internal sealed class SendValidator : AbstractValidator<SendInput>
{
    public SendValidator(OpenedLetter one)
    {
        RuleFor(input => input.Route).NotNull().WithMessage("Choose how it is sent");
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it is sent")
            .Unless(on => one.Opened.Case.Letters.WhyNotSendOn(one.Letter, on, one.Opened.Office));
    }
}
