using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>What is asked when an action was completed.</summary>
public sealed class CompleteInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date on which it was completed")]
    public DateOnly? On { get; set; }

    public string? Evidence { get; set; }
}

internal sealed class CompleteValidator : AbstractValidator<CompleteInput>
{
    public CompleteValidator(OpenedAction opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was completed")
            .Unless(on => opened.Action.WhyNotCompleteOn(on, opened.Today));
        RuleFor(input => input.Evidence).NotEmpty().WithMessage("Enter what shows that it was done").AtMost(LearningAction.ReasonLength);
    }
}
