using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>What is entered on the page.</summary>
public sealed class ReceivePanelReportInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of receipt")]
    public DateOnly? On { get; set; }

    public string? Dissent { get; set; }
}

internal sealed class ReceivePanelReportValidator : AbstractValidator<ReceivePanelReportInput>
{
    public ReceivePanelReportValidator(OpenedCase opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which the report was received")
            .Unless(on => opened.Stage.Panel.WhyNotReceiveReportOn(on, opened.Office));
        RuleFor(input => input.Dissent).AtMost(Domain.Cases.Reviewing.Panel.TextLength);
    }
}
