using System.ComponentModel;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;
using ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>What is asked when an approved response is sent.</summary>
public sealed class SendInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of sending")]
    public DateOnly? On { get; set; }

    public LetterRoute? Route { get; set; }

    /// <summary>To whom the portal e-mails it.</summary>
    public EmailForm Email { get; set; } = new();

    /// <summary>Why it is late, where that was not said yet.</summary>
    public LatenessForm Lateness { get; set; } = new();

    /// <summary>Whether the letter may give an address that may be told to nobody.</summary>
    public bool GivesAddress { get; set; }
}

internal sealed class SendValidator : AbstractValidator<SendInput>
{
    public SendValidator(OpenedResponse written)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was sent")
            .Unless(on => written.Opened.Stage.Response.WhyNotSendOn(on, written.Opened.Office));
        RuleFor(input => input.Lateness).SetValidator(new LatenessValidator(written.Opened))
            .When(input => input.On is { } on && written.Opened.Stage.Clock.Lateness.AsksWhyOn(on));
        RuleFor(input => input.Email).SetValidator(new EmailValidator());
        RuleFor(input => input.Route).NotNull().When(_ => written.Words is not null).WithMessage("Choose how it is sent");
    }
}
