using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>What is entered on the page.</summary>
public sealed class ReopenInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of reopening")]
    public DateOnly? On { get; set; }

    public string? Why { get; set; }
}

internal sealed class ReopenValidator : AbstractValidator<ReopenInput>
{
    public ReopenValidator(OpenedCase opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which the stage was reopened")
            .Unless(on => opened.Stage.Reopening.WhyNotReopenOn(on, opened.Office));
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it is reopened").AtMost(StageReopening.ReopeningLength);
    }
}
