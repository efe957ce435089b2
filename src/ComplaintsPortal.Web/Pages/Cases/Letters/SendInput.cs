using System.ComponentModel;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;
using ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>What is asked when a letter is sent.</summary>
public sealed class SendInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of sending")]
    public DateOnly? On { get; set; }

    public LetterRoute? Route { get; set; }

    /// <summary>To whom the portal e-mails it.</summary>
    public EmailForm Email { get; set; } = new();

    /// <summary>Why the stage is late that it answers, where that was not said yet.</summary>
    public LatenessForm Lateness { get; set; } = new();

    /// <summary>Whether the letter may give an address that may be told to nobody.</summary>
    public bool GivesAddress { get; set; }
}

internal sealed class SendValidator : AbstractValidator<SendInput>
{
    public SendValidator(OpenedLetter one)
    {
        RuleFor(input => input.Route).NotNull().WithMessage("Choose how it is sent");
        RuleFor(input => input.Lateness).SetValidator(new LatenessValidator(one.Opened))
            .When(input => input.On is { } on && one.Opened.Case.Letters.AsksWhyLate(one.Letter, on, one.Opened.Office) is not null);
        RuleFor(input => input.Email).SetValidator(new EmailValidator());
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it is sent")
            .Unless(on => one.Opened.Case.Letters.WhyNotSendOn(one.Letter, on, one.Opened.Office));
    }
}
