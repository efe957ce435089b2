using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>What is entered on the page.</summary>
public sealed class SettleRequestInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of sending")]
    public DateOnly? Sent { get; set; }

    [DisplayName("Date of settling")]
    public DateOnly? Settled { get; set; }
}

internal sealed class SettleRequestValidator : AbstractValidator<SettleRequestInput>
{
    public SettleRequestValidator(OpenedCase opened)
    {
        RuleFor(input => input.Sent)
            .NotNull().WithMessage("Enter the date on which the record was sent")
            .Unless(sent => opened.Stage.Clock.WhyNotSettleRequestOn(sent, null, opened.Office));
        RuleFor(input => input.Settled)
            .Unless(settled => opened.Stage.Clock.WhyNotSettleRequestOn(opened.Stage.Received, settled, opened.Office));
        RuleFor(input => input.Settled)
            .GreaterThanOrEqualTo(input => input.Sent).When(input => input is { Sent: not null, Settled: not null })
            .WithMessage("Enter a date on or after the day on which the record was sent");
    }
}
