using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>What is entered on the page.</summary>
public sealed class SetStartInput : IVersioned
{
    public int Version { get; set; }

    public StartGround? Ground { get; set; }

    [DisplayName("Start of the clock")]
    public DateOnly? On { get; set; }

    public string? Why { get; set; }
}

internal sealed class SetStartValidator : AbstractValidator<SetStartInput>
{
    public SetStartValidator(OpenedCase opened)
    {
        RuleFor(input => input.Ground)
            .Must(ground => ground is { } chosen && opened.Stage.Clock.StartGrounds(opened.Procedure).Contains(chosen))
            .WithMessage("Choose on what the start rests");
        RuleFor(input => input.On)
            .NotNull().When(input => input.Ground is StartGround.CouncilsOwn, ApplyConditionTo.CurrentValidator)
            .WithMessage("Enter the date on which the clock starts")
            .Unless(on => opened.Stage.Clock.WhyNotSetStartOn(on, opened.Office));
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why the clock does not run from the request").AtMost(StageClock.StartReasonLength);
    }
}
