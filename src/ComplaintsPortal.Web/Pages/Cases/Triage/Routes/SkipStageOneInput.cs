using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Triage.Routes;

/// <summary>What is entered where stage 1 is skipped.</summary>
public sealed class SkipStageOneInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of the agreement")]
    public DateOnly? On { get; set; }

    [DisplayName("Agreed by")]
    public string? AgreedBy { get; set; }

    public string? Why { get; set; }

    internal StageSkipFacts Facts => new(1, AgreedBy!.Trim(), Why!.Trim(), On!.Value);
}

internal sealed class SkipStageOneValidator : AbstractValidator<SkipStageOneInput>
{
    public SkipStageOneValidator(OpenedCase opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was agreed")
            .Unless(on => opened.Case.Route.WhyNotSkipStageOneOn(on, opened.Office));
        RuleFor(input => input.AgreedBy).NotEmpty().WithMessage("Enter who agreed to it").AtMost(StageSkip.AgreedByLength);
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why stage 1 is skipped").AtMost(StageSkip.WhyLength);
    }
}
