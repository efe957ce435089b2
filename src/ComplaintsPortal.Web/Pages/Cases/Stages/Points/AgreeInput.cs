using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>What is entered on the page.</summary>
public sealed class AgreeInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date on which they were agreed")]
    public DateOnly? On { get; set; }
}

internal sealed class AgreeValidator : AbstractValidator<AgreeInput>
{
    public AgreeValidator(OpenedCase opened) => RuleFor(input => input.On)
        .NotNull().WithMessage("Enter the date on which the points were agreed in writing")
        .Unless(on => opened.Stage.Points.WhyNotAgreeOn(on, opened.Office));
}
