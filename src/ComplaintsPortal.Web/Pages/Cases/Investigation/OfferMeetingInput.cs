using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>What is entered on the page.</summary>
public sealed class OfferMeetingInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of the offer")]
    public DateOnly? On { get; set; }
}

internal sealed class OfferMeetingValidator : AbstractValidator<OfferMeetingInput>
{
    public OfferMeetingValidator(OpenedCase opened) => RuleFor(input => input.On)
        .NotNull().WithMessage("Enter the date on which the meeting was offered")
        .Unless(on => opened.Stage.Investigation.WhyNotOfferMeetingOn(on, opened.Office));
}
