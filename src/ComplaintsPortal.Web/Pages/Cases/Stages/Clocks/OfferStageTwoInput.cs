using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Telling;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>What is entered on the page.</summary>
public sealed class OfferStageTwoInput : ITellingForm
{
    public int Version { get; set; }

    [DisplayName("Date of the offer")]
    public DateOnly? On { get; set; }

    public string? How { get; set; }

    public TellingInput Telling { get; set; } = new();
}

internal sealed class OfferStageTwoValidator : AbstractValidator<OfferStageTwoInput>
{
    public OfferStageTwoValidator(OpenedCase opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which stage 2 was offered")
            .Unless(on => opened.Stage.Escalation.WhyNotOfferStageTwoOn(on, opened.Office));
        RuleFor(input => input.How)
            .NotEmpty().When(input => !input.Telling.IsLetter, ApplyConditionTo.CurrentValidator).WithMessage("Enter how it was offered")
            .AtMost(StageEscalation.OfferLength);
        RuleFor(input => input.Telling).SetValidator(new TellingValidator());
    }
}
