using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>What is entered on the page.</summary>
public sealed class MeetPanelInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Day of the meeting")]
    public DateOnly? On { get; set; }

    public string? Advocate { get; set; }

    public string? Companion { get; set; }

    public string? Others { get; set; }
}

internal sealed class MeetPanelValidator : AbstractValidator<MeetPanelInput>
{
    public MeetPanelValidator(OpenedCase opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the day on which the panel met")
            .Unless(on => opened.Stage.Panel.WhyNotMeetOn(on, opened.Office));
        RuleFor(input => input.Advocate).AtMost(Domain.Cases.Reviewing.Panel.LineLength);
        RuleFor(input => input.Companion).AtMost(Domain.Cases.Reviewing.Panel.LineLength);
        RuleFor(input => input.Others).AtMost(Domain.Cases.Reviewing.Panel.TextLength);
    }
}
